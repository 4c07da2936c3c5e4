import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import type { DryRepository } from '../../host/git/dry-repository.ts';
import type { Compile } from './compiled/compile-against.ts';

/** With what means sides are read. */
export interface SideContext {
  /** Absolute path of the working folder. */
  readonly folder: string;
  /** Absolute path of the workspace that the command works on; absent outside of one. */
  readonly root?: string;
  /** The repository of the workspace, or of the working folder. */
  readonly repository?: DryRepository;
  /** Variables that may hold credentials. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Only this environment. */
  readonly environment?: string;
  /** Number of worker threads; 0 or 1 for none. */
  readonly workers: number;
  /** Whether to use and write `<root>/.cistern`. */
  readonly cache: boolean;
  /** Kinds of documents besides those of the language. @default none */
  readonly extensions?: Extensions;
  readonly compile: Compile;
  readonly onProgress?: (done: number, total: number) => void;
  readonly reporter: Reporter;
  /** Takes the texts of files that findings point at: path → text. */
  readonly texts: Map<string, string>;
}
