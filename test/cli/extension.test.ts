import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { note, noteRelease, notes } from '../extension/fixture.ts';
import { inSandbox, makeRepository } from '../extract/repository.ts';
import { readFiles, writeFiles } from '../workspace.ts';
import { cistern, type Ended, inFolder } from './world.ts';

const test = suite('--extension');

/** A package with the kind `Note`, in JavaScript; running it leaves a file beside it. */
function notesPackage(name: string, version = '1.0.0', more: object = {}): Readonly<Record<string, string>> {
  const manifest = { name, version, type: 'module', cistern: { extension: './lib/notes.js' }, ...more };
  const code = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('../../ran', import.meta.url), '');
const schema = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
const lower = ({ name, settings }) => [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { text: settings.text } },
];
export const extension = {
  name: 'notes',
  apiGroup: 'notes.example.org',
  kinds: [{ kind: 'Note', version: 'v1', folder: 'notes', description: 'A note.', schema, lower }],
};
`;
  return { 'package.json': JSON.stringify(manifest), 'lib/notes.js': code };
}

/** Files at a path below a folder. */
function below(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

const INSTALLED = 'node_modules/@example/notes';
const RAN = 'node_modules/@example/ran';
const NOTES = ['--extension', '@example/notes'];

function run(folder: string, ...words: readonly string[]): Promise<Ended> {
  return cistern(words, { folder, compiler: async () => ({ compile, openWriting }) });
}

test('render, check, list and schema know the kinds of an installed package', async () => {
  await inFolder({ ...notes(), ...below(INSTALLED, notesPackage('@example/notes')) }, async folder => {
    const rendered = await run(folder, 'render', ...NOTES, '--workers', '1');
    assert.equal([rendered.code, rendered.err], [0, '']);
    const path = 'dist/dev/dev-kind/note.first/configmap--shop-dev--first.yaml';
    assert.match(readFileSync(join(folder, path), 'utf8'), 'text: hello');
    assert.is((await run(folder, 'check', ...NOTES, ...NOTES)).code, 0);
    const again = await run(folder, 'render', '--extension=./node_modules/@example/notes');
    assert.equal([again.code, again.err], [0, '']);
    assert.match(again.out, 'files unchanged');
    const listed = await run(folder, 'list', ...NOTES);
    assert.match(listed.out, /\ndev +dev-kind +Note +first +shop +shop-dev\n/);
    const json = JSON.parse((await run(folder, 'list', ...NOTES, '--json')).out) as readonly object[];
    assert.equal(json.at(-1), {
      kind: 'Note',
      name: 'first',
      organization: 'shop',
      environment: 'dev',
      cluster: 'dev-kind',
      namespace: 'shop-dev',
    });
    assert.is((await run(folder, 'apps', ...NOTES)).code, 0);
    assert.is((await run(folder, 'schema', ...NOTES, '--out', 'schemas')).code, 0);
    const schema = JSON.parse(readFileSync(join(folder, 'schemas/note.schema.json'), 'utf8'));
    assert.is(schema.title, 'Note');
    assert.is(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
    assert.equal(settings['yaml.schemas']['./schemas/noterelease.schema.json'], [
      'environments/*/notes/*.yaml',
    ]);
    const without = await run(folder, 'check');
    assert.is(without.code, 1);
    assert.match(without.err, 'is a kind of an extension');
  });
});

// covers CST9030
test('a package that is not installed is an error with exit code 2, and never looked for elsewhere', async () => {
  await inFolder({ ...notes(), ...below('catalog/node_modules/x', notesPackage('x')) }, async folder => {
    for (const name of ['@example/missing', 'x', '@a/../../x', 'x/lib', 'X']) {
      const ended = await run(folder, 'check', '--extension', name);
      assert.is(ended.code, 2, name);
      assert.match(ended.err, `extension \`${name}\` is not installed`);
    }
    for (const [name, reason] of [
      ['./catalog/notes', 'is a folder without a `package.json`'],
      ['../nothing', 'is no folder'],
      ['./catalog/notes/first.yaml', 'is no folder'],
    ] as const) {
      const ended = await run(folder, 'check', '--extension', name);
      assert.is(ended.code, 2, name);
      assert.match(ended.err, `extension \`${name}\` ${reason}`);
      assert.match(ended.err, 'relative to the working folder');
    }
  });
});

// covers CST9031
test('a package that is no extension, or not built, is an error that says why; it is not run', async () => {
  const good = notesPackage('@example/notes');
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ ...good, 'package.json': '{' }, 'cannot be read'],
    [{ ...good, 'package.json': '{"name":"@example/notes","version":"1.0.0"}' }, 'names no module'],
    [notesPackage('@example/other'), 'calls it `@example/other`'],
    [notesPackage('@example/notes', 'a b'), 'no valid version'],
    [notesPackage('@example/notes', '1.0.0', { cistern: { extension: '../../evil.js' } }), 'lies outside'],
    [notesPackage('@example/notes', '1.0.0', { cistern: { extension: './src/notes.ts' } }), 'no JavaScript'],
    [notesPackage('@example/notes', '1.0.0', { cistern: { extension: './lib/other.js' } }), 'is missing'],
  ];
  for (const [files, reason] of cases) {
    await inFolder({ ...notes(), ...below(INSTALLED, files) }, async folder => {
      const ended = await run(folder, 'check', ...NOTES);
      assert.is(ended.code, 2, reason);
      assert.match(ended.err, 'CST9031');
      assert.match(ended.err, reason);
      assert.not(existsSync(join(folder, RAN)), reason);
    });
  }
  const broken: readonly (readonly [string, string])[] = [
    ['throw new Error("no\\nluck");', 'it cannot be run: no'],
    ['export const = 1;', 'it cannot be run'],
    ['export const nothing = 1;', 'is no definition'],
  ];
  for (const [code, reason] of broken) {
    const files = { ...good, 'lib/notes.js': code };
    await inFolder({ ...notes(), ...below(INSTALLED, files) }, async folder => {
      const ended = await run(folder, 'check', ...NOTES);
      assert.is(ended.code, 2);
      assert.match(ended.err, reason);
    });
  }
});

test('a link in a package is refused, since what it leads to has no digest', async () => {
  await inFolder({ ...notes(), ...below(INSTALLED, notesPackage('@example/notes')) }, async folder => {
    symlinkSync('/etc/hostname', join(folder, INSTALLED, 'lib', 'other.js'));
    assert.match((await run(folder, 'check', ...NOTES)).err, 'is a link');
  });
});

// covers CST9034
test('code among the documents is never run', async () => {
  await inFolder({ ...notes(), ...below('catalog/.tools/notes', notesPackage('notes')) }, async folder => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync('../catalog/.tools/notes', join(folder, 'node_modules/notes'));
    for (const name of ['notes', './catalog/.tools/notes', './environments/../catalog/.tools/notes']) {
      const ended = await run(folder, 'check', '--extension', name);
      assert.is(ended.code, 2, name);
      assert.match(ended.err, 'is a part of the catalog');
    }
    assert.not(existsSync(join(folder, 'catalog/.tools/ran')));
  });
});

test('threads make the same as one thread', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 220 }, (_, index) => `n${index}`).flatMap(name => [
      [`catalog/notes/${name}.yaml`, note(name)],
      [`environments/dev/notes/${name}.yaml`, noteRelease(name)],
    ]),
  );
  await inFolder({ ...notes(many), ...below(INSTALLED, notesPackage('@example/notes')) }, async folder => {
    const words = ['render', ...NOTES, '--no-cache'];
    assert.is((await run(folder, ...words, '--workers', '1', '--out', 'one')).code, 0);
    const two = await run(folder, ...words, '--workers', '2', '--out', 'two');
    assert.equal([two.code, two.err], [0, '']);
    assert.equal(readFiles(join(folder, 'two')), readFiles(join(folder, 'one')));
  });
});

test('publish records the extensions, and verify needs the same ones', async () => {
  await inSandbox(async folder => {
    const catalog = makeRepository(join(folder, 'catalog'));
    catalog.git(['remote', 'add', 'origin', 'https://git.example.org/shop/catalog.git']);
    const environment = notes()['environments/dev/environment.yaml']!;
    const rendered = `${environment}  rendered:\n    repoURL: https://git.example.org/shop/rendered.git\n    credentials: none\n`;
    const files = notes({ 'environments/dev/environment.yaml': rendered });
    catalog.commit({ ...files, '.gitignore': 'node_modules\n' });
    writeFiles(catalog.root, below(INSTALLED, notesPackage('@example/notes')));
    const bare = join(folder, 'rendered.git');
    catalog.git(['init', '-q', '--bare', bare]);
    const to = ['--remote', '../rendered.git', '--workers', '1'];

    const without = await run(catalog.root, 'publish', ...to);
    assert.is(without.code, 1);
    assert.match(without.err, 'is a kind of an extension');
    const published = await run(catalog.root, 'publish', ...NOTES, ...to);
    assert.equal([published.code, published.err], [0, '']);
    const message = String(catalog.git(['--git-dir', bare, 'log', '-1', '--format=%B', 'rendered']));
    const [, digest] =
      /^Cistern-Extension: @example\/notes@1\.0\.0 sha256:([0-9a-f]{64})$/m.exec(message) ?? [];
    assert.ok(digest, message);
    const metadata = String(catalog.git(['--git-dir', bare, 'show', 'rendered:hydrator.metadata']));
    assert.match(metadata, 'render --extension @example/notes');

    const verified = await run(catalog.root, 'verify', ...NOTES, ...to);
    assert.equal([verified.code, verified.err], [0, '']);
    assert.is((await run(catalog.root, 'verify', ...to)).code, 1);
    writeFileSync(join(catalog.root, INSTALLED, 'README.md'), 'changed');
    const changed = await run(catalog.root, 'verify', ...NOTES, ...to);
    assert.is(changed.code, 1);
    assert.match(changed.err, 'CST8064');
    assert.match(changed.err, 'verify --extension @example/notes');
  });
});

test('publish runs no extension that git has in the catalog, committed now, then, or only staged', async () => {
  await inSandbox(async folder => {
    const catalog = makeRepository(join(folder, 'catalog'));
    catalog.commit(notes());
    const words = ['publish', '--remote', '../rendered.git', ...NOTES];
    const refused = async (...more: readonly string[]): Promise<void> => {
      const ended = await run(catalog.root, ...words, ...more);
      assert.is(ended.code, 2);
      assert.match(ended.err, 'CST9034');
      assert.not(existsSync(join(catalog.root, RAN)));
    };
    writeFiles(catalog.root, below(INSTALLED, notesPackage('@example/notes')));
    catalog.git(['add', '-f', INSTALLED]);
    await refused();
    catalog.git(['commit', '-q', '-m', 'Evil']);
    await refused();
    catalog.git(['rm', '-q', '-r', '--cached', INSTALLED]);
    catalog.git(['commit', '-q', '-m', 'Hidden']);
    await refused('--commit', 'HEAD~1');
    // The same by a link, as `npm install ./extensions/notes` makes one.
    mkdirSync(join(catalog.root, 'extensions'));
    renameSync(join(catalog.root, INSTALLED), join(catalog.root, 'extensions/notes'));
    symlinkSync('../../extensions/notes', join(catalog.root, INSTALLED));
    catalog.git(['add', '-f', 'extensions']);
    await refused();
    rmSync(join(catalog.root, INSTALLED));
  });
});

test.run();
