import type { RemoteAddress, RemoteCredentials } from '../host/git/remote/remote-address.ts';

/** One branch of one repository, and what of the catalog belongs on it. */
export interface PublishTarget {
  readonly address: RemoteAddress;
  readonly credentials: RemoteCredentials | undefined;
  /** The branch that is pushed to. */
  readonly branch: string;
  /**
   * The branch that a promoter moves commits to from `branch`.
   * @default none
   */
  readonly active?: string;
  /** Names of all environments that the branch holds of this catalog; sorted. */
  readonly environments: readonly string[];
}
