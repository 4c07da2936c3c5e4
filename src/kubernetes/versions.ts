import { BUILT_IN_GROUPS } from './built-in.ts';
import { isAtLeast } from './release-number.ts';

/**
 * Whether an API server has an API: `removed` also stands for alpha and beta versions beside a stable one, which
 * are off unless someone turns them on; `unknown` is what the API server itself does not define.
 */
export type Served = 'served' | 'removed' | 'not-yet' | 'unknown';

/** Kinds that left a group for good, in every version. */
const GONE = new Map([
  ['extensions', ['DaemonSet', 'Deployment', 'Ingress', 'NetworkPolicy', 'PodSecurityPolicy', 'ReplicaSet']],
  ['policy', ['PodSecurityPolicy']],
]);

/**
 * Whether a cluster serves a kind of the API server in a version of its group.
 * @param apiVersion as in the object, `apps/v1` or `v1`
 * @param kubernetesVersion `1.33` to `1.36`, for which the facts were read
 */
export function servedAt(apiVersion: string, kind: string, kubernetesVersion: string): Served {
  const slash = apiVersion.indexOf('/');
  const name = slash === -1 ? '' : apiVersion.slice(0, slash);
  if (GONE.get(name)?.includes(kind)) return 'removed';
  const group = BUILT_IN_GROUPS.get(name);
  if (!group || !(group.cluster.includes(kind) || group.namespaced.includes(kind))) return 'unknown';
  const since = group.since && Object.hasOwn(group.since, kind) ? group.since[kind]! : undefined;
  if (since === 'none' || (since !== undefined && !isAtLeast(kubernetesVersion, since))) return 'not-yet';
  return group.stable.includes(apiVersion.slice(slash + 1)) ? 'served' : 'removed';
}
