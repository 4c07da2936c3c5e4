import { join } from 'node:path';
import type { CheckContext } from '../../check.ts';
import { type Api, type KubernetesObject, refusalOf } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { establish } from '../../cluster/crds.ts';
import type { ManifestDocument } from '../../cluster/documents.ts';
import { inParallel } from '../../cluster/in-parallel.ts';
import { platformObjects } from '../../cluster/platform-objects.ts';
import { standIns } from '../../cluster/stand-ins.ts';
import { type ApplicationDirectory, applicationsOf, documentsIn } from '../../example/application.ts';
import { kindsIn } from '../../example/kinds.ts';
import { listenerObjects } from '../../example/listener-objects.ts';
import type { Target } from '../../example/target.ts';
import { firstApply, type Item, secondApply } from './apply-item.ts';
import { allowInCluster, allowInNamespaces, userOf } from './permissions.ts';
import { admitsPrivileged, untilReady, warnings } from './pods.ts';
import { unselecting } from './selection.ts';

const APPLIES_AT_A_TIME = 6;
const WORKLOADS = ['DaemonSet', 'Deployment', 'StatefulSet'];

const isWorkload = ({ kind }: KubernetesObject): boolean => WORKLOADS.includes(kind);
/** Makes pods as soon as it is there. */
const makesPods = (document: ManifestDocument): boolean =>
  isWorkload(document.object) || document.object.kind === 'Job';

/** Applies everything that was hydrated for one cluster, and looks at what the cluster makes of it. */
export async function applyTarget(
  context: CheckContext,
  target: Target,
): Promise<{ readonly cases: number; readonly failures: readonly string[] }> {
  const cluster = await context.cluster({
    name: target.cluster,
    kubernetes: target.kubernetes,
    crds: Object.keys(target.versions),
    kinds: kindsIn(context.dist),
    versions: target.versions,
    controllers: true,
  });
  const { api } = cluster;
  const projects = documentsIn(join(context.dist, target.environment, 'argocd'))
    .map(({ object }) => object)
    .filter(({ kind }) => kind === 'AppProject');
  const applications = applicationsOf(context.dist, target);
  const items = itemsOf(cluster, applications);
  const objects = items.map(({ object }) => object);
  await establish(api, standIns(objects));
  const namespaces = items.filter(({ object }) => object.kind === 'Namespace');
  const others = items.filter(({ object }) => object.kind !== 'Namespace');

  const failures = applications
    .filter(({ project }) => project === undefined)
    .map(({ address }) => `no Application delivers ${address}`);
  for (const project of projects) await allowInCluster(api, project);
  await inParallel(namespaces, APPLIES_AT_A_TIME, item => firstApply(item, failures));
  for (const object of platformObjects(objects)) await api.apply(object);
  for (const project of projects) await allowInNamespaces(api, project, target.destination);
  // In the order of Argo CD, workloads come late: their pods want what they name to be there.
  const [early, late] = [others.filter(item => !makesPods(item)), others.filter(makesPods)];
  await inParallel(early, APPLIES_AT_A_TIME, item => firstApply(item, failures));
  await inParallel(late, APPLIES_AT_A_TIME, item => firstApply(item, failures));
  const made = objects.filter(({ kind }) => kind === 'EventListener').flatMap(listenerObjects);
  for (const object of made) failures.push(...present(refusalOf(await api.apply(object))));

  const workloads = [...late.map(({ object }) => object), ...made].filter(isWorkload);
  failures.push(...(await untilReady(api, workloads)), ...(await warnings(api)));
  failures.push(...(await unselecting(api, [...objects, ...made])));
  for (const { object } of namespaces)
    failures.push(...present(await admitsPrivileged(api, object.metadata.name)));

  const custom = await customGroups(api);
  await inParallel(items, APPLIES_AT_A_TIME, item => secondApply(item, custom, failures));
  await cluster.end();
  return { cases: items.length, failures: failures.map(failure => `${target.cluster}: ${failure}`) };
}

function itemsOf(cluster: Cluster, applications: readonly ApplicationDirectory[]): readonly Item[] {
  const apis = new Map<string | undefined, Api>([[undefined, cluster.api]]);
  return applications.flatMap(({ project, documents }) => {
    const api = apis.get(project) ?? cluster.as(userOf(project!));
    apis.set(project, api);
    return documents.map(document => ({ ...document, api }));
  });
}

const present = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

/** API groups that come from CRDs. */
async function customGroups(api: Api): Promise<ReadonlySet<string>> {
  const definitions = await api.list('apiextensions.k8s.io/v1', 'CustomResourceDefinition');
  return new Set(definitions.map(({ spec }) => (spec as { readonly group: string }).group));
}
