import { join } from 'node:path';
import { type Cache, NO_CACHE, openCache } from './cache/cache.ts';
import { checkProgram } from './check/check-program.ts';
import { Reporter } from './diagnostics/reporter.ts';
import { compilerIdentity } from './host/compiler-digest.ts';
import { startStopwatch } from './host/stopwatch.ts';
import { environmentFiles } from './hydrate/environment-files.ts';
import { factsOf } from './hydrate/facts.ts';
import { hydrateProgram } from './hydrate/hydrate-program.ts';
import type { ApplicationSummary } from './hydrate/hydrated.ts';
import { NOWHERE, type Sink } from './hydrate/sink.ts';
import { link } from './link/link.ts';
import type { Program } from './link/program.ts';
import { loadChain } from './load/load-chain.ts';
import { rememberedDocuments } from './load/remembered.ts';
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
  /** Absent when the front end found errors. */
  readonly program?: Program;
  readonly reporter: Reporter;
  /** The text of a file of the workspace, for printing diagnostics. */
  readonly textOf: (path: string) => string;
  readonly counts: { readonly applications: number; readonly objects: number; readonly reused: number };
  /** Address (`<environment>/<cluster>/<application>`) → summary, sorted by address. */
  readonly summaries: ReadonlyMap<string, ApplicationSummary>;
  /** Milliseconds spent in each stage, in order. */
  readonly timings: ReadonlyMap<string, number>;
}

/**
 * Compiles a workspace into a sink: load, validate, link, hydrate each Application (lower, check, emit), check them
 * against each other. After each stage it stops when an error was reported.
 */
export async function compile(options: CompileOptions, sink: Sink = NOWHERE): Promise<Compilation> {
  const stopwatch = startStopwatch();
  const compiler = compilerIdentity();
  const cache: Cache = options.cache ? openCache(join(options.root, '.cistern'), compiler) : NO_CACHE;
  const documents = rememberedDocuments(cache);
  stopwatch.lap('start');

  const { loaded, reporter } = loadChain(
    options.root,
    options.environment,
    documents.get,
    () => new Reporter(),
  );
  stopwatch.lap('load');
  if (reporter.errors > 0) return finish();

  const declarations = validate(loaded.documents, loaded.textOf, reporter, { valid: documents.reused });
  stopwatch.lap('validate');
  if (reporter.errors > 0) return finish();
  documents.save(loaded.entries, loaded.documents);

  const program = link(declarations, compiler, { reporter, textOf: loaded.textOf });
  stopwatch.lap('link');
  if (reporter.errors > 0) return finish();

  const { environment } = options;
  const chosen = program.applications.filter(
    ({ address }) => environment === undefined || address.environment === environment,
  );
  const hydration = await hydrateProgram(
    program,
    chosen,
    { ...options, partial: environment !== undefined },
    cache,
    sink,
    reporter,
  );
  const { summaries, reused } = hydration;
  stopwatch.lap('hydrate');
  if (reporter.errors > 0) return finish(program, summaries, reused);

  checkProgram(factsOf(program, chosen, summaries), reporter);
  if (reporter.errors === 0) {
    sink.add(environmentFiles(program, environment, summaries));
    hydration.save();
  }
  stopwatch.lap('check');
  return finish(program, summaries, reused);

  function finish(
    program?: Program,
    summaries: Compilation['summaries'] = new Map(),
    reused = 0,
  ): Compilation {
    const objects = [...summaries.values()].reduce((sum, summary) => sum + summary.objects.length, 0);
    return {
      ...(program && { program }),
      reporter,
      textOf: loaded.textOf,
      counts: { applications: summaries.size, objects, reused },
      summaries,
      timings: stopwatch.laps,
    };
  }
}
