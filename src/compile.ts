import { join } from 'node:path';
import { type Cache, NO_CACHE, openCache } from './cache/cache.ts';
import { checkProgram } from './check/check-program.ts';
import { Reporter } from './diagnostics/reporter.ts';
import { compilerIdentity } from './host/compiler-digest.ts';
import { startStopwatch } from './host/stopwatch.ts';
import { type Counts, countsOf, rememberCounts, rememberedCounts } from './hydrate/counts.ts';
import { environmentFiles } from './hydrate/environment-files.ts';
import { factsOf } from './hydrate/facts.ts';
import { hydrateProgram } from './hydrate/hydrate-program.ts';
import type { ApplicationSummary } from './hydrate/hydrated.ts';
import { NOWHERE, type Sink } from './hydrate/sink.ts';
import { link } from './link/link.ts';
import type { Program } from './link/program.ts';
import { findFiles, WORKSPACE_LIMITS } from './load/find-files.ts';
import { load } from './load/load.ts';
import { promotionChain } from './load/promotion-chain.ts';
import { rememberedDocuments } from './load/remembered.ts';
import { workspaceState } from './load/workspace-state.ts';
import { validate } from './validate/validate.ts';

/** What to compile, and with what means. */
export interface CompileOptions {
  /** The workspace: the folder that holds `catalog/` and `environments/`. */
  readonly root: string;
  /** Compiles this environment alone; those it is promoted from are loaded too. */
  readonly environment?: string;
  /** Number of worker threads; 0 or 1 for none. */
  readonly workers: number;
  /** Whether to use and write `<root>/.cistern`. */
  readonly cache: boolean;
  /** Called after each Application that was hydrated. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came out, besides the rendered tree. */
export interface Compilation {
  /** Absent when the front end found errors, and when nothing had to be done. */
  readonly program?: Program;
  readonly reporter: Reporter;
  /** The text of a file of the workspace, for printing diagnostics. */
  readonly textOf: (path: string) => string;
  readonly counts: Counts;
  /** Address (`<environment>/<cluster>/<application>`) → summary, sorted by address. */
  readonly summaries: ReadonlyMap<string, ApplicationSummary>;
  /** Milliseconds spent in each stage, in order. */
  readonly timings: ReadonlyMap<string, number>;
}

/**
 * Compiles a workspace into a sink: load, validate, link, hydrate each Application (lower, check, emit), check them
 * against each other. After each stage it stops when an error was reported. When nothing has changed since an earlier run
 * and its tree is in place, nothing is done and there is no program.
 */
export async function compile(options: CompileOptions, sink: Sink = NOWHERE): Promise<Compilation> {
  const { root, environment } = options;
  const stopwatch = startStopwatch();
  const reporter = new Reporter();
  const compiler = compilerIdentity();
  const cache: Cache = options.cache ? openCache(join(root, '.cistern'), compiler) : NO_CACHE;

  const environments = environment === undefined ? undefined : promotionChain(root, environment);
  const found = findFiles(root, environments, WORKSPACE_LIMITS, reporter);
  const state = workspaceState(found, [compiler, environment ?? '']);
  const earlier = rememberedCounts(cache, state);
  stopwatch.lap('find');
  if (reporter.errors === 0 && earlier && state && sink.keepTree(state)) return finish({ counts: earlier });

  const documents = rememberedDocuments(cache);
  const loaded = load(root, { found, reuse: documents.get }, reporter);
  const { textOf } = loaded;
  stopwatch.lap('load');
  if (reporter.errors > 0) return finish({ textOf });

  const declarations = validate(loaded.documents, textOf, reporter, { valid: documents.reused });
  stopwatch.lap('validate');
  if (reporter.errors > 0) return finish({ textOf });
  documents.save(loaded.entries, loaded.documents);

  const program = link(declarations, compiler, { reporter, textOf });
  stopwatch.lap('link');
  if (reporter.errors > 0) return finish({ textOf });

  const chosen = program.applications.filter(
    ({ address }) => (environment ?? address.environment) === address.environment,
  );
  const means = { ...options, partial: environment !== undefined };
  const hydration = await hydrateProgram(program, chosen, means, cache, sink, reporter);
  const { summaries } = hydration;
  const counts = countsOf(summaries, hydration.reused);
  stopwatch.lap('hydrate');
  if (reporter.errors > 0) return finish({ textOf, program, summaries, counts });

  checkProgram(factsOf(program, chosen, summaries), reporter);
  stopwatch.lap('check');
  if (reporter.errors > 0) return finish({ textOf, program, summaries, counts });

  sink.add(environmentFiles(program, environment, summaries));
  hydration.save();
  if (state !== undefined && reporter.warnings === 0) {
    sink.nameTree(state);
    rememberCounts(cache, state, counts);
  }
  stopwatch.lap('finish');
  return finish({ textOf, program, summaries, counts });

  function finish(outcome: Partial<Omit<Compilation, 'reporter' | 'timings'>>): Compilation {
    return { ...NOTHING, ...outcome, reporter, timings: stopwatch.laps };
  }
}

const NOTHING = {
  textOf: () => '',
  counts: { applications: 0, objects: 0, reused: 0 },
  summaries: new Map(),
} satisfies Partial<Compilation>;
