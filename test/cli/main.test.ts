import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endOnSignal } from '../../src/cli/console/signals.ts';
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

test('signals clean up before they end the program, with 128 and their number', () => {
  const emitter = new EventEmitter();
  const events: string[] = [];
  const exit = (code: number): void => void events.push(String(code));
  endOnSignal({ on: (signal, listener) => emitter.on(signal, listener), exit }, [() => events.push('clean')]);
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) emitter.emit(signal);
  assert.equal(events, ['clean', '129', 'clean', '130', 'clean', '143']);
});

test.run();
