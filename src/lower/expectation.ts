import { type Json, mapOf } from '../source/json.ts';
import type { Manifest } from './manifest.ts';

/** What can be seen of an Application that works, besides that Argo CD has applied it. */
export interface Expectation {
  readonly workloads: readonly WorkloadExpectation[];
  readonly routes: readonly RouteExpectation[];
  readonly secrets: readonly SecretExpectation[];
}

/** A workload, and how many of its pods must be ready at least. */
export interface WorkloadExpectation {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** The fewest, where an autoscaler decides. */
  readonly replicas: number;
}

/** A URL, and the status that a `GET` of it must have; redirects are not followed. */
export interface RouteExpectation {
  readonly url: string;
  /** The status lies in one of these; bounds included. */
  readonly expectedStatus: readonly StatusRange[];
  /**
   * Why this URL and these statuses: the image serves its health there, or it serves something and is only asked for a
   * sign of life, or it is stopped and only the gateway may answer.
   */
  readonly chosenBy: 'health' | 'any-answer' | 'stopped';
}

/** Statuses of HTTP from one to another, both included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** An ExternalSecret that must be ready, and with it the Secret of the same name. */
export interface SecretExpectation {
  readonly namespace: string;
  readonly name: string;
}

/** What is expected of the objects of an Application, and of the routes that lead to it. */
export function expectationOf(
  manifests: readonly Manifest[],
  routes: readonly RouteExpectation[] = [],
): Expectation {
  return {
    workloads: manifests.flatMap(({ id: { group, kind, namespace, name }, object }) => {
      const { replicas = fewestOf(name, manifests) } = mapOf(object.spec);
      return group === 'apps' && typeof replicas === 'number' ? [{ kind, namespace, name, replicas }] : [];
    }),
    routes,
    secrets: manifests.flatMap(({ id: { kind, namespace, name } }) =>
      kind === 'ExternalSecret' ? [{ namespace, name }] : [],
    ),
  };
}

/** The fewest pods that the autoscaler of a workload leaves; nothing where there is none. */
function fewestOf(workload: string, manifests: readonly Manifest[]): Json | undefined {
  for (const { id, object } of manifests) {
    const { scaleTargetRef, minReplicas = 1, minReplicaCount = 0, idleReplicaCount } = mapOf(object.spec);
    if (mapOf(scaleTargetRef).name !== workload) continue;
    if (id.kind === 'HorizontalPodAutoscaler') return minReplicas;
    const paused = mapOf(mapOf(object.metadata).annotations)['autoscaling.keda.sh/paused-replicas'];
    if (id.kind === 'ScaledObject') return paused === undefined ? (idleReplicaCount ?? minReplicaCount) : 0;
  }
  return undefined;
}
