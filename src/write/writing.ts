import type { TreeFile } from '../hydrate/sink.ts';

/** What a command writes, and where it remembers that. */
export interface WriteOptions {
  /** `<root>/.cistern`, which git ignores. */
  readonly stateFolder: string;
  /** The environments that may be touched; every path that is written begins with one of them. */
  readonly environments: readonly string[];
  /** Whether these are all environments of the workspace, so that files of others have to go. */
  readonly all: boolean;
}

/** How many files a command touched, with the lists of the environments. */
export interface WriteResult {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** A tree on its way to the output folder. Nothing below that folder changes before `finish`, except names that begin with `.cistern-`. */
export interface Writing {
  /** Takes files of the new tree, in any order, each path once. */
  add(files: readonly TreeFile[]): void;
  /** Takes paths for which `isIntact` was true, whose bytes are not at hand. */
  keep(paths: readonly string[]): void;
  /** Whether the file at a path is certain to be the one with this SHA-256 (hexadecimal) that an earlier command wrote; judged without reading it. */
  isIntact(path: string, digest: string): boolean;
  /** Keeps the whole tree of an environment if it is certain to be the one that an earlier command wrote under this name; else takes nothing. */
  keepTree(environment: string, tree: string): boolean;
  /** Gives the tree of an environment a name by which a later command can keep it; two trees of one name are the same. */
  nameTree(environment: string, tree: string): void;
  /** Puts the tree into place; `undefined` when an error was reported, and the old tree is in place then or the folder is marked incomplete. */
  finish(): WriteResult | undefined;
  /** Ends the writing and leaves the old tree; does nothing after `finish`. */
  abandon(): void;
}
