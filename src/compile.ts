import { join } from 'node:path';
import { type Cache, NO_CACHE, openCache } from './cache/cache.ts';
import type { WaiverDay } from './check/deviations/check-waivers.ts';
import { Reporter } from './diagnostics/reporter.ts';
import { divide, type Extensions } from './extension/extensions.ts';
import { compilerIdentity } from './host/compiler/compiler-digest.ts';
import { startStopwatch } from './host/stopwatch.ts';
import { addCounts, type Counts, NOTHING_COUNTED } from './hydrate/counts.ts';
import type { ApplicationSummary } from './hydrate/hydrated.ts';
import { cleanEnvironments, NOTHING_KEPT } from './hydrate/memory/clean-environments.ts';
import { NOWHERE, type Sink } from './hydrate/sink.ts';
import type { Program } from './link/program.ts';
import { findFiles, WORKSPACE_LIMITS } from './load/find-files.ts';
import { layoutWith } from './load/layout.ts';
import { withoutReleases, workspaceState } from './load/workspace-state.ts';

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
  /**
   * Kinds of documents besides those of the language.
   * @default none
   */
  readonly extensions?: Extensions;
  /**
   * The day by which waivers are judged.
   * @default they are not, since no output depends on a day
   */
  readonly waiversOn?: WaiverDay;
  /** Called after each Application that was hydrated. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came out, besides the rendered tree. */
export interface Compilation {
  /**
   * Absent when the front end found errors, and when nothing had to be done. Environments that were kept as they are
   * have no Applications in it.
   */
  readonly program?: Program;
  readonly reporter: Reporter;
  /** The text of a file of the workspace, for printing diagnostics. */
  readonly textOf: (path: string) => string;
  readonly counts: Counts;
  /** Address (`<environment>/<cluster>/<application>`) → summary of each Application of `program` that was rendered, sorted by address. */
  readonly summaries: ReadonlyMap<string, ApplicationSummary>;
  /** Milliseconds spent in each stage, in order. */
  readonly timings: ReadonlyMap<string, number>;
}

/**
 * Compiles a workspace into a sink: load, validate, link, hydrate each Application (lower, check, emit), check them
 * against each other. After each stage it stops when an error was reported. Environments in which nothing has changed
 * since a run that found nothing wrong, and whose tree is in place, are kept as they are.
 */
export async function compile(options: CompileOptions, sink: Sink = NOWHERE): Promise<Compilation> {
  const { root, environment, extensions, waiversOn } = options;
  const stopwatch = startStopwatch();
  let reporter = new Reporter();
  const compiler = [compilerIdentity(), ...(extensions ? [extensions.identity] : [])].join('-');
  const cache: Cache = options.cache ? openCache(join(root, '.cistern'), compiler) : NO_CACHE;

  const environments =
    environment === undefined
      ? undefined
      : (await import('./load/promotion-chain.ts')).promotionChain(root, environment);
  const layout = extensions && layoutWith([...extensions.kinds.keys()]);
  let found = findFiles(root, environments, WORKSPACE_LIMITS, reporter, { layout });
  if (reporter.errors > 0) {
    // Something may lie where only an extension would look. To say so takes reading it, which nobody else pays for.
    const { extensionHint } = await import('./load/extension-hint.ts');
    reporter = new Reporter();
    const hintOf = (path: string): string | undefined => extensionHint(root, path);
    found = findFiles(root, environments, WORKSPACE_LIMITS, reporter, { layout, hintOf });
  }
  const state = workspaceState(found, [compiler]);
  const clean = cleanEnvironments(cache, state, environment);
  let kept = reporter.errors === 0 ? clean.unchanged() : NOTHING_KEPT;
  if (kept.isAll) kept = clean.inPlace(kept, sink);
  const { warnings } = reporter;
  stopwatch.lap('find');
  // Waivers end while nothing changes.
  const hasWaivers =
    waiversOn !== undefined && found.some(({ path }) => path.startsWith('catalog/policies/'));
  if (kept.isAll && !hasWaivers) return finish({ counts: kept.counts });

  // An unchanged workspace needs none of these, and loading them takes longer than looking at ten thousand files.
  const {
    load,
    rememberedDocuments,
    validate,
    link,
    hydrateProgram,
    summariesOf,
    uncheckedFacts,
    checkProgram,
    checkExpiry,
    checkUnused,
    addEnvironmentFiles,
  } = await import('./stages.ts');
  const declared = extensions && (await import('./extension/documents/declare-extensions.ts'));
  const documents = rememberedDocuments(cache);
  /** Loads, validates and links all but the environments that are kept; no program after an error. */
  const frontEnd = (): Pick<Compilation, 'textOf' | 'program'> => {
    const loaded = load(root, { found: withoutReleases(found, kept.names), reuse: documents.get }, reporter);
    const { textOf } = loaded;
    stopwatch.lap('load');
    if (reporter.errors > 0) return { textOf };

    const { own, extended } = extensions
      ? divide(loaded.documents, extensions)
      : { own: loaded.documents, extended: [] };
    const declarations = validate(own, textOf, reporter, { valid: documents.reused });
    const further = declared?.declareExtensions(extended, extensions!, textOf, reporter) ?? [];
    stopwatch.lap('validate');
    if (reporter.errors > 0) return { textOf };
    // What was said about a document has to be said again by the next run: only silent ones are remembered.
    const mentioned = new Set(reporter.diagnostics.map(({ span }) => span?.file));
    documents.save(
      loaded.entries,
      loaded.documents.filter(({ path }) => !mentioned.has(path)),
    );

    const context = { reporter, textOf, ...(environment !== undefined && { only: environment }) };
    const program = link(declarations, compiler, context, further);
    stopwatch.lap('link');
    return reporter.errors > 0 ? { textOf } : { textOf, program };
  };

  let { textOf, program } = frontEnd();
  if (program === undefined) return finish({ textOf });

  // Only now, because a second thread looks at the files while this one loads and links.
  const inPlace = clean.inPlace(kept, sink);
  if (inPlace.names.size < kept.names.size) {
    kept = inPlace;
    ({ textOf, program } = frontEnd());
    if (program === undefined) return finish({ textOf });
  }
  stopwatch.lap('keep');

  const isSilent = reporter.warnings === warnings;
  if (waiversOn) checkExpiry(program.waivers, waiversOn, reporter, textOf);
  if (reporter.errors > 0) return finish({ textOf, program });
  const rendered = [...program.environments.keys()].filter(
    name => !kept.names.has(name) && name === (environment ?? name),
  );
  const hydrated = await hydrateProgram(program, rendered, options, cache, sink, reporter);
  const summaries = summariesOf(hydrated);
  const counts = hydrated.map(each => each.counts).reduce(addCounts, kept.counts);
  stopwatch.lap('hydrate');
  if (reporter.errors > 0) return finish({ textOf, program, summaries, counts });

  const noted = new Set(checkProgram(uncheckedFacts(hydrated), reporter));
  stopwatch.lap('check');
  if (reporter.errors > 0) return finish({ textOf, program, summaries, counts });

  const used = new Set([...kept.waived, ...hydrated.flatMap(each => [...each.waived])]);
  const judged = { environments: [...kept.names, ...rendered], all: environment === undefined };
  for (const name of checkUnused(program.waivers, used, judged, reporter, textOf)) noted.add(name);

  for (const each of hydrated) {
    const parts = await addEnvironmentFiles(each, sink, textOf, reporter);
    if (reporter.errors > 0) return finish({ textOf, program, summaries, counts });
    if (parts.length === 0) noted.add(each.name);
    each.save({ parts, checked: noted.has(each.name) ? '' : each.facts });
    sink.nameTree(each.name, state.environments.get(each.name) ?? '');
  }
  if (isSilent) clean.save(hydrated.filter(({ name, isClean }) => isClean && !noted.has(name)));
  stopwatch.lap('finish');
  return finish({ textOf, program, summaries, counts });

  function finish(outcome: Partial<Omit<Compilation, 'reporter' | 'timings'>>): Compilation {
    return { ...NOTHING, ...outcome, reporter, timings: stopwatch.laps };
  }
}

const NOTHING = {
  textOf: () => '',
  counts: NOTHING_COUNTED,
  summaries: new Map(),
} satisfies Partial<Compilation>;
