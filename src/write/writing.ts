import type { Sink } from '../hydrate/sink.ts';

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
export interface Writing extends Sink {
  /** Puts the tree into place; `undefined` when an error was reported, and the old tree is in place then or the folder is marked incomplete. */
  finish(): WriteResult | undefined;
  /** Ends the writing and leaves the old tree; does nothing after `finish`. */
  abandon(): void;
}
