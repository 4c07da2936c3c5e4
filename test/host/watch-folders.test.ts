import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { watchFolders } from '../../src/host/watch/watch-folders.ts';
import { inFolder } from '../workspace.ts';

const test = suite('watch-folders');

/** Collects what is told until all of some paths were. */
function collector() {
  const seen = new Set<string>();
  let check = (): void => {};
  return {
    onChange: (paths: ReadonlySet<string>): void => {
      for (const path of paths) seen.add(path);
      check();
    },
    all: (...paths: string[]): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`only ${[...seen].join(', ')}`)), 30_000);
        check = () => {
          if (!paths.every(path => seen.has(path))) return;
          clearTimeout(timer);
          seen.clear();
          resolve();
        };
        check();
      }),
  };
}

test('files that come, change and go are told, in folders that come later too', async () => {
  await inFolder({ 'a/one.yaml': '1', 'b/two.yaml': '2', 'c/three.yaml': '3' }, async root => {
    const told = collector();
    const end = watchFolders(root, ['a', 'b'], told, { quiet: 5, longest: 50, rescan: 60_000 });
    try {
      writeFileSync(join(root, 'a/one.yaml'), 'changed');
      await told.all('a/one.yaml');
      mkdirSync(join(root, 'a/new'));
      writeFileSync(join(root, 'a/new/four.yaml'), '4');
      await told.all('a/new/four.yaml');
      rmSync(join(root, 'a/new'), { recursive: true });
      await told.all('a/new/four.yaml');
      rmSync(join(root, 'b'), { recursive: true });
      await told.all('b/two.yaml');
      mkdirSync(join(root, 'b'));
      writeFileSync(join(root, 'b/five.yaml'), '5');
      await told.all('b/five.yaml');
    } finally {
      end();
    }
  });
});

test('what no watcher tells is found by looking', async () => {
  await inFolder({ 'a/one.yaml': '1' }, async root => {
    const told = collector();
    const end = watchFolders(root, ['later'], told, { quiet: 5, longest: 50, rescan: 10 });
    try {
      mkdirSync(join(root, 'later/in'), { recursive: true });
      writeFileSync(join(root, 'later/in/one.yaml'), '1');
      await told.all('later/in/one.yaml');
    } finally {
      end();
    }
  });
});

test('nothing is told after the end', async () => {
  await inFolder({ 'a/one.yaml': '1' }, async root => {
    let calls = 0;
    const end = watchFolders(root, ['a'], { onChange: () => calls++ }, { quiet: 1, longest: 5, rescan: 5 });
    end();
    writeFileSync(join(root, 'a/one.yaml'), '2');
    const told = collector();
    const other = watchFolders(root, ['a'], told, { quiet: 30, longest: 60, rescan: 5 });
    writeFileSync(join(root, 'a/one.yaml'), '33');
    await told.all('a/one.yaml');
    other();
    assert.is(calls, 0);
  });
});

test.run();
