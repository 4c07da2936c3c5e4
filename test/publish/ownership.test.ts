import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('ownership of a rendered branch');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const DEV = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };
const NEXT = { ...DEV, 'dev/a.yaml': 'a: 2\n' };
const tipOf = (world: World): string => world.git('rendered.git', 'rev-parse', 'rendered');

// covers CST8007
test('a branch that Cistern never wrote is refused, with the id that adopts it', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const tip = world.push('rendered.git', 'rendered', { 'src/main.c': 'int main;\n' });
  const refused = await catalog.publish(DEV, targetOf(rendered));
  assert.equal([refused.result, refused.codes], ['failed', ['CST8007']]);
  assert.match(refused.reporter.diagnostics[0]!.help!, `--adopt ${tip}`);
  assert.is(tipOf(world), tip);
  const adopted = await catalog.publish(DEV, targetOf(rendered), { adopt: tip });
  assert.equal([adopted.result, adopted.parent], ['published', tip]);
  assert.is(world.git('rendered.git', 'show', 'rendered:src/main.c'), 'int main;');
});

// covers CST8008
test('a folder of an environment that somebody else made is refused', async ({ world }) => {
  const [one, two] = [await world.catalog('one'), await world.catalog('two')];
  const rendered = world.bare('rendered.git');
  await one.publish(DEV, targetOf(rendered));
  const refused = await two.publish(DEV, targetOf(rendered));
  assert.equal([refused.result, refused.codes], ['failed', ['CST8008']]);
});

// covers CST8009
test('each kind of edit by hand below an environment is refused and named', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const first = await catalog.publish(DEV, targetOf(rendered));
  catalog.commit('Change');
  const edits = {
    'dev/a.yaml': { 'dev/a.yaml': 'a: 666\n' },
    'dev/extra.txt': { 'dev/extra.txt': 'x\n' },
    'dev/x/y': { 'dev/x/y': 'x\n' },
    'dev/.cistern-files': { 'dev/.cistern-files': null },
    dev: { dev: null },
  };
  for (const [path, files] of Object.entries(edits)) {
    world.git('rendered.git', 'update-ref', 'refs/heads/rendered', first.commit!);
    const tip = world.push('rendered.git', 'rendered', files);
    const refused = await catalog.publish(NEXT, targetOf(rendered));
    assert.equal([refused.result, refused.codes], ['failed', ['CST8009']], path);
    const named = path === 'dev/x/y' ? 'dev/x' : path;
    assert.match(refused.reporter.diagnostics[0]!.message, `\`${named}\``);
    assert.is(tipOf(world), tip);
    const adopted = await catalog.publish(NEXT, targetOf(rendered), { adopt: tip });
    assert.is(adopted.result, 'published');
    const listed = world.git('rendered.git', 'ls-tree', '-r', '--name-only', 'rendered', 'dev/');
    assert.is(listed, 'dev/.cistern-files\ndev/a.yaml');
  }
});

test('a mode that was changed, a link and a submodule are edits too, and are put right by adopting', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const first = await catalog.publish(DEV, targetOf(rendered));
  for (const mode of ['100755', '120000', '160000']) {
    const blob = world.git('rendered.git', 'rev-parse', `${first.commit}:dev/a.yaml`);
    const id = mode === '160000' ? first.commit! : blob;
    const index = { GIT_INDEX_FILE: world.path(`index-${mode}`) };
    world.gitWith(index, 'rendered.git', 'read-tree', first.commit!);
    world.gitWith(index, 'rendered.git', 'update-index', '--cacheinfo', `${mode},${id},dev/a.yaml`);
    const tree = world.gitWith(index, 'rendered.git', 'write-tree');
    const tip = world.git('rendered.git', 'commit-tree', '-p', first.commit!, '-m', 'mode', tree);
    world.git('rendered.git', 'update-ref', 'refs/heads/rendered', tip);
    const refused = await catalog.publish(DEV, targetOf(rendered));
    assert.equal(refused.codes, ['CST8009'], mode);
    const adopted = await catalog.publish(DEV, targetOf(rendered), { adopt: tip });
    assert.equal([adopted.result, adopted.environments[0]!.changed], ['published', 1], mode);
    assert.match(world.git('rendered.git', 'ls-tree', 'rendered', 'dev/a.yaml'), /^100644 blob/);
  }
});

test('commits of others that touch nothing of ours are built upon, whatever their files are called', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(DEV, targetOf(rendered));
  const tip = world.push('rendered.git', 'rendered', {
    'docs/ä b\n.md': 'x\n',
    'dev.txt': 'x\n',
    'README.md': 'x\n',
  });
  catalog.commit('Change');
  const outcome = await catalog.publish(NEXT, targetOf(rendered));
  assert.equal([outcome.result, outcome.parent], ['published', tip]);
  const diff = world.git('rendered.git', 'diff', '--name-only', 'rendered^', 'rendered');
  assert.is(diff, 'dev/a.yaml\nhydrator.metadata');
  world.git('rendered.git', 'fsck', '--strict');
});

test('an edit that was reverted is none', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(DEV, targetOf(rendered));
  world.push('rendered.git', 'rendered', { 'dev/a.yaml': 'a: 666\n' });
  world.push('rendered.git', 'rendered', { 'dev/a.yaml': DEV['dev/a.yaml'] });
  catalog.commit('Change');
  assert.is((await catalog.publish(NEXT, targetOf(rendered))).result, 'published');
});

test('several catalogs share a branch, each with its environments', async ({ world }) => {
  const rendered = world.bare('rendered.git');
  const catalogs = [];
  for (const name of ['one', 'two', 'three']) catalogs.push(await world.catalog(name));
  for (const round of [1, 2]) {
    for (const catalog of catalogs) {
      const files = { [`${catalog.name}/.cistern-files`]: '', [`${catalog.name}/a.yaml`]: `a: ${round}\n` };
      const outcome = await catalog.publish(files, targetOf(rendered, { environments: [catalog.name] }));
      assert.equal([outcome.result, outcome.codes], ['published', []]);
      catalog.commit('Change');
    }
  }
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '6');
  const again = await catalogs[0]!.publish(
    { 'one/.cistern-files': '', 'one/a.yaml': 'a: 2\n' },
    targetOf(rendered, { environments: ['one'] }),
  );
  assert.equal([again.result, again.noted], ['unchanged', true]);
});

test('the last commit of a catalog is found far back, also by a repository that only fetches the newest commits', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const first = await catalog.publish(DEV, targetOf(rendered));
  let tip = first.commit!;
  const tree = world.git('rendered.git', 'rev-parse', `${tip}^{tree}`);
  for (let index = 0; index < 80; index++) {
    tip = world.git('rendered.git', 'commit-tree', '-p', tip, '-m', `Other ${index}`, tree);
  }
  world.git('rendered.git', 'update-ref', 'refs/heads/rendered', tip);
  catalog.commit('Change');
  const outcome = await catalog.publish(NEXT, targetOf(rendered));
  assert.equal([outcome.codes, outcome.result, outcome.parent], [[], 'published', tip]);
});

// covers CST8010
test('only the tip that was looked at is adopted', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const seen = world.push('rendered.git', 'rendered', { a: 'a\n' });
  const tip = world.push('rendered.git', 'rendered', { b: 'b\n' });
  for (const adopt of [seen, '0'.repeat(40)]) {
    const refused = await catalog.publish(DEV, targetOf(rendered), { adopt });
    assert.equal(refused.codes, ['CST8010']);
    assert.match(refused.reporter.diagnostics[0]!.message, tip);
  }
  const missing = await catalog.publish(DEV, targetOf(rendered, { branch: 'other' }), { adopt: tip });
  assert.equal(missing.codes, ['CST8010']);
});

test('a branch that was put back to an older commit of ours is brought forward again', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const first = await catalog.publish(DEV, targetOf(rendered));
  catalog.commit('Change');
  const second = await catalog.publish(NEXT, targetOf(rendered));
  world.git('rendered.git', 'update-ref', 'refs/heads/rendered', first.commit!);
  const third = await catalog.publish(NEXT, targetOf(rendered));
  assert.equal([third.result, third.parent, third.commit], ['published', first.commit, second.commit]);
});

test('a branch that was replaced by another history is refused', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(DEV, targetOf(rendered));
  world.git('rendered.git', 'update-ref', '-d', 'refs/heads/rendered');
  world.push('rendered.git', 'rendered', { 'dev/a.yaml': 'a: 1\n' });
  assert.equal((await catalog.publish(DEV, targetOf(rendered))).codes, ['CST8007']);
});

test('attributes at the top that others changed are put right', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(DEV, targetOf(rendered));
  world.push('rendered.git', 'rendered', {
    '.gitattributes': '* text eol=crlf filter=lfs ident export-subst\n',
  });
  const outcome = await catalog.publish(DEV, targetOf(rendered));
  assert.is(outcome.result, 'published');
  const attributes = world.git('rendered.git', 'show', 'rendered:.gitattributes');
  assert.is(attributes, '**/README.md linguist-generated=true\n**/hydrator.metadata linguist-generated=true');
});

test.run();
