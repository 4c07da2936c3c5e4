import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasEnded, identityOf, type ProcessIdentity } from '../../../src/host/lock/process-identity.ts';
import { cacheFolder } from '../tools/cache.ts';

/** What is known about a run after it. */
export interface RecordedRun {
  /** Folder of the run. */
  readonly folder: string;
  /** The process that made it. */
  readonly owner: ProcessIdentity;
  /** Whether its owner has made its checks, and waits to be ended. */
  readonly kept: boolean;
  /** Processes that lead a group each, the oldest first. */
  readonly programs: readonly { readonly name: string; readonly process: ProcessIdentity }[];
}

const fileOf = (folder: string): string => join(cacheFolder('runs'), `${basename(folder)}.json`);

/** Writes down the programs of a run. */
export function record(
  folder: string,
  programs: readonly { readonly name: string; readonly id: number }[],
  kept: boolean,
): void {
  const run: RecordedRun = {
    folder,
    owner: identityOf(process.pid),
    kept,
    programs: programs.map(({ name, id }) => ({ name, process: identityOf(id) })),
  };
  const file = fileOf(folder);
  writeFileSync(`${file}.new`, JSON.stringify(run));
  renameSync(`${file}.new`, file);
}

/** Forgets a run. */
export function forget(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

/** Runs that somebody must end: kept ones, and those whose owner was killed. */
export function leftRuns(): readonly RecordedRun[] {
  const folder = cacheFolder('runs');
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedRun)
    .filter(run => run.kept || hasEnded(run.owner))
    .filter(run => existsSync(run.folder) || run.programs.some(({ process }) => !hasEnded(process)));
}
