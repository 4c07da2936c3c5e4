import { env } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { isIncomplete, recover } from '../../src/write/journal/recover.ts';
import { dropLock, judge, prepare } from './crash.ts';
import { faultyFiles, Killed } from './faulty-files.ts';
import { contents, reservedNames, type Sandbox, sandbox, writeTree, written } from './sandbox.ts';
import { FOREIGN, NEW, OLD } from './trees.ts';

const test = suite<{ box: Sandbox }>('write: stopped at every operation');
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

/** More operations than any of these commands needs. */
const MOST_POINTS = 1000;

/** A process is killed at every operation; of the other points a part will do, unless all are asked for. */
const STEP = env.CISTERN_FAULTS === 'all' ? 1 : 3;

/** Runs an action in a process that may end on the way; true if it did not. */
function survives(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

test('leaves the old tree, the new one or a marked one when it is killed', ({ box }) => {
  let points = 0;
  for (let at = 1; at < MOST_POINTS; at++, points++) {
    prepare(box);
    const { files, reached } = faultyFiles('kill', at);
    survives(() => writeTree(box, NEW, {}, files));
    dropLock(box);
    judge(box, `killed at operation ${at}`, false);
    if (!reached()) break;
  }
  assert.ok(points > 100, `${points} points`);
});

test('rolls a marked tree forward, however often that is killed', ({ box }) => {
  prepare(box);
  const inside = firstMarked(box);
  for (let at = 1; at < MOST_POINTS; at += STEP) {
    prepare(box);
    survives(() => writeTree(box, NEW, {}, faultyFiles('kill', inside).files));
    dropLock(box);
    assert.ok(isIncomplete(box.out));
    const { files, reached } = faultyFiles('kill', at);
    survives(() => recover(box.out, new Reporter(), files));
    dropLock(box);
    judge(box, `recovery killed at operation ${at}`, false);
    if (!reached()) break;
  }
});

for (const fault of ['ENOSPC', 'EIO'] as const) {
  test(`reports ${fault} at any operation and leaves no mixed tree`, ({ box }) => {
    for (let at = 1; at < MOST_POINTS; at += STEP) {
      prepare(box);
      const { files, reached } = faultyFiles(fault, at);
      const { result, codes } = writeTree(box, NEW, {}, files);
      const point = `${fault} at operation ${at}`;
      // covers CST6056
      const expected = isIncomplete(box.out) ? ['CST6055', 'CST6056'] : ['CST6055'];
      const errors = codes.filter(code => code !== 'CST6059');
      if (result === undefined) assert.equal(errors, expected, point);
      assert.is(codes.includes('CST6055') || result !== undefined, true, point);
      dropLock(box);
      judge(box, point, result !== undefined);
      if (!reached()) break;
    }
  });
}

test('leaves nothing of its own behind after an error that it survived', ({ box }) => {
  prepare(box);
  for (let at = 1; at < MOST_POINTS; at += STEP) {
    const { files, reached } = faultyFiles('ENOSPC', at);
    const { result } = writeTree(box, NEW, {}, files);
    if (result !== undefined || isIncomplete(box.out)) break;
    assert.equal(contents(box.out), { ...written(OLD), ...FOREIGN }, `operation ${at}`);
    const left = reservedNames(box.out).filter(name => name !== '.cistern-lock');
    assert.ok(
      left.every(name => name.startsWith('.cistern-lock-')),
      `operation ${at}: ${left}`,
    );
    dropLock(box);
    if (!reached()) break;
  }
});

/** The number of an operation in the middle of the changes. */
function firstMarked(box: Sandbox): number {
  for (let at = 1; at < MOST_POINTS; at++) {
    prepare(box);
    survives(() => writeTree(box, NEW, {}, faultyFiles('kill', at).files));
    dropLock(box);
    if (isIncomplete(box.out) && contents(box.out)['dev/kind/stock/service--stock.yaml'] === undefined)
      return at + 2;
  }
  throw new Error('the changes are never marked');
}

test.run();
