import type { CommitRecord } from '../../host/git/commit-record.ts';

/** Where a rendered commit comes from: all that its message and its metadata are made of. */
export interface Provenance {
  /** The dry commit. */
  readonly commit: CommitRecord;
  /**
   * Where the dry commit can be fetched from, without credentials.
   * @default unknown
   */
  readonly repoURL?: string;
  /** See `catalogIdentity`. */
  readonly catalog: string;
  readonly compiler: CompilerVersion;
  /** Environments of the catalog that the branch holds after the commit; sorted. */
  readonly environments: readonly string[];
}

/** Which compiler rendered. */
export interface CompilerVersion {
  readonly version: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
}
