import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Catalog, targetOf, World } from './world.ts';

const test = suite<{ world: World }>('order of dry commits');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const filesOf = (value: number): Record<string, string> => ({
  'dev/.cistern-files': 'a.yaml\n',
  'dev/a.yaml': `a: ${value}\n`,
});

/** A clone of a catalog's origin, with its remote. */
function cloneOf(world: World, name: string, ...options: readonly string[]): Catalog {
  const origin = `file://${world.path('catalog-origin.git')}`;
  world.git('.', 'clone', '--quiet', '--branch=main', ...options, origin, name);
  world.git(name, 'remote', 'set-url', 'origin', world.path('catalog-origin.git'));
  return new Catalog(world, name);
}

test('a publisher that comes late changes nothing', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const [old, middle, newest] = [catalog.commit('1'), catalog.commit('2'), catalog.commit('3')];
  const published = await catalog.publish(filesOf(3), target, { commit: newest });
  for (const commit of [middle, old]) {
    const late = await catalog.publish(filesOf(1), target, { commit });
    assert.equal([late.result, late.commit, late.codes], ['stale', published.commit, []]);
  }
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '1');
});

test('the note of a later commit with equal content counts, also when the branch went on', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const [first, second, third] = [catalog.commit('1'), catalog.commit('2'), catalog.commit('3')];
  await catalog.publish(filesOf(1), target, { commit: first });
  assert.is((await catalog.publish(filesOf(1), target, { commit: third })).result, 'unchanged');
  world.push('rendered.git', 'rendered', { 'README.md': 'x\n' });
  assert.is((await catalog.publish(filesOf(2), target, { commit: second })).result, 'stale');
});

test('a clone that is older than what was published asks its origin', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const clone = cloneOf(world, 'clone');
  catalog.commit('Later');
  await catalog.publish(filesOf(2), target);
  const refs = world.git('clone', 'for-each-ref');
  assert.is((await clone.publish(filesOf(1), target)).result, 'stale');
  assert.is(world.git('clone', 'for-each-ref'), refs);
});

test('a shallow clone of one commit publishes forward, and finds that it is late', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  catalog.commit('1');
  await catalog.publish(filesOf(1), target);
  catalog.commit('2');
  catalog.commit('3');
  const early = cloneOf(world, 'early', '--depth=1');
  const forward = await early.publish(filesOf(3), target);
  assert.equal([forward.result, forward.codes], ['published', []]);
  const late = cloneOf(world, 'late', '--depth=1');
  catalog.commit('4');
  await catalog.publish(filesOf(4), target);
  assert.is((await late.publish(filesOf(3), target)).result, 'stale');
});

// covers CST8012
test('without help of its origin a shallow clone says what it lacks', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  await catalog.publish(filesOf(1), target);
  catalog.commit('2');
  catalog.commit('3');
  const clone = cloneOf(world, 'clone', '--depth=1');
  const history = { gitDirectory: world.path('clone/.git') };
  const refused = await clone.publish(filesOf(3), target, { history });
  assert.equal(refused.codes, ['CST8012']);
  assert.match(refused.reporter.diagnostics[0]!.help!, '--unshallow');
});

// covers CST8011
test('a catalog whose history was rewritten is refused until the tip is adopted', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const target = targetOf(rendered);
  const start = catalog.commit('Start');
  catalog.commit('One way');
  const first = await catalog.publish(filesOf(1), target);
  world.git('catalog', 'reset', '--quiet', '--hard', start);
  catalog.commit('Another way');
  const refused = await catalog.publish(filesOf(2), target);
  assert.equal([refused.result, refused.codes], ['failed', ['CST8011']]);
  const adopted = await catalog.publish(filesOf(2), target, { adopt: first.commit! });
  assert.equal([adopted.result, adopted.parent], ['published', first.commit]);
});

test('a commit that was never pushed, beside a published one that the clone lacks, has diverged', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const clone = cloneOf(world, 'clone');
  catalog.commit('Later');
  await catalog.publish(filesOf(2), target);
  clone.commit('Aside', { pushed: false });
  assert.equal((await clone.publish(filesOf(3), target)).codes, ['CST8011']);
});

test('interleaved publishers of one line of commits end with the newest, whatever the order', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const commits = [1, 2, 3, 4].map(value => catalog.commit(String(value)));
  const orders = [
    [3, 0, 2, 1],
    [1, 3, 0, 2],
    [2, 1, 3, 0],
  ];
  for (const [index, order] of orders.entries()) {
    const target = targetOf(world.bare(`rendered-${index}.git`));
    await Promise.all(
      order.map(position => catalog.publish(filesOf(position), target, { commit: commits[position]! })),
    );
    assert.is(world.git(`rendered-${index}.git`, 'show', 'rendered:dev/a.yaml'), 'a: 3');
    const published = world
      .git(
        `rendered-${index}.git`,
        'log',
        '--reverse',
        '--format=%(trailers:key=Argocd-reference-commit-sha,valueonly,separator=)',
        'rendered',
      )
      .split('\n');
    const positions = published.map(id => commits.indexOf(id));
    assert.equal(positions, [...positions].sort(), 'never an older one upon a newer one');
  }
});

test.run();
