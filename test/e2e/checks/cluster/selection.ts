import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, KubernetesObject } from '../../cluster/api.ts';
import { nameOf } from '../../cluster/api.ts';

interface Workload {
  readonly replicas?: number;
  readonly template: { readonly metadata: { readonly labels?: Readonly<Record<string, string>> } };
}

interface Service {
  readonly selector?: Readonly<Record<string, string>>;
  readonly ports?: readonly unknown[];
}

interface EndpointSlice extends KubernetesObject {
  readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] | null;
  readonly ports?: readonly unknown[] | null;
}

const SECONDS_TO_SELECT = 30;

/**
 * Services and disruption budgets that mean pods, but do not reach them, as the controllers of the cluster see it: a
 * wrong label or the name of a port that no container has.
 */
export async function unselecting(
  api: Api,
  objects: readonly KubernetesObject[],
): Promise<readonly string[]> {
  const end = Date.now() + SECONDS_TO_SELECT * 1000;
  for (;;) {
    const found = [...(await services(api, objects)), ...(await budgets(api, objects))];
    if (found.length === 0 || Date.now() > end) return found;
    await sleep(500);
  }
}

async function services(api: Api, objects: readonly KubernetesObject[]): Promise<readonly string[]> {
  const slices = (await api.list('discovery.k8s.io/v1', 'EndpointSlice')) as readonly EndpointSlice[];
  return objects
    .filter(({ kind }) => kind === 'Service')
    .flatMap(object => {
      const { selector, ports = [] } = object.spec as Service;
      const { namespace, name } = object.metadata;
      if (selector === undefined || isStopped(objects, namespace, selector)) return [];
      const own = slices.filter(
        ({ metadata }) =>
          metadata.namespace === namespace && metadata.labels?.['kubernetes.io/service-name'] === name,
      );
      const isReached = own.some(
        slice =>
          slice.endpoints?.some(({ conditions }) => conditions?.ready) &&
          (slice.ports ?? []).length === ports.length,
      );
      return isReached ? [] : [`${nameOf(object)} reaches no pod with all of its ports`];
    });
}

async function budgets(api: Api, objects: readonly KubernetesObject[]): Promise<readonly string[]> {
  const live = await api.list('policy/v1', 'PodDisruptionBudget');
  return live
    .filter(({ metadata, spec }) => {
      const { selector } = spec as { readonly selector: { readonly matchLabels?: Record<string, string> } };
      return !isStopped(objects, metadata.namespace, selector.matchLabels ?? {});
    })
    .filter(({ status }) => !(((status ?? {}) as { expectedPods?: number }).expectedPods ?? 0))
    .map(object => `${nameOf(object)} protects no pod`);
}

/** Whether every workload that the labels mean has no replicas; one that is not found is not stopped. */
function isStopped(
  objects: readonly KubernetesObject[],
  namespace: string | undefined,
  selector: Readonly<Record<string, string>>,
): boolean {
  const meant = workloadsIn(objects, namespace).filter(({ template: { metadata } }) =>
    Object.entries(selector).every(([label, value]) => metadata.labels?.[label] === value),
  );
  return meant.length > 0 && meant.every(({ replicas }) => replicas === 0);
}

function workloadsIn(
  objects: readonly KubernetesObject[],
  namespace: string | undefined,
): readonly Workload[] {
  return objects
    .filter(({ kind, metadata }) => kind === 'Deployment' && metadata.namespace === namespace)
    .map(({ spec }) => spec as Workload);
}
