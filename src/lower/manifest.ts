import type { JsonMap } from '../source/json.ts';

/** Identity of an object in a cluster. The version of its API is no part of it. */
export interface ObjectId {
  /** API group; empty for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

/** One hydrated Kubernetes object: complete, plain data. */
export interface Manifest {
  readonly id: ObjectId;
  readonly apiVersion: string;
  readonly object: JsonMap;
}
