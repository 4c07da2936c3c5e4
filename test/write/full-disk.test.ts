import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isIncomplete } from '../../src/write/journal/recover.ts';
import { contents, reservedNames, type Sandbox, sandbox, writeTree, written } from './sandbox.ts';

/** Needs the right to mount; without it nothing is tested here, and crash.test.ts has the same with made-up errors. */
const test = suite<{ box: Sandbox; mounted: boolean }>('write: a disk that is really full');
test.before.each(context => {
  context.box = sandbox();
  mkdirSync(context.box.out);
  context.mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', context.box.out], { stdio: 'ignore' })
      .status === 0;
});
test.after.each(({ box, mounted }) => {
  if (mounted) spawnSync('umount', [box.out]);
  box.remove();
});

const TREE = { 'dev/kind/orders/service--orders.yaml': 'old\n' };
const LARGE = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `dev/kind/orders/configmap--orders-${index}.yaml`,
    'x'.repeat(8000),
  ]),
);

test('keeps the old tree when the new one does not fit, and works again when there is room', ({
  box,
  mounted,
}) => {
  if (!mounted) return;
  writeTree(box, TREE);
  const { result, codes, messages } = writeTree(box, { ...TREE, ...LARGE });
  assert.is(result, undefined);
  assert.equal(codes, ['CST6055']);
  assert.match(messages[0]!, 'no space is left on the file system');
  assert.not(isIncomplete(box.out));
  assert.equal(contents(box.out), written(TREE));
  assert.equal(reservedNames(box.out), []);
  assert.equal(writeTree(box, { 'dev/kind/orders/service--orders.yaml': 'new\n' }).codes, []);
});

test('writes nothing below a folder that is a file system of its own', ({ box, mounted }) => {
  if (!mounted) return;
  const above = { ...box, out: box.root };
  const name = 'dist/kind/orders/service--orders.yaml';
  assert.equal(writeTree(above, { [name]: 'x\n' }).codes, ['CST6058']);
  assert.equal(contents(box.out), {});
});

test.run();
