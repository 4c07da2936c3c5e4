import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Sandbox } from './sandbox.ts';

/** A call to the system that the traced process makes below its output or state folder. */
export interface Call {
  readonly name: string;
  /** 1-based among the calls of this name in the process's main thread, as strace counts. */
  readonly ordinal: number;
}

const CALLS = 'openat,write,close,fsync,rename,unlink,mkdir,rmdir,link';

/** Whether processes can be traced on this machine. */
export function canTrace(): boolean {
  return (
    spawnSync('strace', ['-qq', '-o', '/dev/null', execPath, '-e', '0'], { stdio: 'ignore' }).status === 0
  );
}

/** Compiles the program that is to be stopped, so that each run of it starts fast, and gives its path. */
export function compile(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const options = [
    '--ignoreConfig',
    '--rootDir',
    '.',
    '--outDir',
    folder,
    '--module',
    'nodenext',
    '--target',
    'es2022',
  ];
  const program = 'test/write/stopped-process.ts';
  const compiled = spawnSync(
    join('node_modules', '.bin', 'tsc'),
    [
      program,
      ...options,
      '--rewriteRelativeImportExtensions',
      '--noCheck',
      '--skipLibCheck',
      '--types',
      'node',
    ],
    { encoding: 'utf8' },
  );
  if (compiled.status !== 0) throw new Error(compiled.stdout);
  return join(folder, program.replace(/ts$/, 'js'));
}

/** Runs the program under strace; `inject` is what `strace -e inject=` takes. */
export function runTraced(
  program: string,
  box: Sandbox,
  log: string,
  inject?: string,
): SpawnSyncReturns<string> {
  const faults = inject === undefined ? [] : ['-e', `inject=${inject}`];
  const options = ['-f', '-qq', '-y', '-o', log, '-e', `trace=${CALLS}`, ...faults];
  return spawnSync('strace', [...options, execPath, program, box.out, box.stateFolder], { encoding: 'utf8' });
}

/** The calls of a recorded run that touch the output or the state. */
export function callsIn(log: string, box: Sandbox): readonly Call[] {
  const counts = new Map<string, number>();
  const lines = readFileSync(log, 'utf8').split('\n');
  const main = lines[0]?.split(' ')[0];
  return lines.flatMap(line => {
    const [, thread, name = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (thread !== main) return [];
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    return line.includes(box.out) || line.includes(box.stateFolder) ? [{ name, ordinal }] : [];
  });
}
