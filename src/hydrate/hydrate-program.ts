import type { Cache } from '../cache/cache.ts';
import { addressText } from '../check/application-facts.ts';
import type { Finding } from '../diagnostics/finding.ts';
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
  const found: (readonly [Application, Finding])[] = [];
  const reused = chosen.length - stale.length;
  let failed = reporter.errors > 0;
  let done = reused;
  await hydrateAll(stale, { targets: program.targets, workers: options.workers }, hydrated => {
    take(byAddress.get(addressText(hydrated.address))!, hydrated);
    done++;
    options.onProgress?.(done, chosen.length);
  });
  await reportFindings(found, program, reporter);
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
    for (const finding of findings) found.push([application, finding]);
    summaries.set(addressText(application.address), summary);
    failed ||= reporter.errors > 0 || findings.some(({ severity }) => severity === 'error');
    if (failed) return;
    sink.add(files);
    remember(remembered, application, { findings, summary, files });
  }
}

/** Reports findings at their lines. What finds the lines is loaded only here: it can lower, and so needs all of cdk8s. */
async function reportFindings(
  found: readonly (readonly [Application, Finding])[],
  program: Program,
  reporter: Reporter,
): Promise<void> {
  if (found.length === 0) return;
  const { resolveFinding } = await import('./resolve-finding.ts');
  for (const [application, finding] of found) {
    const { environment, cluster } = application.address;
    const target = program.targets.get(`${environment}/${cluster}`)!;
    reporter.add(resolveFinding(finding, application, target));
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
