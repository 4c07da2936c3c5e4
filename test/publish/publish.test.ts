import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('publish');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const DEV = { 'dev/.cistern-files': 'a.yaml\nb/c.yaml\n', 'dev/a.yaml': 'a: 1\n', 'dev/b/c.yaml': 'c: 1\n' };
const noteOf = (world: World, commit: string): string =>
  world.git('rendered.git', 'notes', '--ref=hydrator.metadata', 'show', commit);

test('the first publication makes an orphan branch of plain files, and the note', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const outcome = await catalog.publish(DEV, targetOf(rendered));
  assert.equal([outcome.codes, outcome.result, outcome.attempts], [[], 'published', 1]);
  assert.equal(outcome.environments, [{ environment: 'dev', added: 3, changed: 0, removed: 0 }]);
  assert.is(world.git('rendered.git', 'rev-list', '--parents', 'rendered'), outcome.commit);
  const dry = world.git('catalog', 'rev-parse', 'HEAD');
  assert.is(noteOf(world, outcome.commit!), `{"drySha":"${dry}"}`);
  const listed = world.git('rendered.git', 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'rendered');
  const paths = ['.gitattributes', ...Object.keys(DEV).sort(), 'hydrator.metadata'];
  assert.is(listed, paths.map(path => `100644 ${path}`).join('\n'));
  for (const [path, text] of Object.entries(DEV)) {
    assert.is(`${world.git('rendered.git', 'show', `rendered:${path}`)}\n`, text);
  }
  assert.is(JSON.parse(world.git('rendered.git', 'show', 'rendered:hydrator.metadata')).drySha, dry);
  world.git('rendered.git', 'fsck', '--strict');
});

test('a change adds one commit with only what changed, and says what it did', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const first = await catalog.publish(DEV, target);
  catalog.commit('Change');
  const changed = {
    'dev/.cistern-files': DEV['dev/.cistern-files'],
    'dev/a.yaml': 'a: 2\n',
    'dev/d/e.yaml': 'e: 1\n',
  };
  const second = await catalog.publish(changed, target);
  assert.equal(second.environments, [{ environment: 'dev', added: 1, changed: 1, removed: 1 }]);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered^'), first.commit);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered'), second.commit);
  const diff = world.git('rendered.git', 'diff', '--no-renames', '--name-status', 'rendered^', 'rendered');
  assert.is(diff, 'M\tdev/a.yaml\nD\tdev/b/c.yaml\nA\tdev/d/e.yaml\nM\thydrator.metadata');
  world.git('rendered.git', 'fsck', '--strict');
});

test('equal content makes no commit and moves the note alone, once', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const first = await catalog.publish(DEV, target);
  const dry = catalog.commit('Say it differently');
  const second = await catalog.publish(DEV, target);
  assert.equal([second.result, second.commit, second.noted], ['unchanged', first.commit, true]);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered'), first.commit);
  assert.is(noteOf(world, first.commit!), `{"drySha":"${dry}"}`);
  const notes = world.git('rendered.git', 'rev-parse', 'refs/notes/hydrator.metadata');
  const third = await catalog.publish(DEV, target);
  assert.equal([third.result, third.noted], ['unchanged', false]);
  assert.is(world.git('rendered.git', 'rev-parse', 'refs/notes/hydrator.metadata'), notes);
});

test('a dry run says all that and changes nothing', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  const planned = await catalog.publish(DEV, target, { isDryRun: true });
  assert.is(planned.result, 'planned');
  assert.not(world.succeeds('rendered.git', 'rev-parse', '--verify', 'rendered'));
  const made = await catalog.publish(DEV, target);
  assert.equal([planned.commit, planned.message], [made.commit, made.message]);
});

test('two publishers of one dry commit on one parent make the same commit', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const one = await catalog.publish(DEV, targetOf(world.bare('one.git')));
  const two = await catalog.publish(DEV, targetOf(world.bare('two.git')));
  assert.is(one.commit, two.commit);
});

test('dates never run backwards along a branch', async ({ world }) => {
  const late = await world.catalog('late');
  late.commit('Second day');
  late.commit('Third day');
  const early = await world.catalog('early');
  const rendered = world.bare('rendered.git');
  await late.publish(DEV, targetOf(rendered));
  await early.publish({ 'test/.cistern-files': '' }, targetOf(rendered, { environments: ['test'] }));
  const [newest, oldest] = world.git('rendered.git', 'log', '--format=%ct %at', 'rendered').split('\n');
  assert.equal([newest, oldest], ['1767438000 1767265200', '1767438000 1767438000']);
});

test('environments that are gone are removed, and only those', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  world.push('rendered.git', 'rendered', { 'README.md': 'hello\n' });
  const tip = world.git('rendered.git', 'rev-parse', 'rendered');
  const both = { ...DEV, 'prod/.cistern-files': 'x.yaml\n', 'prod/x.yaml': 'x: 1\n' };
  const adopted = await catalog.publish(both, targetOf(rendered, { environments: ['dev', 'prod'] }), {
    adopt: tip,
  });
  assert.is(adopted.result, 'published');
  catalog.commit('Give up dev');
  const { 'prod/.cistern-files': list, 'prod/x.yaml': x } = both;
  const outcome = await catalog.publish(
    { 'prod/.cistern-files': list, 'prod/x.yaml': x },
    targetOf(rendered, { environments: ['prod'] }),
  );
  assert.equal(outcome.environments, [
    { environment: 'dev', added: 0, changed: 0, removed: 3 },
    { environment: 'prod', added: 0, changed: 0, removed: 0 },
  ]);
  const top = world.git('rendered.git', 'ls-tree', '--name-only', 'rendered');
  assert.is(top, '.gitattributes\nREADME.md\nhydrator.metadata\nprod');
});

test('a proposed branch begins at the active one, and the active one is left alone', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const active = await catalog.publish(DEV, targetOf(rendered));
  catalog.commit('Propose');
  const proposed = targetOf(rendered, { branch: 'rendered-next', active: 'rendered' });
  const same = await catalog.publish(DEV, proposed);
  assert.is(same.result, 'unchanged');
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered-next'), active.commit);
  catalog.commit('Propose more');
  const next = await catalog.publish({ ...DEV, 'dev/a.yaml': 'a: 2\n' }, proposed);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered-next^'), active.commit);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered-next'), next.commit);
  assert.is(world.git('rendered.git', 'rev-parse', 'rendered'), active.commit);
});

test('a thousand files are sent as one pack', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const paths = Array.from({ length: 1000 }, (_, index) => `dev/kind/app-${index % 50}/object-${index}.yaml`);
  const files = Object.fromEntries(['dev/.cistern-files', ...paths].map(path => [path, `path: ${path}\n`]));
  const outcome = await catalog.publish(files, targetOf(world.bare('rendered.git')));
  assert.equal(outcome.environments, [{ environment: 'dev', added: 1001, changed: 0, removed: 0 }]);
  world.git('rendered.git', 'fsck', '--strict');
  assert.is(
    world.git('rendered.git', 'ls-tree', '-r', '--name-only', 'rendered', 'dev/').split('\n').length,
    1001,
  );
});

test('a repository of SHA-256 is published to, also from a catalog of SHA-1, and the other way round', async ({
  world,
}) => {
  const small = await world.catalog('small');
  const large = await world.catalog('large', '--object-format=sha256');
  for (const [name, format, catalog] of [
    ['a.git', 'sha256', small],
    ['b.git', 'sha1', large],
    ['c.git', 'sha256', large],
  ] as const) {
    const rendered = world.bare(name, `--object-format=${format}`);
    const first = await catalog.publish(DEV, targetOf(rendered));
    assert.equal(
      [first.codes, first.result],
      [[], 'published'],
      `${name} ${first.reporter.diagnostics[0]?.message}`,
    );
    catalog.commit('Change');
    const second = await catalog.publish({ ...DEV, 'dev/a.yaml': 'a: 2\n' }, targetOf(rendered));
    assert.equal([second.codes, second.result], [[], 'published']);
    world.git(name, 'fsck', '--strict');
  }
});

test.run();
