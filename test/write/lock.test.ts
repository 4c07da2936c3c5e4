import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { execPath, pid } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { durableFiles } from '../../src/host/durable-files.ts';
import { acquireLock } from '../../src/host/lock/lock.ts';
import { type ProcessIdentity, thisProcess } from '../../src/host/lock/process-identity.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import {
  contents,
  filesOf,
  optionsFor,
  reservedNames,
  type Sandbox,
  sandbox,
  writeTree,
  written,
} from './sandbox.ts';

const test = suite<{ box: Sandbox; dead: number }>('write: one at a time');
test.before(context => {
  context.dead = spawnSync(execPath, ['-e', '0']).pid;
});
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

const ONE = { 'dev/kind/orders/service--orders.yaml': 'one\n' };
const TWO = { 'dev/kind/orders/service--orders.yaml': 'two\n' };

function layLock(box: Sandbox, holder: Partial<ProcessIdentity> | string, name = '.cistern-lock'): string {
  mkdirSync(box.out, { recursive: true });
  const text = typeof holder === 'string' ? holder : JSON.stringify({ ...thisProcess(), ...holder });
  writeFileSync(join(box.out, name), text);
  return text;
}

test('lets one of two writers pass, and tells the other who writes and where that is noted', ({ box }) => {
  // covers CST6054
  const first = openWriting(box.out, optionsFor(box, ONE), new Reporter())!;
  first.add(filesOf(ONE));
  const { result, codes, messages } = writeTree(box, TWO);
  assert.is(result, undefined);
  assert.equal(codes, ['CST6054']);
  assert.match(messages[0]!, `process ${pid} on \`${hostname()}\``);
  assert.ok(first.finish());
  assert.equal(contents(box.out), written(ONE));
  assert.is(writeTree(box, TWO).result?.written, 1);
});

test('names the file of the lock in the help', ({ box }) => {
  layLock(box, {});
  const reporter = new Reporter();
  openWriting(box.out, optionsFor(box, ONE), reporter);
  assert.match(reporter.diagnostics[0]!.help!, join(box.out, '.cistern-lock'));
});

test('takes the lock of a process that has ended, that ran before the last start of the machine, or whose number is another’s', ({
  box,
  dead,
}) => {
  const { scope } = thisProcess();
  const gone: Partial<ProcessIdentity>[] = [{ pid: dead }];
  if (scope !== '/') gone.push({ scope: `00000000-earlier/${scope.split('/')[1]}` }, { started: '1' });
  for (const holder of gone) {
    layLock(box, holder);
    assert.equal(writeTree(box, ONE).codes, []);
    assert.equal(reservedNames(box.out), []);
  }
});

test('leaves a lock alone that it cannot judge', ({ box, dead }) => {
  const { scope } = thisProcess();
  const unknown = [
    { pid: dead, host: 'elsewhere' },
    { pid: dead, scope: `${scope.split('/')[0]}/pid:[1]` },
    '',
    'null',
    '{"pid":-1}',
    '{"pid":"1","host":1}',
  ].filter(holder => typeof holder === 'string' || holder.host !== undefined || scope !== '/');
  for (const holder of unknown) {
    const text = layLock(box, holder);
    assert.equal(writeTree(box, ONE).codes, ['CST6054']);
    assert.is(readFileSync(join(box.out, '.cistern-lock'), 'utf8'), text);
  }
});

test('lets only one of those win that find a dead lock', ({ box, dead }) => {
  layLock(box, { pid: dead });
  const path = join(box.out, '.cistern-lock');
  // The second comes while the first has judged the lock dead but not replaced it yet.
  let second: ReturnType<typeof acquireLock> | undefined;
  const first = acquireLock(path, {
    ...durableFiles,
    rename(from, to) {
      second ??= acquireLock(path, durableFiles);
      durableFiles.rename(from, to);
    },
  });
  assert.is(first.held, true);
  assert.is(second?.held, false);
});

test('lets the slower one see that a dead lock was replaced', ({ box, dead }) => {
  layLock(box, { pid: dead });
  const path = join(box.out, '.cistern-lock');
  // The first one takes and keeps the lock between the look of the second at it and the second's claim.
  let first: ReturnType<typeof acquireLock> | undefined;
  const second = acquireLock(path, {
    ...durableFiles,
    read(file, limit) {
      const seen = durableFiles.read(file, limit);
      first ??= acquireLock(path, durableFiles);
      return seen;
    },
  });
  assert.is(first?.held, true);
  assert.is(second.held, false);
});

test('takes over when the one who took over has died as well', ({ box, dead }) => {
  layLock(box, { pid: dead });
  const path = join(box.out, '.cistern-lock');
  let claim = '';
  const killed = new Error('killed');
  try {
    acquireLock(path, {
      ...durableFiles,
      rename(from) {
        claim = from;
        throw killed;
      },
    });
  } catch (error) {
    if (error !== killed) throw error;
  }
  writeFileSync(claim, JSON.stringify({ ...thisProcess(), pid: dead }));
  assert.equal(writeTree(box, ONE).codes, []);
  assert.equal(reservedNames(box.out), []);
});

test('works where files cannot have two names', ({ box }) => {
  const files = { ...durableFiles, link: () => false };
  mkdirSync(box.out);
  const path = join(box.out, '.cistern-lock');
  const lock = acquireLock(path, files);
  assert.ok(lock.held);
  assert.is(acquireLock(path, files).held, false);
  if (lock.held) lock.release();
  assert.equal(reservedNames(box.out), []);
});

test('does not give back a lock that has become somebody else’s', ({ box }) => {
  mkdirSync(box.out);
  const lock = acquireLock(join(box.out, '.cistern-lock'), durableFiles);
  layLock(box, { host: 'elsewhere' });
  if (lock.held) lock.release();
  assert.ok(existsSync(join(box.out, '.cistern-lock')));
});

test('is free again after a writing was abandoned, and the old tree is in place', ({ box }) => {
  writeTree(box, ONE);
  const writing = openWriting(box.out, optionsFor(box, TWO), new Reporter())!;
  writing.add(filesOf(TWO));
  writing.abandon();
  writing.abandon();
  assert.is(writing.finish(), undefined);
  assert.equal(contents(box.out), written(ONE));
  assert.equal(reservedNames(box.out), []);
});

test.run();
