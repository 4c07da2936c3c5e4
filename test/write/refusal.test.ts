import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type DurableFiles, durableFiles } from '../../src/host/durable-files.ts';
import { contents, put, reservedNames, type Sandbox, sandbox, writeTree, written } from './sandbox.ts';

const test = suite<{ box: Sandbox }>('write: what it refuses');
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

const TREE = {
  'dev/kind/orders/deployment--orders.yaml': 'a: 1\n',
  'dev/kind/orders/service--orders.yaml': 'b: 1\n',
};
const CHANGED = { ...TREE, 'dev/kind/orders/service--orders.yaml': 'b: 2\n' };

test('does not write to an output folder that is a link', ({ box }) => {
  // covers CST6050
  mkdirSync(join(box.root, 'victim'));
  symlinkSync(join(box.root, 'victim'), box.out);
  for (const out of [box.out, `${box.out}/`]) {
    const { result, codes } = writeTree({ ...box, out }, TREE);
    assert.is(result, undefined);
    assert.equal(codes, ['CST6050']);
  }
  assert.equal(contents(join(box.root, 'victim')), {});
});

test('does not write through a link on the way to a file', ({ box }) => {
  mkdirSync(box.out);
  mkdirSync(join(box.root, 'victim/orders'), { recursive: true });
  for (const [link, target] of [
    ['dev', 'victim'],
    ['dev/kind', 'victim'],
    ['dev/kind/orders', 'victim/orders'],
  ] as const) {
    rmSync(join(box.out, 'dev'), { recursive: true, force: true });
    mkdirSync(join(box.out, link, '..'), { recursive: true });
    symlinkSync(join(box.root, target), join(box.out, link));
    const before = contents(box.root);
    assert.equal(writeTree(box, TREE).codes, ['CST6050']);
    assert.equal(contents(box.root), before);
  }
});

test('does not write through a link in the place of a file, nor read its target', ({ box }) => {
  for (const place of ['dev/kind/orders/service--orders.yaml', 'dev/.cistern-files']) {
    rmSync(box.out, { recursive: true, force: true });
    writeTree(box, TREE);
    put(box.root, 'victim', 'secret\n');
    rmSync(join(box.out, place));
    symlinkSync(join(box.root, 'victim'), join(box.out, place));
    const { codes, messages } = writeTree(box, { ...CHANGED, 'dev/EXPECTATIONS.json': '{}\n' });
    assert.equal(codes, ['CST6050']);
    assert.not.match(messages.join(), 'secret');
    assert.is(readFileSync(join(box.root, 'victim'), 'utf8'), 'secret\n');
    assert.equal(reservedNames(box.out), []);
  }
});

test('does not remove through a link', ({ box }) => {
  writeTree(box, TREE);
  rmSync(join(box.out, 'dev/kind/orders'), { recursive: true });
  put(box.root, 'victim/service--orders.yaml', 'mine\n');
  symlinkSync(join(box.root, 'victim'), join(box.out, 'dev/kind/orders'));
  assert.equal(writeTree(box, {}, { environments: ['dev'] }).codes, ['CST6050']);
  assert.equal(contents(join(box.root, 'victim')), { 'service--orders.yaml': 'mine\n' });
});

test('names a file that is in the way of a folder', ({ box }) => {
  // covers CST6051
  writeFileSync(box.out, 'mine\n');
  assert.equal(writeTree(box, TREE).codes, ['CST6051']);
  assert.is(readFileSync(box.out, 'utf8'), 'mine\n');
  rmSync(box.out);
  put(box.out, 'dev/kind', 'mine\n');
  assert.equal(writeTree(box, TREE).codes, ['CST6051']);
  assert.equal(contents(box.out), { 'dev/kind': 'mine\n' });
});

test('names a folder or a FIFO that is in the way of a file, without waiting for anybody', ({ box }) => {
  // covers CST6052
  mkdirSync(join(box.out, 'dev/kind/orders/service--orders.yaml'), { recursive: true });
  assert.equal(writeTree(box, TREE).codes, ['CST6052']);
  if (platform === 'win32') return;
  rmSync(box.out, { recursive: true });
  mkdirSync(join(box.out, 'dev/kind/orders'), { recursive: true });
  execFileSync('mkfifo', [
    join(box.out, 'dev/kind/orders/service--orders.yaml'),
    join(box.out, 'dev/.cistern-files'),
  ]);
  const { codes, messages } = writeTree(box, TREE);
  assert.equal(codes, ['CST6052']);
  assert.is(messages.length, 1);
  execFileSync('mkfifo', [join(box.root, 'fifo')]);
  assert.equal(writeTree({ ...box, out: join(box.root, 'fifo') }, TREE).codes, ['CST6051']);
});

test('reports everything that is in the way in one run', ({ box }) => {
  put(box.out, 'dev/kind/orders/service--orders.yaml', 'mine\n');
  put(box.out, 'dev/kind/orders/deployment--orders.yaml', 'mine\n');
  assert.is(writeTree(box, TREE).messages.length, 2);
});

test('knows its files in a checkout that gave all lines other ends', ({ box }) => {
  writeTree(box, TREE);
  rmSync(box.stateFolder, { recursive: true });
  for (const path of [...Object.keys(TREE), 'dev/.cistern-files']) {
    const file = join(box.out, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
  const { 'dev/kind/orders/service--orders.yaml': _, ...fewer } = TREE;
  const { result, messages } = writeTree(box, fewer);
  assert.equal(messages, []);
  assert.equal(result, { written: 2, removed: 1, unchanged: 0 });
  assert.equal(contents(box.out), written(fewer));
});

test('names the folder when the output cannot be written to, and leaves the old tree', ({ box }) => {
  // covers CST6055
  writeTree(box, TREE);
  const readOnly = [box.out, join(box.out, 'dev/kind/orders')];
  for (const folder of readOnly) {
    const files: DurableFiles = {
      ...durableFiles,
      requireWritable(path) {
        // The mode of a folder does not stop root, so the answer is made up for every user alike.
        durableFiles.requireWritable(path === folder ? join(path, 'missing') : path);
      },
    };
    const { result, codes, messages } = writeTree(box, CHANGED, {}, files);
    assert.is(result, undefined);
    assert.equal(codes, ['CST6055']);
    assert.ok(messages[0]!.startsWith('cannot write into `'), messages[0]);
    assert.equal(contents(box.out), written(TREE));
    assert.equal(reservedNames(box.out), []);
  }
});

test('leaves a read-only output as it is', ({ box }) => {
  if (getuid?.() === 0) return;
  writeTree(box, TREE);
  chmodSync(box.out, 0o555);
  try {
    assert.equal(writeTree(box, CHANGED).codes, ['CST6055']);
    assert.equal(contents(box.out), written(TREE));
  } finally {
    chmodSync(box.out, 0o755);
  }
});

test('names a folder that lies on another file system before anything changes', ({ box }) => {
  // covers CST6058
  writeTree(box, TREE);
  const files: DurableFiles = {
    ...durableFiles,
    stat(path) {
      const found = durableFiles.stat(path);
      return found !== undefined && path.endsWith('/orders') ? { ...found, dev: found.dev + 1 } : found;
    },
  };
  assert.equal(writeTree(box, CHANGED, {}, files).codes, ['CST6058']);
  assert.equal(contents(box.out), written(TREE));
});

test('does not make an output folder below a file', ({ box }) => {
  put(box.root, 'file', 'mine\n');
  assert.equal(writeTree({ ...box, out: join(box.root, 'file/dist') }, TREE).codes, ['CST6055']);
});

test('reports a path that is too long for the system', ({ box }) => {
  const out = join(box.root, ...Array.from({ length: 17 }, () => 'x'.repeat(250)));
  assert.equal(writeTree({ ...box, out }, TREE).codes, ['CST6055']);
});

test('does not follow a link in the place of its own names', ({ box }) => {
  for (const name of ['.cistern-staging', '.cistern-lock', '.cistern-journal.json', '.cistern-journal.new']) {
    rmSync(box.out, { recursive: true, force: true });
    mkdirSync(box.out);
    put(box.root, 'victim/kept', 'mine\n');
    symlinkSync(join(box.root, 'victim'), join(box.out, name));
    writeTree(box, TREE);
    assert.equal(contents(join(box.root, 'victim')), { kept: 'mine\n' });
  }
});

test('remembers nothing in a state folder that is a link', ({ box }) => {
  mkdirSync(join(box.root, 'victim'));
  symlinkSync(join(box.root, 'victim'), box.stateFolder);
  assert.is(writeTree(box, TREE).result?.written, 3);
  assert.equal(contents(join(box.root, 'victim')), {});
});

test('fails for a path that is not of the tree, which is a bug', ({ box }) => {
  for (const path of [
    'dev/../../x.yaml',
    '/etc/x.yaml',
    'dev/x',
    'dev/.cistern-files',
    'prod/a/b/c.yaml',
    '.git/config',
  ]) {
    assert.throws(() => writeTree(box, { [path]: 'x\n' }, { environments: ['dev'] }), /tree/);
    assert.not(existsSync(join(box.root, 'x.yaml')));
    rmSync(join(box.out, '.cistern-lock'), { force: true });
  }
});

test.run();
