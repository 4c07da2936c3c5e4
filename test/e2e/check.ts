import type { Cluster, ClusterOptions } from './cluster/cluster.ts';
import type { Session } from './run/session.ts';

/** What a check found. */
export interface CheckResult {
  /** How many things were looked at: objects, strings, routes, whatever the check counts. */
  readonly cases: number;
  /** One line for each thing that is wrong; empty when the check is green. */
  readonly failures: readonly string[];
  /** What a reader of the report may want to know besides. */
  readonly notes?: readonly string[];
}

/** How a command of a tool ended. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command of a tool is run. */
export interface RunOptions {
  /** @default the repository */
  readonly directory?: string;
  /** Laid over the environment of this process; `undefined` removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What it reads from its standard input; nothing by default. */
  readonly input?: string | Buffer;
  /** Seconds after which it is killed. @default 600 */
  readonly timeout?: number;
}

/** What a check can ask for; everything that is started through it is ended when the run ends. */
export interface CheckContext {
  /** Absolute path of the repository. */
  readonly repository: string;
  /** Absolute path of the hydrated tree that is checked: the example's, or what `--dist` names. */
  readonly dist: string;
  /** What to start further programs in, by the functions of `programs/`. */
  readonly session: Session;
  /** Path of a program of `tools.json`, built if need be. */
  tool(name: string): Promise<string>;
  /** Folder with the source of a Go module of `tools.json` (read-only), for its CRDs for example; `version` overrides. */
  module(name: string, version?: string): Promise<string>;
  /** Path of the program made of `go/<folder>/`, built if need be. */
  goProgram(folder: string): Promise<string>;
  /** A fresh folder that is removed at the end of the run. */
  temporary(name: string): string;
  /** Prints a line of progress. */
  say(line: string): void;
  /** Runs a command to its end; a status other than 0 is a result, not an exception. */
  run(command: string, parameters: readonly string[], options?: RunOptions): Promise<Ran>;
  /** A real API server, and whatever else the options ask for; one of each name in a run. */
  cluster(options: ClusterOptions): Promise<Cluster>;
}

/** One thing that must hold when a real program reads what the compiler wrote. */
export interface Check {
  /** The word on the command line: lower case, joined by hyphens. */
  readonly name: string;
  /** One line for the table of checks. */
  readonly summary: string;
  /** Names in `tools.json` of programs and modules, and `go/<folder>`; the check is skipped where one cannot be had. */
  readonly needs: readonly string[];
  /** Programs that must be installed; the check is skipped where one is not. @default none */
  readonly installed?: readonly string[];
  run(context: CheckContext): Promise<CheckResult>;
}
