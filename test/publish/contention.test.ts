import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPublisher } from './publisher.ts';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('publishers that meet');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const PUBLISHERS = 4;
const COMMITS = 5;

test('publishers of several catalogs lose nothing and double nothing', async ({ world }) => {
  const rendered = world.bare('rendered.git');
  const wanted: string[] = [];
  const publishers = [];
  for (let index = 0; index < PUBLISHERS; index++) {
    const catalog = await world.catalog(`catalog-${index}`);
    const commits = Array.from({ length: COMMITS }, (_, value) =>
      catalog.commit(`Change ${value}`, { pushed: false }),
    );
    wanted.push(...commits);
    const repository = await catalog.repository();
    publishers.push(await openPublisher({ rendered, repository, environment: `env-${index}`, commits }));
  }
  const started = performance.now();
  const reports = await Promise.all(publishers.map(publisher => publisher.run()));
  const seconds = (performance.now() - started) / 1000;
  const attempts = reports.flatMap(report => report.attempts);
  const format = '--format=%(trailers:key=Argocd-reference-commit-sha,valueonly,separator=)';
  const published = world.git('rendered.git', 'log', format, 'rendered').split('\n');
  assert.equal(
    reports.flatMap(report => report.problems),
    [],
  );
  assert.equal([...published].sort(), [...wanted].sort(), 'each commit once');
  assert.is(world.git('rendered.git', 'rev-list', '--merges', '--count', 'rendered'), '0');
  assert.is(
    world.git('rendered.git', 'notes', '--ref=hydrator.metadata', 'list').split('\n').length,
    wanted.length,
  );
  world.git('rendered.git', 'fsck', '--strict');
  console.log(
    `  ${PUBLISHERS} publishers x ${COMMITS} commits: ${seconds.toFixed(1)} s, ${attempts.reduce((a, b) => a + b, 0)} attempts, at most ${Math.max(...attempts)} for one`,
  );
});

test('of two who make a branch at once one is first and the other builds upon it', async ({ world }) => {
  const rendered = world.bare('rendered.git');
  const catalogs = [await world.catalog('one'), await world.catalog('two')];
  const outcomes = await Promise.all(
    catalogs.map(catalog =>
      catalog.publish(
        { [`${catalog.name}/.cistern-files`]: '' },
        targetOf(rendered, { environments: [catalog.name] }),
      ),
    ),
  );
  assert.equal(
    outcomes.map(({ result }) => result),
    ['published', 'published'],
  );
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '2');
  assert.is(world.git('rendered.git', 'rev-list', '--max-parents=0', '--count', 'rendered'), '1');
});

test('twins with one commit make one commit', async ({ world }) => {
  const rendered = world.bare('rendered.git');
  const catalog = await world.catalog('catalog');
  const files = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };
  const outcomes = await Promise.all([1, 2, 3].map(() => catalog.publish(files, targetOf(rendered))));
  assert.equal(new Set(outcomes.map(({ commit }) => commit)).size, 1);
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '1');
});

test.run();
