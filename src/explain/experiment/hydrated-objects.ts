import { findInto } from '../../diagnostics/finding.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import type { KindEntry } from '../../extension/definition/kind-entry.ts';
import { link } from '../../link/link.ts';
import type { Program } from '../../link/program.ts';
import { deliveryActions } from '../../lower/delivery/delivery-actions.ts';
import { PARAMETERS } from '../../lower/delivery/delivery-names.ts';
import { lowerDelivery } from '../../lower/delivery/lower-delivery.ts';
import { lower } from '../../lower/lower.ts';
import type { Manifest, ObjectId } from '../../lower/manifest.ts';
import { mapOf } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import { ACTIONS, actionAsObject, parametersAsObject } from './beside-objects.ts';

/** The objects at one address, by `objectKey`. */
export type Objects = ReadonlyMap<string, Manifest>;

/** What tells an object from all others at its address. */
export function objectKey({ group, kind, namespace, name }: ObjectId): string {
  return JSON.stringify([group, kind, namespace, name]);
}

/** What documents make at an address. */
export interface Hydration {
  /** None when nothing is there. */
  readonly objects: Objects;
  /** Number of errors that the documents have as a whole: a part of a workspace has some that the whole has not. */
  readonly errors: number;
}

/**
 * What documents make at an address, or beside the objects there: the address followed by `/actions`, `<environment>/actions`
 * or `<environment>/applications`, see `beside-objects.ts`. Nothing when they cannot be compiled. They need not be a whole workspace: what
 * the address does not depend on may be missing.
 */
export function hydration(documents: Iterable<CatalogDocument>, address: string): Hydration | undefined {
  const reporter = new Reporter();
  try {
    const all = [...documents];
    const manifests = manifestsAt(programOf(all, reporter), address, kindsOf(all));
    return (
      manifests && {
        objects: new Map(manifests.map(manifest => [objectKey(manifest.id), manifest])),
        errors: reporter.errors,
      }
    );
  } catch {
    // Documents of an experiment may break the rules that their schemas would hold them to, and the compiler relies on those.
    return undefined;
  }
}

/** The objects that documents make at an address, see `hydration`; nothing either when they have more errors than they may. */
export function hydratedObjects(
  documents: Iterable<CatalogDocument>,
  address: string,
  allowed: number = Number.POSITIVE_INFINITY,
): Objects | undefined {
  const made = hydration(documents, address);
  return made === undefined || made.errors > allowed ? undefined : made.objects;
}

/** The program that documents make, whatever is wrong with it. */
export function programOf(
  documents: Iterable<CatalogDocument>,
  reporter: Reporter,
  textOf: (path: string) => string = () => '',
): Program {
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.path, b.path));
  const own = sorted.filter((document): document is Declaration => document.entry === undefined);
  const extended = sorted.flatMap(({ entry, value, ...document }) =>
    entry === undefined ? [] : [{ ...document, entry, spec: mapOf(mapOf(value as never).spec) }],
  );
  return link(own, '', { reporter, textOf }, extended);
}

/** The kinds of extensions among documents, by their folder. */
function kindsOf(documents: readonly CatalogDocument[]): ReadonlyMap<string, KindEntry> {
  return new Map(documents.flatMap(({ entry }) => (entry ? [[entry.folder, entry] as const] : [])));
}

function manifestsAt(
  program: Program,
  address: string,
  kinds: ReadonlyMap<string, KindEntry>,
): readonly Manifest[] | undefined {
  const [environment = '', cluster = '', name, part] = address.split('/');
  if (name === undefined) {
    const delivery = program.deliveries.get(environment);
    if (delivery === undefined) return [];
    if (cluster === ACTIONS) return deliveryActions(delivery.input()).map(actionAsObject);
    const { folders, parameters } = lowerDelivery(delivery.input());
    return cluster === PARAMETERS ? parameters.map(parametersAsObject) : (folders.get(cluster) ?? []);
  }
  const application = program.applications.find(
    each =>
      each.address.application === name &&
      each.address.cluster === cluster &&
      each.address.environment === environment,
  );
  if (application === undefined) return [];
  const input = application.input();
  const target = program.targets.get(`${environment}/${cluster}`);
  if (input === undefined || target === undefined) return undefined;
  const { manifests, externalActions } = lower(input, target, findInto([]), kinds);
  return part === ACTIONS ? externalActions.map(actionAsObject) : manifests;
}
