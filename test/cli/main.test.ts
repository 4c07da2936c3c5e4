import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endOnSignal } from '../../src/cli/console/signals.ts';
import { watchOutputs } from '../../src/cli/console/watch-outputs.ts';
import { packageVersion } from '../../src/host/package.ts';

const test = suite('main');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the program as its own process. */
function program(
  words: readonly string[],
  closesOutput = false,
): Promise<{ code: number | null; out: string; err: string }> {
  const { FORCE_COLOR: _force, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { cwd: ROOT, env });
  let out = '';
  let err = '';
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  if (closesOutput) child.stdout.destroy();
  else {
    child.stdout.on('data', chunk => {
      out += chunk;
    });
  }
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })));
}

test('the program prints its version', async () => {
  assert.equal(await program(['--version']), { code: 0, out: `${packageVersion()}\n`, err: '' });
});

test('a mistake in the command line ends with exit code 2', async () => {
  const { code, out, err } = await program(['chekc']);
  assert.equal([code, out], [2, '']);
  assert.match(err, 'did you mean `check`?');
});

test('a reader that closes the output early sees no complaint', async () => {
  assert.equal(await program(['explain', '9001'], true), { code: 0, out: '', err: '' });
});

test('output that a full disk does not take is an error without a stack', async () => {
  // covers CST9103
  if (!existsSync('/dev/full')) return;
  const wanted = 'error[CST9103]: cannot write to standard output: no space is left on the file system\n';
  const full = (words: readonly string[], streams: string) => {
    const line = `exec "$@" ${streams}`;
    const command = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', ...words];
    const { status, stderr } = spawnSync('sh', ['-c', line, 'sh', ...command], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return [status, stderr];
  };
  assert.equal(full(['--version'], '> /dev/full'), [1, wanted]);
  assert.equal(full(['explain', '--json'], '> /dev/full'), [1, wanted]);
  assert.equal(full(['explain'], '> /dev/full 2> /dev/full'), [1, '']);
  assert.equal(full(['chekc'], '2> /dev/full'), [2, '']);
});

test('the exit code of lost output does not depend on which is known first', () => {
  const lost = Object.assign(new Error(), { code: 'EIO' });
  const closed = Object.assign(new Error(), { code: 'EPIPE' });
  const codeOf = (error: Error, code: number, isKnownFirst: boolean): unknown => {
    const source = { stdout: new EventEmitter(), stderr: new EventEmitter(), exitCode: undefined };
    const end = watchOutputs(source);
    if (!isKnownFirst) end(code);
    source.stderr.emit('error', error);
    if (isKnownFirst) end(code);
    return source.exitCode;
  };
  for (const isKnownFirst of [true, false]) {
    assert.is(codeOf(lost, 0, isKnownFirst), 1);
    assert.is(codeOf(lost, 2, isKnownFirst), 2);
    assert.is(codeOf(closed, 0, isKnownFirst), 0);
  }
});

test('signals clean up before they end the program, with 128 and their number', () => {
  const emitter = new EventEmitter();
  const events: string[] = [];
  const exit = (code: number): void => void events.push(String(code));
  endOnSignal({ on: (signal, listener) => emitter.on(signal, listener), exit }, [() => events.push('clean')]);
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) emitter.emit(signal);
  assert.equal(events, ['clean', '129', 'clean', '130', 'clean', '143']);
});

test.run();
