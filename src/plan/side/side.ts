import type { Compilation } from '../../compile.ts';
import type { DryRepository } from '../../host/git/dry-repository.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';
import type { SideDescription } from '../model/plan-result.ts';
import type { SideTree } from './tree/side-tree.ts';

/** One of the two trees that are compared. */
export interface Side {
  readonly description: SideDescription;
  readonly tree: SideTree;
  /** Absent where plain manifests were read. */
  readonly compiled?: CompiledCatalog;
  /** Version of the compiler that hydrated it, where that is known: `1.4.0`. */
  readonly compiler?: string;
  /** The catalog that it was hydrated from, where the files on disk are no longer those. */
  readonly catalog?: CompiledSide;
  /** Where the recorded dry commit of the description is to be found. */
  readonly repository?: DryRepository;
}

/** A catalog that was compiled for a plan. */
export interface CompiledCatalog {
  readonly compilation: Compilation;
  /** Names of its environments. */
  readonly environments: readonly string[];
  /** Absolute path of the workspace; absent where it is that of a commit. */
  readonly root?: string;
  /** Full id of HEAD, for a workspace in a repository. */
  readonly head?: string;
}
