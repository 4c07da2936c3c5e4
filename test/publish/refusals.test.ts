import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('refusals of a remote');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const FILES = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };

function hook(repository: string, name: string, script: string): void {
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  writeFileSync(join(repository, 'hooks', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(repository, 'hooks', name), 0o755);
}

const noBranch = (world: World, name = 'rendered.git'): void =>
  assert.is(world.git(name, 'for-each-ref'), '', 'nothing was left at the remote');

// covers CST8013
test('a refusing hook is final, and its text is shown without what a terminal acts on', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  hook(
    rendered,
    'pre-receive',
    `printf 'GH006: Protected branch \\033[2Jupdate failed\\n::error::x\\n' >&2; echo x >> calls; exit 1`,
  );
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes, outcome.attempts], ['failed', ['CST8013'], 1]);
  assert.match(outcome.reporter.diagnostics[0]!.message, 'GH006: Protected branch');
  noBranch(world);
});

test('a hook that forbids the branch alone is final', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  hook(rendered, 'update', 'case "$1" in refs/heads/*) echo no >&2; exit 1;; esac');
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes, outcome.attempts], ['failed', ['CST8013'], 1]);
  noBranch(world);
});

// covers CST8020
test('a remote that takes no notes gets the branch, with a warning', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  hook(rendered, 'update', 'case "$1" in refs/notes/*) echo no notes >&2; exit 1;; esac');
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes, outcome.noted], ['published', ['CST8020'], false]);
  const hidden = world.bare('hidden.git');
  world.git('hidden.git', 'config', 'receive.hideRefs', 'refs/notes');
  const other = await catalog.publish(FILES, targetOf(hidden));
  assert.equal([other.result, other.codes, other.noted], ['published', ['CST8020'], false]);
});

test('a remote that cannot take two refs at once gets the branch first and then the note', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.git('rendered.git', 'config', 'receive.advertiseAtomic', 'false');
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes, outcome.noted], ['published', [], true]);
  const dry = world.git('catalog', 'rev-parse', 'HEAD');
  const note = world.git('rendered.git', 'notes', '--ref=hydrator.metadata', 'show', 'rendered');
  assert.is(note, `{"drySha":"${dry}"}`);
});

test('a limit on the size of a push is final', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.git('rendered.git', 'config', 'receive.maxInputSize', '100');
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.is(outcome.result, 'failed');
  assert.ok(['CST8013', 'CST8015'].includes(outcome.codes[0]!), outcome.codes.join());
  noBranch(world);
});

test('a remote that checks objects finds nothing to complain about', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.git('rendered.git', 'config', 'receive.fsckObjects', 'true');
  world.git('rendered.git', 'config', 'transfer.fsckObjects', 'true');
  assert.is((await catalog.publish(FILES, targetOf(rendered))).result, 'published');
});

test('a lock that a dead process left at the remote is named after a bounded number of attempts', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(FILES, targetOf(rendered));
  writeFileSync(join(rendered, 'refs/heads/rendered.lock'), '');
  catalog.commit('Change');
  const outcome = await catalog.publish({ ...FILES, 'dev/a.yaml': 'a: 2\n' }, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes], ['failed', ['CST8013']]);
  assert.match(outcome.reporter.diagnostics[0]!.message, 'rendered.lock');
});

test("a branch whose name is a folder of branches is refused, and a tag of its name is in nobody's way", async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.push('rendered.git', 'rendered/x', { a: 'a\n' });
  const outcome = await catalog.publish(FILES, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes, outcome.attempts], ['failed', ['CST8013'], 1]);
  const tagged = world.bare('tagged.git');
  world.push('tagged.git', 'main', { a: 'a\n' });
  world.git('tagged.git', 'tag', 'rendered', 'main');
  world.git('tagged.git', 'branch', 'rendered-old', 'main');
  assert.is((await catalog.publish(FILES, targetOf(tagged))).result, 'published');
  assert.is(world.git('tagged.git', 'rev-list', '--count', 'refs/heads/rendered'), '1');
});

// covers CST8006
test('a remote that is not there is an error at once', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const outcome = await catalog.publish(FILES, targetOf(world.path('nothing.git')));
  assert.equal([outcome.result, outcome.codes, outcome.attempts], ['failed', ['CST8006'], 1]);
});

test('a remote that serves no partial clones and no single objects is published to as well', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.git('rendered.git', 'config', 'uploadpack.allowFilter', 'false');
  world.git('rendered.git', 'config', 'uploadpack.allowAnySHA1InWant', 'false');
  await catalog.publish(FILES, targetOf(rendered));
  catalog.commit('Change');
  const outcome = await catalog.publish({ ...FILES, 'dev/a.yaml': 'a: 2\n' }, targetOf(rendered));
  assert.equal([outcome.result, outcome.codes], ['published', []]);
});

test.run();
