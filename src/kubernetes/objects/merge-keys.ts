import type { Path } from '../../source/pointer.ts';
import { BUILT_IN_GROUPS } from '../built-in.ts';

/**
 * Lists of the built-in kinds whose items a strategic merge patch tells apart by one of their fields, by the name of the
 * list. All other lists are replaced.
 * @see https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/
 */
const MERGE_KEYS: ReadonlyMap<string, string> = new Map([
  ['containers', 'name'],
  ['env', 'name'],
  ['hostAliases', 'ip'],
  ['imagePullSecrets', 'name'],
  ['initContainers', 'name'],
  ['resourceClaims', 'name'],
  ['topologySpreadConstraints', 'topologyKey'],
  ['volumeDevices', 'devicePath'],
  ['volumeMounts', 'mountPath'],
  ['volumes', 'name'],
]);

/**
 * The field by which the items of a list merge, in an object of a group; nothing for a list that is replaced.
 * @param path of the list in its object
 */
export function mergeKeyOf(group: string, path: Path): string | undefined {
  // Custom resources know no strategic merge.
  if (!BUILT_IN_GROUPS.has(group)) return undefined;
  const name = path.at(-1);
  if (typeof name !== 'string') return undefined;
  // Ports of containers lie in a list of containers, those of Services in their spec.
  if (name === 'ports') return path.length === 2 ? 'port' : 'containerPort';
  return MERGE_KEYS.get(name);
}
