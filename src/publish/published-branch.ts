import type { EnvironmentChange } from './branch/next-tree.ts';

/** What became of one branch. */
export interface PublishedBranch {
  /** The repository, without credentials. */
  readonly repository: string;
  readonly branch: string;
  /**
   * `published`: it has a new commit. `unchanged`: it held the same already. `stale`: it holds a later commit of the
   * catalog. `planned`: a dry run would have made a commit. `failed`: nothing was changed, and errors say why.
   */
  readonly result: 'published' | 'unchanged' | 'stale' | 'planned' | 'failed';
  /** The commit that holds what was published; of a dry run the one that would be made, unless it were signed. */
  readonly commit?: string;
  /** The commit that it builds upon. */
  readonly parent?: string;
  /** The commit message, where a commit was or would be made. */
  readonly message?: string;
  /** Whether the git note was moved, or would be. */
  readonly noted: boolean;
  /** Sorted by name. */
  readonly environments: readonly EnvironmentChange[];
  /** How often the branch was tried. */
  readonly attempts: number;
  /** Milliseconds. */
  readonly timings: BranchTimings;
}

/** Milliseconds that publishing one branch took. */
export interface BranchTimings {
  /** Fetching, by git. */
  readonly fetch: number;
  /** Reading the branch, comparing, and writing objects. */
  readonly build: number;
  /** Pushing, by git. */
  readonly push: number;
  /** Waiting after somebody else was faster. */
  readonly wait: number;
}
