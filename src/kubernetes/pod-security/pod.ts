import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A pod as the rules see it. */
export interface Pod {
  readonly spec: JsonMap;
  readonly annotations: JsonMap;
  /** Minor of the Kubernetes version whose rules hold. */
  readonly minor: number;
  /** Every container, init containers first. */
  readonly containers: readonly Container[];
}

/** One container of a pod. */
export interface Container {
  /** Path inside the pod spec. */
  readonly path: Path;
  readonly fields: JsonMap;
  /** Its `securityContext`, empty where it has none. */
  readonly security: JsonMap;
}

/** What a rule finds wrong at one place. */
export interface Breach {
  /** Path inside the pod spec; the place that must change, which need not exist yet. */
  readonly path: Path;
  readonly message: string;
}

/** One rule of Pod Security. */
export type Rule = (pod: Pod) => Iterable<Breach>;

/** The containers of a pod spec, init containers first. */
export function containersOf(spec: JsonMap): Container[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap(list =>
    listAt(spec, list).flatMap((fields, index) =>
      isMap(fields) ? [{ path: [list, index], fields, security: mapAt(fields, 'securityContext') }] : [],
    ),
  );
}

/** The map at a field; empty where there is none. */
export function mapAt(map: JsonMap, field: string): JsonMap {
  const value = map[field];
  return isMap(value) ? value : {};
}

/** The list at a field; empty where there is none. */
export function listAt(map: JsonMap, field: string): readonly Json[] {
  const value = map[field];
  return Array.isArray(value) ? value : [];
}

/** The security contexts of a pod, its own first, each with its path. */
export function securityContexts(pod: Pod): { readonly path: Path; readonly security: JsonMap }[] {
  return [
    { path: ['securityContext'], security: mapAt(pod.spec, 'securityContext') },
    ...pod.containers.map(({ path, security }) => ({ path: [...path, 'securityContext'], security })),
  ];
}

/** Whether the pod says that it runs on Windows, where some Linux settings cannot be made. */
export function isWindows(pod: Pod): boolean {
  return mapAt(pod.spec, 'os').name === 'windows';
}

/** Whether the pod has a user namespace of its own, which relaxes the rules on users since 1.35. */
export function hasOwnUsers(pod: Pod): boolean {
  return pod.minor >= 35 && pod.spec.hostUsers === false;
}
