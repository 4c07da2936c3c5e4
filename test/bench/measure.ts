import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one process took: wall time and CPU time in seconds, peak resident memory in MB, and its standard output. */
export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly stdout: string;
}

/** Runs Node with arguments and measures the whole process. @throws when it fails */
export function measure(args: readonly string[]): Measured {
  const usageFile = join(tmpdir(), `cistern-bench-${process.pid}.json`);
  const preload = fileURLToPath(new URL('./measured-exit.mjs', import.meta.url));
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, BENCH_USAGE: usageFile, CI: 'true' },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${child.status}\n${child.stdout}\n${child.stderr}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { megabytes: number; cpuSeconds: number };
  rmSync(usageFile);
  return { seconds, ...usage, stdout: child.stdout };
}
