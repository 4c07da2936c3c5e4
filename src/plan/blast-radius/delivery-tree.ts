import { Reporter } from '../../diagnostics/reporter.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';
import { liveObjects } from '../../simulate/controller/live-objects.ts';
import type { SimulatedApplication } from '../../simulate/simulated-application.ts';
import { RenderedTree } from '../../simulate/tree/rendered-tree.ts';
import { type JsonMap, mapOf } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import { isKept } from '../effects/keeping.ts';
import { valueAt } from '../effects/places/value-at.ts';
import { CASCADE, cascades } from '../effects/rules/delivery/application.ts';
import type { Delivery, Removal } from './delivery.ts';

/** The folders of an environment that say what Argo CD delivers. */
const DELIVERY_FOLDERS = ['bootstrap', 'argocd', 'applications'] as const;

/** Whether a folder of an environment says what Argo CD delivers, and is no cluster. */
export function isDeliveryFolder(name: string | undefined): boolean {
  return DELIVERY_FOLDERS.some(folder => folder === name);
}

/** Whether a path lies in a folder that says what Argo CD delivers. */
export function isDeliveryPath(path: string): boolean {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 && isDeliveryFolder(folder) && path.endsWith('.yaml');
}

/**
 * What of a side must be read to know the deliveries of some Applications: all of `bootstrap/` and `argocd/` of their
 * environments, and their own parameter files; every parameter file where the objects of Argo CD are not the same.
 * @param paths all delivery paths of the side
 * @param changed delivery paths that are not the same on both sides
 * @param addresses `<environment>/<cluster>/<application>`
 */
export function neededDelivery(
  paths: readonly string[],
  changed: ReadonlySet<string>,
  addresses: readonly string[],
): readonly string[] {
  const isParameters = (path: string): boolean => path.split('/')[1] === 'applications';
  const environments = new Set([...addresses, ...changed].map(path => path.split('/')[0]!));
  const whole = new Set([...changed].filter(path => !isParameters(path)).map(path => path.split('/')[0]!));
  const own = new Set(
    addresses.map(address => {
      const [environment, cluster, ...application] = address.split('/');
      return `${environment}/${cluster}.${application.join('/')}.yaml`;
    }),
  );
  return paths.filter(path => {
    const [environment] = path.split('/');
    if (!isDeliveryPath(path) || !environments.has(environment!)) return false;
    if (!isParameters(path) || whole.has(environment!) || changed.has(path)) return true;
    return own.has(`${environment}/${path.slice(path.lastIndexOf('/') + 1)}`);
  });
}

/** How one side delivers its Applications, by their address; of a tree that does not say it, nothing. */
export function deliveriesOf(files: readonly HydratedFile[]): ReadonlyMap<string, Delivery> {
  const tree = new RenderedTree(files);
  const found = new Map<string, Delivery>();
  for (const environment of tree.environments) {
    // What cannot be followed is told by the commands that render and publish; here it is only not known.
    const { applications } = liveObjects(tree, environment, new Reporter());
    const origins = originsIn(tree, environment);
    for (const application of [...applications].sort((a, b) => byCodeUnit(a.name, b.name))) {
      const isOwnFolder = isDeliveryFolder(application.path.split('/')[1]);
      if (!isOwnFolder) found.set(application.path, deliveryOf(application, origins));
    }
  }
  return found;
}

/** Objects of Argo CD by what they are told by: an Application by its file, a set by the name of its project. */
interface Origins {
  readonly byFile: ReadonlyMap<string, JsonMap>;
  readonly sets: readonly JsonMap[];
}

function originsIn(tree: RenderedTree, environment: string): Origins {
  const byFile = new Map<string, JsonMap>();
  for (const path of DELIVERY_FOLDERS.slice(0, 2).flatMap(folder =>
    tree.yamlIn(`${environment}/${folder}`),
  )) {
    const object = tree.read(path);
    if (object !== undefined) byFile.set(path, object);
  }
  return { byFile, sets: [...byFile.values()].filter(({ kind }) => kind === 'ApplicationSet') };
}

function deliveryOf(application: SimulatedApplication, origins: Origins): Delivery {
  const { name, path, cluster, namespace, project, mode, origin, finalizers } = application;
  const maker =
    mode === 'applicationset'
      ? origins.sets.find(set => mapOf(valueAt(set, 'spec', 'template', 'spec')).project === project)
      : origins.byFile.get(origin);
  const way = mode === 'applicationset' ? ['spec', 'template', 'spec'] : ['spec'];
  return {
    name,
    address: path,
    destination: cluster,
    namespace,
    project,
    prunes: valueAt(maker, ...way, 'syncPolicy', 'automated', 'prune') === true,
    removal: mode === 'applicationset' ? removalBySet(maker, finalizers) : removalByParent(maker, mode),
  };
}

function removalBySet(set: JsonMap | undefined, finalizers: readonly string[]): Removal {
  const policy = valueAt(set, 'spec', 'syncPolicy', 'applicationsSync');
  if (policy === 'create-only' || policy === 'create-update') return 'stays';
  return finalizers.some(name => name.startsWith(CASCADE)) ? 'cascade' : 'leaves-objects';
}

function removalByParent(application: JsonMap | undefined, mode: SimulatedApplication['mode']): Removal {
  // What somebody applied by hand is deleted by hand.
  if (mode === 'bootstrap' || isKept(application, 'Prune')) return 'stays';
  return cascades(application) ? 'cascade' : 'leaves-objects';
}
