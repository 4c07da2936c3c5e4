import type { ReleaseInput, Target } from '../../../link/program.ts';
import type { SecretReference } from '../../../link/settings/sources.ts';

/** The credentials by which the nodes pull the images of a release. */
export interface PullSecret {
  /** Name of the Secret. */
  readonly name: string;
  /** Where it comes from; absent when it exists already. */
  readonly reference?: SecretReference;
}

/** The credentials that the environment gives, if the nodes have none of their own. */
export function pullSecretOf({ integration }: ReleaseInput, target: Target): PullSecret | undefined {
  const { imagePull } = target.environmentSpec;
  if (imagePull === undefined) return undefined;
  if ('secret' in imagePull) return { name: imagePull.secret };
  return { name: `${integration}-pull`, reference: imagePull };
}
