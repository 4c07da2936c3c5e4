import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { sha256 } from '../../src/host/digest.ts';
import { type DurableFiles, durableFiles } from '../../src/host/durable-files.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { contents, filesOf, optionsFor, type Sandbox, sandbox, writeTree, written } from './sandbox.ts';

const test = suite<{ box: Sandbox }>('write: what is remembered');
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

const PATH = 'dev/kind/orders/service--orders.yaml';
const TREE = {
  [PATH]: 'b: 1\n',
  'dev/EXPECTATIONS.json': '{}\n',
  'prod/one/orders/service--orders.yaml': 'c: 1\n',
};

/** Which files of a tree are known to be intact without being read. */
function intact(
  box: Sandbox,
  tree: Readonly<Record<string, string>> = TREE,
  files: DurableFiles = durableFiles,
): readonly string[] {
  const unread: DurableFiles = {
    ...files,
    read(path, limit) {
      assert.not(path.startsWith(`${box.out}/dev`), `${path} was read`);
      return files.read(path, limit);
    },
  };
  const writing = openWriting(box.out, optionsFor(box, tree), new Reporter(), unread)!;
  const found = Object.entries(tree).filter(([path, text]) => writing.isIntact(path, sha256(text)));
  writing.abandon();
  return found.map(([path]) => path);
}

test('knows at once that what it wrote is intact', ({ box }) => {
  writeTree(box, TREE);
  assert.equal(intact(box), Object.keys(TREE));
});

test('knows what it replaced, and what it found to be right', ({ box }) => {
  writeTree(box, TREE);
  const changed = { ...TREE, [PATH]: 'b: 2\n' };
  writeTree(box, changed);
  assert.equal(intact(box, changed), Object.keys(TREE));
  rmSync(box.stateFolder, { recursive: true });
  assert.equal(intact(box, changed), []);
  writeTree(box, changed);
  assert.equal(intact(box, changed), Object.keys(TREE));
});

test('does not take a file for intact that is not what is wanted', ({ box }) => {
  writeTree(box, TREE);
  assert.equal(intact(box, { ...TREE, [PATH]: 'b: 2\n' }), Object.keys(TREE).slice(1));
});

test('sees every change of a file, also one of the same length and time', ({ box }) => {
  const place = join(box.out, PATH);
  const changes: readonly (() => void)[] = [
    () => writeFileSync(place, 'b: 9\n'),
    () => truncateSync(place, 4),
    () => rmSync(place),
    () => utimesSync(place, 1, 1),
    () => {
      writeFileSync(join(box.root, 'other'), 'b: 9\n');
      renameSync(join(box.root, 'other'), place);
    },
    () => {
      renameSync(place, join(box.root, 'moved'));
      symlinkSync(join(box.root, 'moved'), place);
    },
    () => {
      rmSync(place);
      mkdirSync(place);
    },
  ];
  for (const change of changes) {
    rmSync(box.out, { recursive: true, force: true });
    writeTree(box, TREE);
    change();
    assert.not(intact(box).includes(PATH), String(change));
  }
});

test('does not take a file for intact behind a folder that has become a link', ({ box }) => {
  writeTree(box, TREE);
  renameSync(join(box.out, 'dev/kind'), join(box.root, 'moved'));
  symlinkSync(join(box.root, 'moved'), join(box.out, 'dev/kind'));
  assert.not(intact(box).includes(PATH));
});

test('remembers nothing of a file that changed in the tick in which it is remembered', ({ box }) => {
  // A clock that does not move on is one with long ticks.
  const files: DurableFiles = {
    ...durableFiles,
    stat(path) {
      const found = durableFiles.stat(path);
      return found !== undefined && path.endsWith('/.cistern-staging') ? { ...found, ctimeMs: 0 } : found;
    },
  };
  writeTree(box, TREE, {}, files);
  assert.equal(intact(box), []);
  assert.equal(contents(box.out), written(TREE));
});

test('treats a damaged memory as none', ({ box }) => {
  writeTree(box, TREE);
  const folder = join(box.stateFolder, 'written');
  const paths = Object.keys(TREE).filter(path => path.startsWith('dev/'));
  const others = Object.keys(TREE).filter(path => !path.startsWith('dev/'));
  const files = readdirSync(folder).map(name => join(folder, name));
  const file = files.find(path => readFileSync(path).includes(PATH))!;
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(file, whole.subarray(0, length));
    assert.equal(intact(box), others, `the first ${length} bytes`);
  }
  for (let at = 0; at < whole.length; at += 5) {
    const damaged = Buffer.from(whole);
    damaged[at] = damaged[at]! ^ 0x41;
    writeFileSync(file, damaged);
    // A damaged row is no longer the file's; the rows beside it still are.
    assert.ok(intact(box).length <= others.length + paths.length, `byte ${at}`);
    assert.equal(writeTree(box, TREE).codes, [], `byte ${at}`);
  }
  assert.equal(contents(box.out), written(TREE));
});

test('believes no memory of another folder', ({ box }) => {
  writeTree(box, TREE);
  const folder = join(box.stateFolder, 'written');
  const first = readdirSync(folder);
  const other = { ...box, out: join(box.root, 'other') };
  writeTree(other, TREE);
  const second = readdirSync(folder).filter(name => !first.includes(name));
  for (const name of first) {
    for (const copy of second) writeFileSync(join(folder, copy), readFileSync(join(folder, name)));
    assert.equal(intact(other), []);
  }
});

test('keeps what is known of environments that a command does not touch', ({ box }) => {
  writeTree(box, TREE);
  writeTree(box, { [PATH]: 'b: 5\n' }, { environments: ['dev'], all: false });
  assert.equal(intact(box, { ...TREE, [PATH]: 'b: 5\n' }), [PATH, 'prod/one/orders/service--orders.yaml']);
});

test('takes kept files as part of the new tree', ({ box }) => {
  writeTree(box, TREE);
  const writing = openWriting(box.out, optionsFor(box, TREE), new Reporter())!;
  assert.ok(writing.isIntact(PATH, sha256(TREE[PATH]!)));
  writing.keep([PATH]);
  const rest = filesOf(TREE).filter(({ path }) => path !== PATH);
  writing.add(rest.map(file => ({ ...file, bytes: Buffer.from('new\n') })));
  assert.equal(writing.finish(), { written: 2, removed: 0, unchanged: 3 });
  assert.is(contents(box.out)[PATH], TREE[PATH]);
  assert.ok(intact(box).includes(PATH));
});

test('keeps git from seeing the state folder', ({ box }) => {
  writeTree(box, TREE);
  assert.is(readFileSync(join(box.stateFolder, '.gitignore'), 'utf8'), '*\n');
});

const open = (box: Sandbox) => openWriting(box.out, optionsFor(box, TREE), new Reporter())!;

/** Writes the tree; the part in `dev` is called `aa`, the one in `prod` `bb`. */
function writeNamed(box: Sandbox): void {
  const writing = open(box);
  writing.add(filesOf(TREE));
  writing.nameTree('dev', 'aa');
  writing.nameTree('prod', 'bb');
  writing.finish();
}

/** The environments whose trees can be kept by their names. */
function kept(box: Sandbox): readonly string[] {
  const writing = open(box);
  const found = [
    ['dev', 'aa'],
    ['prod', 'bb'],
  ].filter(([environment, name]) => writing.keepTree(environment!, name!));
  writing.abandon();
  return found.map(([environment]) => environment!);
}

test('keeps the named tree of an environment, while every file of it is untouched', ({ box }) => {
  writeNamed(box);
  assert.equal(kept(box), ['dev', 'prod']);
  const writing = open(box);
  assert.not(writing.keepTree('dev', 'bb'), 'another name');
  assert.not(writing.keepTree('dev', ''), 'no name');
  assert.not(writing.keepTree('test', 'aa'), 'another environment');
  assert.ok(writing.keepTree('dev', 'aa'));
  assert.ok(writing.keepTree('prod', 'bb'));
  assert.equal(writing.finish(), { written: 0, removed: 0, unchanged: 5 });
  assert.equal(kept(box), ['dev', 'prod'], 'keeping changes nothing');
  writeFileSync(join(box.out, PATH), 'c: 2\n');
  assert.equal(kept(box), ['prod'], 'a file was edited');
});

test('writes one environment beside one that is kept', ({ box }) => {
  writeNamed(box);
  const writing = open(box);
  assert.ok(writing.keepTree('prod', 'bb'));
  writing.add(filesOf({ [PATH]: 'b: 7\n' }));
  writing.nameTree('dev', 'cc');
  assert.equal(writing.finish(), { written: 2, removed: 1, unchanged: 2 });
  const { 'dev/EXPECTATIONS.json': _, ...rest } = TREE;
  assert.equal(contents(box.out), written({ ...rest, [PATH]: 'b: 7\n' }));
  assert.equal(kept(box), ['prod']);
  assert.ok(open(box).keepTree('dev', 'cc'));
});

test('takes no file of a tree that is kept', ({ box }) => {
  writeNamed(box);
  const writing = open(box);
  assert.ok(writing.keepTree('dev', 'aa'));
  assert.throws(() => writing.keep([PATH]), /is not of this tree/);
  writing.abandon();
});

test('removes an environment beside one that is kept', ({ box }) => {
  writeNamed(box);
  const writing = openWriting(box.out, { ...optionsFor(box, TREE), environments: ['prod'] }, new Reporter())!;
  assert.ok(writing.keepTree('prod', 'bb'));
  assert.equal(writing.finish(), { written: 0, removed: 3, unchanged: 2 });
  assert.equal(Object.keys(contents(box.out)), [
    'prod/.cistern-files',
    'prod/one/orders/service--orders.yaml',
  ]);
});

test('forgets the name of a tree that was written over without one', ({ box }) => {
  writeNamed(box);
  const dev = Object.fromEntries(Object.entries(TREE).filter(([path]) => path.startsWith('dev/')));
  writeTree(box, { ...dev, [PATH]: 'b: 3\n' }, { all: false, environments: ['dev'] });
  assert.equal(kept(box), ['prod']);
});

test('does not keep a tree of which a file is gone or lies behind a link', ({ box }) => {
  writeNamed(box);
  rmSync(join(box.out, PATH));
  assert.equal(kept(box), ['prod']);
  writeNamed(box);
  rmSync(join(box.out, 'dev/.cistern-files'));
  assert.equal(kept(box), ['prod']);
  writeNamed(box);
  renameSync(join(box.out, 'dev/kind'), join(box.root, 'kind'));
  symlinkSync(join(box.root, 'kind'), join(box.out, 'dev/kind'));
  assert.equal(kept(box), ['prod']);
});

test.run();
