import type { Cache } from '../cache/cache.ts';
import { addressText } from '../check/application-facts.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { sha256 } from '../host/digest.ts';
import type { Application, Program } from '../link/program.ts';
import { byCodeUnit } from '../source/order.ts';
import type { ApplicationSummary, HydratedApplication } from './hydrated.ts';
import { hydrateAll } from './pool/hydrate-all.ts';
import {
  type RememberedApplication,
  type RememberedApplications,
  rememberedApplications,
} from './remembered.ts';
import { resolveFinding } from './resolve-finding.ts';
import type { Sink } from './sink.ts';

/** With what means to hydrate. */
export interface HydrateProgramOptions {
  /** Number of worker threads; 0 or 1 for none. */
  readonly workers: number;
  /** Whether the chosen Applications are not all that the workspace has. */
  readonly partial: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The Applications after hydration. */
export interface Hydration {
  /** By address, sorted. */
  readonly summaries: ReadonlyMap<string, ApplicationSummary>;
  /** Number of Applications that were taken from an earlier run. */
  readonly reused: number;
  /** Stores for the next run what this one learned; called when the whole program is free of errors. */
  save(): void;
}

/**
 * Hydrates the chosen Applications of a program into a sink: those that have not changed since an earlier run and
 * whose files are in place are kept, the others are hydrated.
 */
export async function hydrateProgram(
  program: Program,
  chosen: readonly Application[],
  options: HydrateProgramOptions,
  cache: Cache,
  sink: Sink,
  reporter: Reporter,
): Promise<Hydration> {
  const remembered = rememberedApplications(cache);
  const summaries = new Map<string, ApplicationSummary>();
  const stale = chosen.filter(application => !keep(application, remembered.get(application)));
  const byAddress = new Map(stale.map(application => [addressText(application.address), application]));
  const reused = chosen.length - stale.length;
  let done = reused;
  await hydrateAll(stale, { targets: program.targets, workers: options.workers }, hydrated => {
    take(byAddress.get(addressText(hydrated.address))!, hydrated);
    done++;
    options.onProgress?.(done, chosen.length);
  });
  return {
    summaries: new Map([...summaries].sort(([a], [b]) => byCodeUnit(a, b))),
    reused,
    save: () => remembered.save(options.partial),
  };

  function keep(application: Application, known: RememberedApplication | undefined): boolean {
    if (!known?.files.every(([path, digest]) => sink.isIntact(path, digest))) return false;
    summaries.set(addressText(application.address), known.summary);
    sink.keep(known.files.map(([path]) => path));
    return true;
  }

  function take(application: Application, { findings, summary, files }: HydratedApplication): void {
    const address = addressText(application.address);
    const target = program.targets.get(`${application.address.environment}/${application.address.cluster}`)!;
    for (const finding of findings) reporter.add(resolveFinding(finding, application, target));
    summaries.set(address, summary);
    if (reporter.errors > 0) return;
    sink.add(files);
    remember(remembered, application, { findings, summary, files });
  }
}

function remember(
  remembered: RememberedApplications,
  { address, key }: Application,
  { findings, summary, files }: Pick<HydratedApplication, 'findings' | 'summary' | 'files'>,
): void {
  remembered.set(addressText(address), {
    key,
    summary,
    files: files.map(({ path, bytes }) => [path, sha256(bytes)]),
    clean: findings.length === 0,
  });
}
