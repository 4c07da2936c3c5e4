import type { HydratedFile } from './hydrated.ts';

/** Takes the rendered tree, piece by piece, in no certain order. Its pieces are worth nothing when an error was reported. */
export interface Sink {
  add(files: readonly HydratedFile[]): void;
  /** Paths whose content is known to be in place. */
  keep(paths: readonly string[]): void;
  /** Whether the content with this SHA-256 is in place at a path. */
  isIntact(path: string, digest: string): boolean;
  /** Keeps the whole tree if it is in place under this name; else takes nothing. */
  keepTree(tree: string): boolean;
  /** Gives the tree a name: hexadecimal, and never the same for two different trees. */
  nameTree(tree: string): void;
}

/** A sink for those who want to know what is wrong and nothing else. */
export const NOWHERE: Sink = {
  add: () => {},
  keep: () => {},
  isIntact: () => true,
  keepTree: () => false,
  nameTree: () => {},
};
