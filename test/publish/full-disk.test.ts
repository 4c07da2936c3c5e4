import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite('publishing with a full disk');

const FILES = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };

/** Runs an action with a small file system at a folder, where this user may mount one; else says that it could not. */
async function onSmallDisk(folder: string, size: string, action: () => Promise<void>): Promise<void> {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
  if (!mounted) {
    console.log('  not shown: this user may mount nothing');
    return;
  }
  try {
    await action();
  } finally {
    spawnSync('umount', [folder]);
  }
}

test('a remote whose disk is full refuses, and is left as it was', async () => {
  const world = new World();
  try {
    const catalog = await world.catalog('catalog');
    await onSmallDisk(world.path('disk'), '600k', async () => {
      const rendered = world.bare('disk/rendered.git');
      const first = await catalog.publish(FILES, targetOf(rendered));
      assert.is(first.result, 'published');
      catalog.commit('Large');
      const noise = Array.from({ length: 400_000 }, (_, index) =>
        Math.imul(index, 2_654_435_761).toString(36),
      ).join('');
      const outcome = await catalog.publish({ ...FILES, 'dev/a.yaml': noise }, targetOf(rendered));
      assert.is(outcome.result, 'failed');
      assert.is(world.git('disk/rendered.git', 'rev-parse', 'rendered'), first.commit);
      world.git('disk/rendered.git', 'fsck', '--strict');
    });
  } finally {
    world.remove();
  }
});

test('a full temporary folder is an error, not a crash', async () => {
  const world = new World();
  const before = process.env.TMPDIR;
  try {
    const catalog = await world.catalog('catalog');
    const rendered = world.bare('rendered.git');
    await onSmallDisk(world.path('tmp'), '64k', async () => {
      writeFileSync(join(world.path('tmp'), 'fill'), Buffer.alloc(40_000));
      process.env.TMPDIR = world.path('tmp');
      let failure = '';
      const big =
        'x: "' +
        Array.from({ length: 9_000 }, (_, index) => Math.imul(index, 2_654_435_761).toString(36)).join('') +
        '"\n';
      const outcome = await catalog
        .publish({ ...FILES, 'dev/a.yaml': big }, targetOf(rendered))
        .catch(error => {
          failure = String(error);
          return undefined;
        });
      assert.ok(outcome?.result === 'failed' || /FileFault|cannot (write|create)/.test(failure), failure);
    });
    assert.is(world.git('rendered.git', 'for-each-ref'), '');
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    world.remove();
  }
});

test.run();
