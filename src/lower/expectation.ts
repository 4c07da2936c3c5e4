import { type JsonMap, mapOf } from '../source/json.ts';
import type { Manifest } from './manifest.ts';

/** What can be seen of an Application that works, besides that Argo CD has applied it. */
export interface Expectation {
  readonly workloads: readonly WorkloadExpectation[];
  readonly routes: readonly RouteExpectation[];
  readonly secrets: readonly SecretExpectation[];
}

/** A workload, and how many of its pods must be ready. */
export interface WorkloadExpectation {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
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
      const { replicas } = mapOf((object as JsonMap).spec);
      return group === 'apps' && typeof replicas === 'number' ? [{ kind, namespace, name, replicas }] : [];
    }),
    routes,
    secrets: manifests.flatMap(({ id: { kind, namespace, name } }) =>
      kind === 'ExternalSecret' ? [{ namespace, name }] : [],
    ),
  };
}
