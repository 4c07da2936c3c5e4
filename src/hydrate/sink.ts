import type { HydratedFile } from './hydrated.ts';

/** A file of the rendered tree. */
export interface TreeFile extends HydratedFile {
  /**
   * SHA-256 of the bytes, in hexadecimal.
   * @default computed when it is needed
   */
  readonly digest?: string;
}

/** Takes the rendered tree, piece by piece, in no certain order. Its pieces are worth nothing when an error was reported. */
export interface Sink {
  /** Takes files, in any order, each path once. */
  add(files: readonly TreeFile[]): void;
  /** Takes paths for which `isIntact` was true, whose bytes are not at hand. */
  keep(paths: readonly string[]): void;
  /** Whether the content with this SHA-256 (hexadecimal) is certain to be in place at a path; judged without reading it. */
  isIntact(path: string, digest: string): boolean;
  /** Keeps the whole tree of an environment if it is in place under this name; else takes nothing. */
  keepTree(environment: string, name: string): boolean;
  /** Gives the tree of an environment a name: hexadecimal, and never the same for two different trees. */
  nameTree(environment: string, name: string): void;
}

/** A sink for those who want to know all of the program and nothing of its files. */
export const NOWHERE: Sink = {
  add: () => {},
  keep: () => {},
  isIntact: () => true,
  keepTree: () => false,
  nameTree: () => {},
};

/** A sink for those who want to know what is wrong and nothing else. */
export const FINDINGS_ONLY: Sink = { ...NOWHERE, keepTree: () => true };
