import type { ApplicationSummary, HydratedFile } from '../../hydrate/hydrated.ts';
import type { Program } from '../../link/program.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';

export interface CompileOptions { readonly root: string; readonly environment?: string; readonly workers?: number; readonly cache: boolean; readonly onProgress?: (done: number, total: number) => void; }
export interface Compilation { readonly program: Program | undefined; readonly reporter: Reporter; readonly textOf: (path: string) => string; readonly counts: { applications: number; objects: number; reused: number }; readonly summaries: ReadonlyMap<string, ApplicationSummary>; }
export interface Sink { add(files: readonly HydratedFile[]): void; keep(paths: readonly string[]): void; isIntact(path: string, digest: string): boolean }
export interface Writing extends Sink { finish(): { written: number; removed: number; unchanged: number } | undefined; abandon(): void }

/** What the commands need of the compiler. */
export interface Compiler {
  readonly compile: (options: CompileOptions, sink?: Sink) => Promise<Compilation>;
  readonly openWriting: (out: string, options: { readonly stateFolder: string; readonly environments: readonly string[]; readonly all: boolean }, reporter: Reporter) => Writing | undefined;
}
