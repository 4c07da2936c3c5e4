import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { declaredExtensions } from '../../src/host/extension/declared-extensions.ts';
import { type ExtensionPackage, extensionPackage } from '../../src/host/extension/extension-package.ts';
import { type Files, inFolder, writeFiles } from '../workspace.ts';

const test = suite('extensionPackage');

const MANIFEST = { name: 'notes', version: '1.0.0', type: 'module', cistern: { extension: './notes.js' } };
const PACKAGE: Files = {
  'node_modules/notes/package.json': JSON.stringify(MANIFEST),
  'node_modules/notes/notes.js': 'throw new Error("never run");',
};
const found = (folder: string): ExtensionPackage => {
  const result = extensionPackage(folder, 'notes');
  if ('fault' in result) throw new Error(result.fault);
  return result;
};

test('the digest is that of the files and of what is installed for them, not of times and folders', async () => {
  const digests: string[] = [];
  for (const more of [{}, {}]) {
    await inFolder({ ...PACKAGE, ...more }, root => {
      utimesSync(join(root, 'node_modules/notes/notes.js'), 1, 1);
      digests.push(found(root).digest);
    });
  }
  assert.is(digests[0], digests[1]);
  await inFolder(PACKAGE, root => {
    const changed = (path: string, text: string): string => {
      writeFiles(root, { [path]: text });
      return found(root).digest;
    };
    const all = new Set(digests);
    all.add(changed('node_modules/notes/data.json', '{}'));
    all.add(changed('node_modules/notes/data.json', '{ }'));
    all.add(changed('node_modules/notes/a/data.json', '{}'));
    const needs = { ...MANIFEST, dependencies: { other: '*' } };
    all.add(changed('node_modules/notes/package.json', JSON.stringify(needs)));
    all.add(changed('node_modules/other/package.json', '{"version": "1.0.0"}'));
    all.add(changed('node_modules/other/package.json', '{"version": "1.0.1"}'));
    assert.is(all.size, 7);
  });
});

test('it is found upwards from the folder, and nowhere below or beside it', async () => {
  await inFolder(PACKAGE, root => {
    mkdirSync(join(root, 'a/b'), { recursive: true });
    assert.is(found(join(root, 'a/b')).folder, found(root).folder);
    writeFileSync(join(root, 'a/package.json'), '{}');
    assert.equal(extensionPackage('/', 'notes'), { fault: 'missing', reason: 'is not installed' });
  });
});

test('extensions that a package asks for are known by name', async () => {
  const asks = { dependencies: { plain: '*' }, devDependencies: { notes: '*', missing: '*', '../x': '*' } };
  const files = { ...PACKAGE, 'package.json': JSON.stringify(asks), 'node_modules/plain/package.json': '{}' };
  await inFolder(files, root => {
    assert.equal(declaredExtensions(root), ['notes']);
    assert.equal(declaredExtensions(join(root, 'node_modules')), []);
  });
});

test.run();
