import type { Cache } from '../cache/cache.ts';
import { addressText } from '../check/application-facts.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Extensions } from '../extension/extensions.ts';
import { sha256 } from '../host/digest.ts';
import type { Application, Program } from '../link/program.ts';
import { groupBy } from '../source/group-by.ts';
import type { HydratedApplication } from './hydrated.ts';
import { HydratedEnvironment } from './hydrated-environment.ts';
import { type FileDigest, filesIn, keyOf, recordOf, summaryIn } from './memory/application-record.ts';
import { environmentMemory } from './memory/environment-memory.ts';
import { hydrateAll } from './pool/hydrate-all.ts';
import type { Sink } from './sink.ts';

/** With what means to hydrate. */
export interface HydrateProgramOptions {
  /** Number of worker threads; 0 or 1 for none. */
  readonly workers: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly extensions?: Extensions;
}

/**
 * Hydrates the Applications of environments into a sink: those that have not changed since an earlier run and whose
 * files are in place are kept, the others are hydrated.
 * @param names the environments to hydrate, sorted
 */
export async function hydrateProgram(
  program: Program,
  names: readonly string[],
  options: HydrateProgramOptions,
  cache: Cache,
  sink: Sink,
  reporter: Reporter,
): Promise<readonly HydratedEnvironment[]> {
  const applications = groupBy(program.applications, ({ address }) => address.environment);
  const environments = new Map(
    names.map(name => {
      const memory = environmentMemory(cache, name);
      return [
        name,
        new HydratedEnvironment({ name, program, applications: applications.get(name) ?? [] }, memory),
      ];
    }),
  );
  const chosen = [...environments.values()].flatMap(environment => environment.applications);
  const stale = chosen.filter(application => !keep(application));
  const byAddress = new Map(stale.map(application => [addressText(application.address), application]));
  const found: (readonly [Application, Finding])[] = [];
  let failed = reporter.errors > 0;
  let done = chosen.length - stale.length;
  await hydrateAll(stale, { ...options, targets: program.targets }, hydrated => {
    take(byAddress.get(addressText(hydrated.address))!, hydrated);
    done++;
    options.onProgress?.(done, chosen.length);
  });
  await reportFindings(found, program, reporter);
  return [...environments.values()];

  function keep(application: Application): boolean {
    const environment = environments.get(application.address.environment)!;
    const address = addressText(application.address);
    const record = environment.memory.get(address, keyOf(application));
    if (record === undefined) return false;
    const files = filesIn(record, address);
    if (!files.every(([path, digest]) => sink.isIntact(path, digest))) return false;
    sink.keep(files.map(([path]) => path));
    environment.reuse(address, record, summaryIn(record));
    return true;
  }

  function take(application: Application, { findings, summary, files }: HydratedApplication): void {
    const environment = environments.get(application.address.environment)!;
    const address = addressText(application.address);
    environment.summaries.set(address, summary);
    for (const finding of findings) found.push([application, finding]);
    failed ||= reporter.errors > 0 || findings.some(({ severity }) => severity === 'error');
    if (failed) return;
    const digested = files.map(file => ({ ...file, digest: sha256(file.bytes) }));
    sink.add(digested);
    const digests = digested.map(({ path, digest }): FileDigest => [path, digest]);
    environment.record(address, recordOf(application, summary, digests), findings.length > 0);
  }
}

/** Reports findings at their lines. What finds the lines is loaded only here: it can lower, and so needs all of cdk8s. */
async function reportFindings(
  found: readonly (readonly [Application, Finding])[],
  program: Program,
  reporter: Reporter,
): Promise<void> {
  if (found.length === 0) return;
  const { resolveFinding } = await import('./findings/resolve-finding.ts');
  for (const [application, finding] of found) {
    const { environment, cluster } = application.address;
    const target = program.targets.get(`${environment}/${cluster}`)!;
    reporter.add(resolveFinding(finding, application, target));
  }
}
