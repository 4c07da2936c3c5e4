import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  eventFilter,
  type RepositoryEvent,
} from '../../../../../src/lower/onboarding/organization/listener/filter.ts';
import type { JsonMap } from '../../../../../src/source/json.ts';
import { type TriggerChanges, triggerOf } from '../../tenancy-fixture.ts';

const test = suite('lower/onboarding/organization/listener/filter');

const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;

/** Whether an announcement passes, by a reading of the few forms of CEL that filters have. */
function passes(event: RepositoryEvent, name: string, body: JsonMap, changes: TriggerChanges = {}): boolean {
  const filter = eventFilter(triggerOf(changes), event)
    .replaceAll(new RegExp(`([a-z_.]+)\\.matches\\((${TEXT})\\)`, 'g'), 'new RegExp($2).test($1)')
    .replaceAll(/([a-z_.]+) in (\[[^\]]*\])/g, '$2.includes($1)');
  const header = { match: (key: string, value: string) => key === 'X-GitHub-Event' && value === name };
  return new Function('header', 'body', `return ${filter}`)(header, body) as boolean;
}

const REPOSITORY = { full_name: 'acme/orders' };
const PUSH = { repository: REPOSITORY, deleted: false, ref: 'refs/heads/main' };
const PULL = {
  repository: REPOSITORY,
  action: 'opened',
  pull_request: { head: { repo: REPOSITORY }, base: { ref: 'main' } },
};

test('a push to a branch of the repository passes', () => {
  assert.ok(passes('push', 'push', PUSH));
});

test('another repository, another owner, another branch, a tag and a deleted branch do not pass', () => {
  for (const change of [
    { repository: { full_name: 'acme/orders-old' } },
    { repository: { full_name: 'mallory/orders' } },
    { ref: 'refs/heads/next' },
    { ref: 'refs/heads/main2' },
    { ref: 'refs/tags/main' },
    { deleted: true },
  ])
    assert.not(passes('push', 'push', { ...PUSH, ...change }), JSON.stringify(change));
  assert.not(passes('push', 'ping', PUSH));
});

test('a pattern stands for one part of a branch, and all its other characters for themselves', () => {
  const branches = ['main', 'release/*', 'v1.x'];
  const isPassed = (branch: string) =>
    passes('push', 'push', { ...PUSH, ref: `refs/heads/${branch}` }, { branches });
  for (const branch of ['main', 'release/1.0', 'v1.x']) assert.ok(isPassed(branch), branch);
  for (const branch of ['release', 'release/1/2', 'x-release/1', 'v1ax', 'release/1\nx/y'])
    assert.not(isPassed(branch), branch);
});

test('a tag is no push of a branch, and a branch is no tag', () => {
  const tag = { ...PUSH, ref: 'refs/tags/v1' };
  assert.ok(passes('tag', 'push', tag));
  assert.not(passes('tag', 'push', PUSH));
  assert.not(passes('tag', 'push', { ...tag, deleted: true }));
  assert.not(passes('push', 'push', tag));
});

test('a pull request passes from the repository itself, towards one of the branches', () => {
  assert.ok(passes('pull_request', 'pull_request', PULL));
  for (const change of [
    { action: 'closed' },
    { pull_request: { head: { repo: { full_name: 'mallory/orders' } }, base: { ref: 'main' } } },
    { pull_request: { head: { repo: REPOSITORY }, base: { ref: 'next' } } },
    { repository: { full_name: 'mallory/orders' } },
  ])
    assert.not(passes('pull_request', 'pull_request', { ...PULL, ...change }), JSON.stringify(change));
});

test('no branch, whatever is in it, lets anything else pass', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), branch => {
      const changes = { branches: [branch] };
      assert.not(passes('push', 'push', { ...PUSH, ref: 'refs/heads/', deleted: true }, changes));
      assert.not(passes('push', 'push', { ...PUSH, repository: { full_name: 'x' } }, changes));
      if (branch.includes('*')) return;
      assert.ok(passes('push', 'push', { ...PUSH, ref: `refs/heads/${branch}` }, changes));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a branch with quotes stays a text', () => {
  const branches = ['x" || true || "'];
  assert.not(passes('push', 'push', PUSH, { branches }));
});

test.run();
