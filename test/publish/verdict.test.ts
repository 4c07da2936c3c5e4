import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { PushResult } from '../../src/host/git/remote/push-refs.ts';
import { Patience } from '../../src/publish/branch/patience.ts';
import { judge } from '../../src/publish/branch/verdict.ts';
import { targetOf, World } from './world.ts';

const test = suite('verdict on a push');

function judged(
  kind: 'lost-race' | 'unclear' | 'refused' | 'unknown',
  patience: Patience,
  tip: string,
  refs: readonly string[] = [],
): readonly string[] {
  const reporter = new Reporter();
  const pushed: PushResult = { kind, text: 'x', refs, accepted: [] };
  const verdict = judge(pushed, { branch: 'rendered', remote: 'r', tip, patience, reporter });
  return [verdict, ...reporter.diagnostics.map(({ code }) => code)];
}

// covers CST8014
test('a lost race is tried again, a bounded number of times', () => {
  const patience = new Patience();
  let attempts = 0;
  do {
    patience.begin();
    attempts++;
  } while (judged('lost-race', patience, 'a')[0] === 'pause');
  assert.is(attempts, 100);
  assert.equal(judged('lost-race', patience, 'a'), ['failed', 'CST8014']);
});

test('an unclear refusal is a race while the branch moves, and final when it stays', () => {
  const patience = new Patience();
  patience.begin();
  for (let index = 0; index < 20; index++)
    assert.equal(judged('unclear', patience, String(index)), ['pause']);
  const verdicts = Array.from({ length: 6 }, () => judged('unclear', patience, 'same').join(' '));
  assert.equal(verdicts, ['pause', 'pause', 'pause', 'pause', 'pause', 'failed CST8013']);
});

test('a refusal is final, except of the note alone', () => {
  const patience = new Patience();
  patience.begin();
  assert.equal(judged('refused', patience, 'a', ['refs/heads/rendered']), ['failed', 'CST8013']);
  assert.equal(judged('refused', patience, 'a', ['refs/notes/hydrator.metadata']), ['without-note']);
});

// covers CST8024
test('a remote that itself lacks the history of the branch is named', async () => {
  const world = new World();
  try {
    const catalog = await world.catalog('catalog');
    world.bare('whole.git');
    const files = { 'dev/.cistern-files': '' };
    await catalog.publish(files, targetOf(world.path('whole.git')));
    world.push('whole.git', 'rendered', { a: 'a\n' });
    world.git(
      '.',
      'clone',
      '--quiet',
      '--bare',
      '--depth=1',
      '--branch=rendered',
      `file://${world.path('whole.git')}`,
      'part.git',
    );
    const outcome = await catalog.publish(files, targetOf(world.path('part.git')));
    assert.equal([outcome.result, outcome.codes], ['failed', ['CST8024']]);
  } finally {
    world.remove();
  }
});

test.run();
