import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { openReader } from '../../../src/host/git/objects/object-reader.ts';
import { changesBetween } from '../../../src/plan/side/tree/changes-between.ts';
import { fileTree } from '../../../src/plan/side/tree/file-tree.ts';
import { folderTree } from '../../../src/plan/side/tree/folder-tree.ts';
import { gitTree } from '../../../src/plan/side/tree/git-tree.ts';
import type { SideTree } from '../../../src/plan/side/tree/side-tree.ts';
import { inSandbox, makeRepository } from '../../extract/repository.ts';
import type { Files } from '../../workspace.ts';

const test = suite('changes between trees');

const inMemory = (files: Files): SideTree =>
  fileTree(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
const everything = (): boolean => true;

/** The same files as a tree in memory, as one on disk, and as one of a repository. */
async function inEveryForm(
  files: Files,
  action: (trees: readonly SideTree[]) => Promise<void>,
): Promise<void> {
  await inSandbox(async folder => {
    const repository = makeRepository(join(folder, 'repository'));
    repository.commit(files);
    const reader = openReader(repository.gitDirectory);
    const tree = repository.git(['rev-parse', 'HEAD^{tree}']);
    const stored = gitTree([{ reader, tree, bring: async () => {} }], reader.close);
    const onDisk = folderTree(repository.root, new Reporter());
    try {
      await action([inMemory(files), onDisk, stored]);
    } finally {
      stored.close();
      rmSync(repository.root, { recursive: true });
    }
  });
}

const BEFORE: Files = {
  'dev/a/x.yaml': '1',
  'dev/a/y.yaml': '2',
  'dev/b/x.yaml': '3',
  'prod/x.yaml': '4',
  'top.yaml': '5',
};
const AFTER: Files = {
  'dev/a/x.yaml': '1',
  'dev/a/y.yaml': '9',
  'dev/c/x.yaml': '3',
  'prod/x.yaml/y.yaml': '4',
};

test('trees of every form give the same changes, and the bytes behind them', () =>
  inEveryForm(BEFORE, befores =>
    inEveryForm(AFTER, async afters => {
      for (const before of befores) {
        for (const after of afters) {
          const changes = await changesBetween(before, after, everything);
          assert.equal(
            changes.map(({ path, verb }) => `${verb} ${path}`),
            [
              'changed dev/a/y.yaml',
              'deleted dev/b/x.yaml',
              'created dev/c/x.yaml',
              'deleted prod/x.yaml',
              'created prod/x.yaml/y.yaml',
              'deleted top.yaml',
            ],
          );
          const bytes = await after.read(['dev/a/y.yaml', 'nowhere']);
          assert.equal(
            [...bytes].map(([path, content]) => [path, Buffer.from(content).toString()]),
            [['dev/a/y.yaml', '9']],
          );
        }
      }
    }),
  ));

test('names out of scope and the lists of what is ours take no part', async () => {
  const before = inMemory({ 'dev/.cistern-files': 'a', 'other/x.yaml': 'a', 'hydrator.metadata': 'a' });
  const after = inMemory({ 'dev/.cistern-files': 'b', 'dev/x.yaml': 'a' });
  assert.equal(await changesBetween(before, after, top => top === 'dev'), [
    { path: 'dev/x.yaml', verb: 'created' },
  ]);
});

test('folders with equal ids are not looked into', async () => {
  const files = inMemory({ 'dev/a/x.yaml': '1' });
  const asked: string[] = [];
  const named: SideTree = {
    ...files,
    items: async folder => {
      asked.push(folder);
      const items = await files.items(folder);
      return new Map([...items].map(([name, item]) => [name, { ...item, id: '1' }]));
    },
  };
  assert.equal(await changesBetween(named, named, everything), []);
  assert.equal([...new Set(asked)], ['']);
});

// covers CST7006
test('a file that is gone before it is read is an error, not an empty file', () =>
  inSandbox(async folder => {
    const reporter = new Reporter();
    assert.is((await folderTree(folder, reporter).read(['gone.yaml'])).size, 0);
    assert.equal(
      reporter.diagnostics.map(({ code }) => code),
      ['CST7006'],
    );
  }));

const name = fc.constantFrom('a', 'b', 'c');
const tree = fc.dictionary(
  fc.tuple(name, name, name).map(parts => `${parts.join('/')}.yaml`),
  fc.constantFrom('1', '2'),
);

test('what is said to differ is exactly what differs', () =>
  fc.assert(
    fc.asyncProperty(tree, tree, async (before, after) => {
      const changes = await changesBetween(inMemory(before), inMemory(after), everything);
      const expected = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter(path => before[path] !== after[path])
        .sort();
      assert.equal(
        changes.map(({ path }) => path),
        expected,
      );
    }),
    { seed: 6, numRuns: 200 },
  ));

test.run();
