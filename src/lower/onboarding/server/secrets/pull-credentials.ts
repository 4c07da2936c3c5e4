import type { Target } from '../../../../link/program.ts';
import type { ExistingObjectAction } from '../../../external-action.ts';
import type { WantedSecret } from './secret-objects.ts';

/** The credentials by which the nodes pull images, where the environment gives some. */
export interface PullCredentials {
  /** Name of the Secret. */
  readonly name: string;
  readonly wanted: readonly WantedSecret[];
  readonly actions: readonly ExistingObjectAction[];
}

const KEY = '.dockerconfigjson';

/**
 * The credentials of the registry in a namespace.
 * @param owner name of what needs them; a Secret that is fetched is its own
 */
export function pullCredentials(
  owner: string,
  namespace: string,
  { environmentSpec }: Target,
): PullCredentials | undefined {
  const { imagePull } = environmentSpec;
  if (imagePull === undefined) return undefined;
  if ('secret' in imagePull) {
    const { secret: name } = imagePull;
    return {
      name,
      wanted: [],
      actions: [{ kind: 'existing-object', object: 'Secret', namespace, name, keys: [KEY] }],
    };
  }
  const name = `${owner}-pull`;
  const type = 'kubernetes.io/dockerconfigjson';
  return { name, wanted: [{ name, key: KEY, reference: imagePull, type }], actions: [] };
}
