import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inSandbox, makeRepository } from '../extract/repository.ts';
import { serveRepositories } from '../publish/http.ts';
import {
  environmentOf,
  type Files,
  integrationOf,
  minimalWorkspace,
  releaseOf,
  writeFiles,
} from '../workspace.ts';
import { bumped, COMPILER, inCatalog, RELEASE } from './plan/catalog.ts';
import { cistern, type Ended } from './world.ts';

const test = suite('plan, as a command');

/** What a plan says for machines. */
function parsed({ out }: Ended) {
  return JSON.parse(out) as {
    readonly ok: boolean;
    readonly before: { readonly kind: string; readonly name: string; readonly dryCommit?: string };
    readonly after: { readonly kind: string };
    readonly changes: readonly {
      readonly verb: string;
      readonly object: { readonly kind: string; readonly name: string };
      readonly effects: readonly unknown[];
    }[];
  };
}

const objectsIn = (ended: Ended): readonly string[] =>
  parsed(ended).changes.map(({ verb, object }) => `${verb} ${object.kind} ${object.name}`);

test('without a rendered branch the committed output is the side before, and the header says so', () =>
  inCatalog(async ({ catalog, run }) => {
    const same = await run('plan');
    assert.is(same.code, 0, same.err);
    assert.match(same.out, /dist of HEAD/);
    assert.match(same.out, /nothing changes/);
    writeFiles(catalog.root, { [RELEASE]: bumped });
    const changed = await run('plan', '--json');
    assert.is(changed.code, 0, changed.err);
    assert.equal(objectsIn(changed), ['changed Deployment orders']);
    assert.is(parsed(changed).before.kind, 'rendered-commit');
    assert.is(parsed(changed).before.dryCommit, catalog.git(['rev-parse', 'HEAD']));
    assert.is(parsed(changed).after.kind, 'work-tree');
  }));

test('neither the output folder nor the work tree is touched', () =>
  inCatalog(async ({ catalog, run }) => {
    writeFiles(catalog.root, { [RELEASE]: bumped });
    const before = catalog.git(['status', '--porcelain']);
    await run('plan');
    assert.is(catalog.git(['status', '--porcelain']), before);
  }));

test('a second run, from what the first one remembered, says the same', () =>
  inCatalog(async ({ catalog, run }) => {
    await run('plan');
    writeFiles(catalog.root, { [RELEASE]: bumped });
    const first = await run('plan', '--json');
    const again = await run('plan', '--json');
    const fresh = await run('plan', '--json', '--no-cache');
    assert.is(again.out, first.out);
    assert.is(fresh.out, first.out);
    catalog.commit({});
    assert.is(
      (await run('plan', '--json')).out.includes('"Deployment"'),
      true,
      'the output was not rendered',
    );
  }));

test('--exit-code tells changes from none', () =>
  inCatalog(async ({ catalog, run }) => {
    assert.is((await run('plan', '--exit-code')).code, 0);
    writeFiles(catalog.root, { [RELEASE]: bumped });
    assert.is((await run('plan', '--exit-code')).code, 3);
    assert.is(
      (await run('plan', '--exit-code', '--fail-on', 'restart')).code,
      1,
      'what is refused comes first',
    );
  }));

test('--fail-on refuses effects and no others', () =>
  inCatalog(async ({ catalog, run }) => {
    writeFiles(catalog.root, { [RELEASE]: bumped });
    const refused = await run('plan', '--fail-on', 'data-loss,restart');
    assert.is(refused.code, 1);
    assert.match(refused.err, /CST7050/);
    assert.is((await run('plan', '--fail-on', 'data-loss,recreate')).code, 0);
  }));

test('an Environment refuses effects and deletions, also when the change takes that back', () =>
  inCatalog(async ({ catalog, run }) => {
    const path = 'environments/dev/environment.yaml';
    const limits = '  plan:\n    failOn: [restart]\n    maxDeletions:\n      objects: 0\n';
    catalog.commit({ [path]: environmentOf('dev') + limits });
    writeFiles(catalog.root, { [RELEASE]: bumped, [path]: environmentOf('dev') });
    const restarted = await run('plan');
    assert.is(restarted.code, 1);
    assert.match(restarted.err, 'CST7050');
    rmSync(join(catalog.root, RELEASE));
    const deleted = await run('plan');
    assert.is(deleted.code, 1);
    assert.match(deleted.err, 'CST7051');
  }));

test('commits of the catalog are compiled, on either side', () =>
  inCatalog(async ({ catalog, run }) => {
    catalog.commit({ [RELEASE]: bumped });
    const forth = await run('plan', '--json', '--against', 'HEAD~1', '--to', 'HEAD');
    assert.equal(objectsIn(forth), ['changed Deployment orders'], forth.err);
    const same = await run('plan', '--json', '--against', 'main');
    assert.equal(objectsIn(same), []);
    const forced = await run('plan', '--json', '--against', 'rendered:HEAD');
    assert.equal(
      objectsIn(forced),
      ['changed Deployment orders'],
      'the committed output is still the old one',
    );
  }));

test('an environment that is gone takes its objects along, one that comes brings them', () =>
  inCatalog(
    async ({ catalog, run }) => {
      rmSync(join(catalog.root, 'environments/prod'), { recursive: true });
      const gone = await run('plan', '--json');
      assert.ok(
        objectsIn(gone).length > 0 && objectsIn(gone).every(text => text.startsWith('deleted')),
        gone.out,
      );
      const back = await run('plan', '--json', '--against', './dist', '--to', 'HEAD', '--env', 'prod');
      assert.equal(objectsIn(back), [], back.err);
      await run('render');
      const created = await run('plan', '--json', '--against', './dist', '--to', 'HEAD');
      assert.ok(
        objectsIn(created).every(text => text.startsWith('created')),
        created.out,
      );
      assert.is(objectsIn(created).length, objectsIn(gone).length);
    },
    {
      ...minimalWorkspace(),
      'environments/prod/environment.yaml': environmentOf('prod'),
      'environments/prod/clusters/prod-k3s.yaml': minimalWorkspace()[
        'environments/dev/clusters/dev-kind.yaml'
      ]!.replace('dev-kind', 'prod-k3s'),
      'environments/prod/integrations/orders.yaml': releaseOf('orders'),
    },
  ));

test('the rendered branch of the Environments is the side before', () =>
  inSandbox(async folder => {
    const server = await serveRepositories(folder);
    try {
      const catalog = makeRepository(join(folder, 'catalog'));
      catalog.git(['init', '-q', '--bare', '../rendered.git']);
      catalog.git(['--git-dir', join(folder, 'rendered.git'), 'config', 'http.receivepack', 'true']);
      catalog.git(['--git-dir', join(folder, 'rendered.git'), 'config', 'uploadpack.allowFilter', 'true']);
      catalog.git([
        '--git-dir',
        join(folder, 'rendered.git'),
        'config',
        'uploadpack.allowAnySHA1InWant',
        'true',
      ]);
      const url = `http://localhost:${server.port}/rendered.git`;
      const workspace = minimalWorkspace();
      const environment = 'environments/dev/environment.yaml';
      const rendered = `  rendered:\n    repoURL: ${url}\n    branch: live\n    credentials: none\n`;
      const dry = catalog.commit({ ...workspace, [environment]: workspace[environment]! + rendered });
      const run = (...words: readonly string[]): Promise<Ended> =>
        cistern([...words, '--workers', '1'], { ...COMPILER, folder: catalog.root });
      const first = await run('plan', '--json');
      assert.is(first.code, 0, first.err);
      assert.ok(
        objectsIn(first).every(text => text.startsWith('created')),
        'nothing is live yet',
      );
      assert.match(parsed(first).before.name, /does not exist yet/);
      const published = await run('publish');
      assert.is(published.code, 0, published.out + published.err);
      const second = await run('plan', '--json');
      assert.is(second.code, 0, second.out + second.err);
      assert.equal(objectsIn(second), []);
      writeFiles(catalog.root, { [RELEASE]: bumped });
      const changed = await run('plan', '--json');
      assert.equal(objectsIn(changed), ['changed Deployment orders'], changed.err);
      assert.is(parsed(changed).before.dryCommit, dry);
      assert.match(parsed(changed).before.name, /branch live/);
    } finally {
      await server.close();
    }
  }));

test('a rendered branch that cannot be fetched is an error, not another side', () =>
  inCatalog(async ({ catalog, run }) => {
    const environment = 'environments/dev/environment.yaml';
    const rendered = '  rendered:\n    repoURL: http://localhost:1/rendered.git\n';
    writeFiles(catalog.root, { [environment]: environmentOf('dev') + rendered });
    const ended = await run('plan');
    assert.is(ended.code, 1);
    assert.match(ended.err, /CST8006/);
    assert.match(ended.err, /--against rendered:HEAD/);
  }));

const MAP = (name: string, value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  key: ${value}\n`;

/** Two folders of plain manifests, outside of any repository. */
function between(before: Files, after: Files, ...words: readonly string[]): Promise<Ended> {
  return inSandbox(async folder => {
    for (const name of ['old', 'new']) mkdirSync(join(folder, name));
    writeFiles(join(folder, 'old'), before);
    writeFiles(join(folder, 'new'), after);
    return await cistern(['plan', '--against', './old', '--to', './new', ...words], { ...COMPILER, folder });
  });
}

test('two folders of manifests are compared without a workspace, whatever their files', async () => {
  const list = `{"apiVersion": "v1", "kind": "List", "items": [${JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { key: 'one' } })}]}`;
  const ended = await between(
    {
      'app/all.yaml': `${MAP('a', 'one')}---\n# nothing\n---\n${MAP('b', 'one')}`,
      'app/more.json': list,
      'app/values.yaml': 'image: x\n',
      'README.md': 'old',
    },
    {
      'app/first.yml': MAP('a', 'two'),
      'app/second.yaml': `base: &x {key: one}\n---\n${MAP('b', 'one').replace('data:\n  key: one', 'data: {<<: {key: one}}')}`,
      'app/more.json': list.replace('one', 'two'),
      'app/values.yaml': 'image: y\n',
      'README.md': 'new',
    },
    '--json',
  );
  assert.is(ended.code, 0, ended.err);
  assert.equal(objectsIn(ended), ['changed ConfigMap a', 'changed ConfigMap c']);
  assert.match(ended.out, /README\.md/);
  assert.match(ended.out, /values\.yaml/);
});

test('two commits of another repository are compared as manifests, in a bare clone too', () =>
  inSandbox(async folder => {
    const rendered = makeRepository(join(folder, 'rendered'));
    rendered.commit({ 'app/a.yaml': MAP('a', 'one') });
    rendered.commit({ 'app/a.yaml': MAP('a', 'two') });
    rendered.git(['clone', '-q', '--bare', '.', '../bare.git']);
    const words = ['plan', '--against', 'main~1', '--to', 'main', '--json'];
    const ended = await cistern(words, { ...COMPILER, folder: join(folder, 'bare.git') });
    assert.equal(objectsIn(ended), ['changed ConfigMap a'], ended.err);
    assert.is(parsed(ended).after.kind, 'rendered-commit');

    // covers CST7007
    rendered.git(['config', 'uploadpack.allowFilter', 'true']);
    rendered.git([
      'clone',
      '-q',
      '--bare',
      '--filter=blob:none',
      `file://${rendered.root}`,
      '../partial.git',
    ]);
    const partial = await cistern(words, { ...COMPILER, folder: join(folder, 'partial.git') });
    assert.is(partial.code, 1);
    assert.match(partial.out, 'CST7007');
  }));

test('links are not followed, and git and tools keep their folders', () =>
  inSandbox(async folder => {
    writeFiles(folder, {
      'old/a.yaml': MAP('a', 'one'),
      'new/a.yaml': MAP('a', 'one'),
      'new/.git/b.yaml': MAP('b', 'x'),
    });
    symlinkSync('a.yaml', join(folder, 'new/c.yaml'));
    symlinkSync('/', join(folder, 'new/root'));
    const ended = await cistern(['plan', '--against', './old', '--to', './new', '--exit-code'], {
      ...COMPILER,
      folder,
    });
    assert.is(ended.code, 0, ended.out + ended.err);
  }));

// covers CST7004
const HOSTILE: Readonly<Record<string, readonly [text: string, place: RegExp]>> = {
  'no YAML': [`${MAP('a', 'one')}---\na: [b\n`, /old\/x\.yaml:\d/],
  'a key that is there twice': [`${MAP('a', 'one')}  key: two\n`, /old\/x\.yaml:7/],
  'aliases that grow beyond all measure': [
    `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[at]}`).join(', ')}]`).join('\n')}\n`,
    /aliases/,
  ],
  'a list that holds itself': ['a: &a [*a]\n', /deep/],
  'maps without end': [`a: ${'{a: '.repeat(5000)}`, /x\.yaml/],
  'a tag that runs code elsewhere': ['a: !!python/object/apply:os.system [ls]\n', /old\/x\.yaml:1/],
  'a control character': ['a: "\u0000"\n', /old\/x\.yaml/],
};
for (const [what, [text, place]] of Object.entries(HOSTILE)) {
  test(`${what} is an error with its file`, async () => {
    const ended = await between({ 'x.yaml': text }, {});
    assert.is(ended.code, 1);
    assert.match(ended.err, 'CST7004');
    assert.match(ended.err, place);
    const json = await between({ 'x.yaml': text }, {}, '--json');
    assert.is(JSON.parse(json.out).ok, false);
  });
}

test('an object without a name is a warning', async () => {
  // covers CST7005
  const job = (name: string): Record<string, string> => ({
    'x.yaml': `apiVersion: batch/v1\nkind: Job\nmetadata:\n  ${name}\n`,
  });
  const ended = await between({}, job('labels: {}'));
  assert.is(ended.code, 0);
  assert.match(ended.err, 'CST7005');
  const generated = await between({}, job('generateName: a-'));
  assert.is(generated.err, '');
  assert.match(generated.out, 'Job a-*');
});

test('what is too large is an error', () =>
  inSandbox(async folder => {
    // covers CST7003
    writeFiles(folder, { 'old/a.yaml': '', 'new/b.yaml': MAP('b', 'x') });
    truncateSync(join(folder, 'old/a.yaml'), 65 * 1024 * 1024);
    const words = ['plan', '--against', './old', '--to', './new'];
    const large = await cistern(words, { ...COMPILER, folder });
    assert.is(large.code, 1);
    assert.match(large.err, 'CST7003');
  }));

test('a name that stands for nothing is an error', () =>
  inCatalog(async ({ run }) => {
    // covers CST7001
    for (const name of ['nowhere', './nowhere', 'HEAD~99', '--upload-pack=x', 'rendered:', 'a..b']) {
      const ended = await run('plan', `--against=${name}`);
      assert.is(ended.code, 1, name);
      assert.match(ended.err, 'CST7001', name);
    }
  }));

test('without anything to compare with there is an error', () =>
  inSandbox(async folder => {
    // covers CST7002
    writeFiles(folder, minimalWorkspace());
    const outside = await cistern(['plan', '--workers', '1'], { ...COMPILER, folder });
    assert.is(outside.code, 1);
    assert.match(outside.err, 'CST7002');
    const catalog = makeRepository(join(folder, 'catalog-of-its-own'));
    catalog.commit(minimalWorkspace());
    const ended = await cistern(['plan', '--workers', '1'], { ...COMPILER, folder: catalog.root });
    assert.is(ended.code, 1);
    assert.match(ended.err, /CST7002.*HEAD has no `dist`/);
  }));

test('errors of a catalog are printed as check prints them', () =>
  inCatalog(async ({ catalog, run }) => {
    writeFiles(catalog.root, { 'catalog/integrations/orders.yaml': integrationOf('orders', '', 'nobody') });
    const ended = await run('plan');
    const checked = await run('check');
    assert.is(ended.code, 1);
    assert.is(ended.err, checked.err);
    assert.is(ended.out, '');
  }));

test('mistakes in the options are mistakes of usage', () =>
  inCatalog(async ({ run, folder }) => {
    for (const [words, code] of [
      [['--fail-on', 'dataloss'], 'CST9006'],
      [['--json', '--format', 'html'], 'CST9010'],
      [['--output', 'x', '--format', 'text'], 'CST9006'],
      [['--env', 'nowhere'], 'CST9012'],
      [['--root', '..'], 'CST9011'],
    ] as const) {
      const ended = await run('plan', ...words);
      assert.is(ended.code, 2, words.join(' '));
      assert.match(ended.err, code);
    }
    assert.is((await cistern(['plan'], { ...COMPILER, folder })).code, 2);
  }));

for (const form of ['text', 'json', 'sarif', 'github', 'markdown', 'html']) {
  test(`the form ${form} goes to the terminal`, () =>
    inCatalog(async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped });
      const ended = await run('plan', '--format', form);
      assert.is(ended.code, 0, ended.err);
      assert.match(ended.out, /restart/);
    }));
}

test('--output takes the form, and the text stays on the terminal', () =>
  inCatalog(async ({ catalog, run, folder }) => {
    writeFiles(catalog.root, { [RELEASE]: bumped });
    const ended = await run('plan', '--format', 'json', '--output', '../plan.json');
    assert.is(ended.code, 0, ended.err);
    assert.match(ended.out, /1 restart/);
    assert.is(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')).ok, true);
    const lost = await run('plan', '--format', 'json', '--output', './nowhere/plan.json');
    assert.is(lost.code, 1);
    assert.match(lost.err, 'CST9102');
    assert.not.ok(readdirSync(folder).includes('nowhere'));
  }));

test.run();
