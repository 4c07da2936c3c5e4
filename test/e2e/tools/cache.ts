import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { durableFiles } from '../../../src/host/durable-files.ts';
import { acquireLock } from '../../../src/host/lock/lock.ts';

/** Where built programs lie: outside the repository, shared by all checkouts of it. */
export const CACHE: string = resolve(
  process.env.CISTERN_E2E_CACHE ??
    join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cistern', 'e2e'),
);

/** A folder below the cache, made if need be. */
export function cacheFolder(...names: readonly string[]): string {
  const folder = join(CACHE, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A short name for everything that a build depends on. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Runs an action while no other run does anything under the same name. */
export async function exclusively<Result>(
  name: string,
  say: (line: string) => void,
  action: () => Promise<Result>,
): Promise<Result> {
  const path = join(cacheFolder('locks'), name);
  let said = false;
  for (;;) {
    const lock = acquireLock(path, durableFiles);
    if (lock.held) {
      try {
        return await action();
      } finally {
        lock.release();
      }
    }
    if (!said) say(`another run (${lock.holder?.pid ?? 'unknown'}) works on ${name}: waiting`);
    said = true;
    await sleep(500);
  }
}
