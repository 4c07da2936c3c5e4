import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../../../src/host/digest.ts';
import { knownFiles } from '../../../src/plan/side/compiled/known-files.ts';
import type { SideItem, SideTree } from '../../../src/plan/side/tree/side-tree.ts';

const test = suite('plan/side/known-files');

const BYTES = Buffer.from('kind: Service\n');
const FOLDERS: Readonly<Record<string, Readonly<Record<string, SideItem>>>> = {
  '': { dev: { kind: 'folder', id: 'tree-of-dev' } },
  dev: { 'a.yaml': { kind: 'file', id: 'id-of-a' } },
};

/** What is known of a tree with one file, and how many files were read for it. */
async function known(notes: Readonly<Record<string, string>>) {
  const stored = new Map(Object.entries(notes));
  let count = 0;
  const tree: SideTree = {
    items: async folder => new Map(Object.entries(FOLDERS[folder] ?? {})),
    read: async paths => {
      count += paths.length;
      return new Map(paths.map(path => [path, BYTES]));
    },
    close: () => {},
  };
  const cache = {
    read: (name: string) => stored.get(name),
    write: (name: string, text: string) => stored.set(name, text),
  };
  const { load } = await knownFiles(tree, 'dev', cache);
  return { files: [...load()], count, stored };
}

test('a tree is not read where no Application could be reused', async () => {
  const { files, count } = await known({});
  assert.equal(files, [['dev/a.yaml', `${'0'.repeat(64)} id-of-a`]]);
  assert.is(count, 0);
});

test('contents of a tree are digested once', async () => {
  const { files, count, stored } = await known({ 'applications/dev': '' });
  assert.equal(files, [['dev/a.yaml', `${sha256(BYTES)} id-of-a`]]);
  assert.is(count, 1);
  const again = await known(Object.fromEntries(stored));
  assert.equal(again.files, files);
  assert.is(again.count, 0);
});

test.run();
