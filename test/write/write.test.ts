import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { umask } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import {
  contents,
  filesOf,
  optionsFor,
  put,
  reservedNames,
  type Sandbox,
  sandbox,
  writeTree,
  written,
} from './sandbox.ts';

const test = suite<{ box: Sandbox }>('write');
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

const TREE = {
  'dev/kind/orders/deployment--orders.yaml': 'a: 1\n',
  'dev/kind/orders/service--orders.yaml': 'b: 1\n',
  'dev/argocd/appproject--shop.yaml': 'c: 1\n',
  'dev/EXPECTATIONS.json': '{}\n',
  'prod/one/orders/service--orders.yaml': 'b: 2\n',
};

test('writes a tree to a folder that does not exist', ({ box }) => {
  const { result, codes } = writeTree(box, TREE);
  assert.equal(codes, []);
  assert.equal(result, { written: 7, removed: 0, unchanged: 0 });
  assert.equal(contents(box.out), written(TREE));
  assert.equal(reservedNames(box.out), []);
});

test('lists the files of an environment sorted and relative to its folder', ({ box }) => {
  writeTree(box, TREE);
  assert.is(
    readFileSync(join(box.out, 'dev/.cistern-files'), 'utf8'),
    'EXPECTATIONS.json\nargocd/appproject--shop.yaml\nkind/orders/deployment--orders.yaml\nkind/orders/service--orders.yaml\n',
  );
});

test('gives files the mode 0644 and folders 0755 under any mask', ({ box }) => {
  const before = umask();
  try {
    for (const mask of [0o000, 0o077]) {
      umask(mask);
      rmSync(box.out, { recursive: true, force: true });
      writeTree(box, TREE);
      assert.is(umask(), mask);
      assert.is(statSync(join(box.out, 'dev/kind/orders/service--orders.yaml')).mode & 0o777, 0o644);
      assert.is(statSync(join(box.out, 'dev/.cistern-files')).mode & 0o777, 0o644);
      for (const folder of ['', 'dev', 'dev/kind/orders'])
        assert.is(statSync(join(box.out, folder)).mode & 0o777, 0o755);
    }
  } finally {
    umask(before);
  }
});

test('touches nothing when nothing changes, with and without what is remembered', ({ box }) => {
  writeTree(box, TREE);
  const before = stamps(box);
  assert.equal(writeTree(box, TREE).result, { written: 0, removed: 0, unchanged: 7 });
  assert.equal(stamps(box), before);
  rmSync(box.stateFolder, { recursive: true });
  assert.equal(writeTree(box, TREE).result, { written: 0, removed: 0, unchanged: 7 });
  assert.equal(stamps(box), before);
});

test('says of every foreign file that it lies in the tree, each time, and leaves it alone', ({ box }) => {
  // covers CST6059
  writeTree(box, TREE);
  put(box.out, 'dev/kind/orders/debug.yaml', 'kind: Pod\n');
  put(box.out, 'dev/kind/orders/.argocd-source.yaml', 'helm: {}\n');
  put(box.out, 'dev/kind/ghost/pod.yaml', 'kind: Pod\n');
  put(box.out, 'README.md', 'somebody else\n');
  for (let time = 0; time < 2; time++) {
    const { result, messages } = writeTree(box, TREE);
    assert.is(result?.written, 0);
    assert.equal(
      messages,
      ['dev/kind/ghost', 'dev/kind/orders/.argocd-source.yaml', 'dev/kind/orders/debug.yaml'].map(
        path => `\`${path}\` lies in the rendered tree, and Cistern did not write it`,
      ),
    );
  }
  assert.is(contents(box.out)['dev/kind/orders/debug.yaml'], 'kind: Pod\n');
});

test('does not keep a tree by its name while a foreign file lies in it', ({ box }) => {
  const write = (): void => {
    const writing = openWriting(box.out, optionsFor(box, TREE), new Reporter())!;
    writing.add(filesOf(TREE));
    for (const environment of optionsFor(box, TREE).environments) writing.nameTree(environment, 'aa');
    writing.finish();
  };
  const keeps = (): boolean => {
    const writing = openWriting(box.out, optionsFor(box, TREE), new Reporter())!;
    const kept = writing.keepTree('dev', 'aa');
    writing.abandon();
    return kept;
  };
  write();
  assert.ok(keeps());
  put(box.out, 'dev/kind/orders/debug.yaml', 'kind: Pod\n');
  write();
  assert.not(keeps());
});

test('replaces only the file that changed', ({ box }) => {
  writeTree(box, TREE);
  const before = stamps(box);
  const changed = { ...TREE, 'dev/kind/orders/service--orders.yaml': 'b: 3\n' };
  assert.equal(writeTree(box, changed).result, { written: 1, removed: 0, unchanged: 6 });
  assert.equal(contents(box.out), written(changed));
  const after = stamps(box);
  const touched = Object.keys(after).filter(path => after[path] !== before[path]);
  assert.equal(touched, ['dev/kind/orders/service--orders.yaml']);
});

test('restores a file that somebody edited, also to the same length', ({ box }) => {
  writeTree(box, TREE);
  writeFileSync(join(box.out, 'dev/kind/orders/service--orders.yaml'), 'b: 9\n');
  assert.is(writeTree(box, TREE).result?.written, 1);
  assert.equal(contents(box.out), written(TREE));
});

test('removes files that are no longer in the tree, and the folders that they leave empty', ({ box }) => {
  writeTree(box, TREE);
  const {
    'dev/kind/orders/deployment--orders.yaml': _,
    'dev/argocd/appproject--shop.yaml': __,
    ...rest
  } = TREE;
  assert.equal(writeTree(box, rest).result, { written: 1, removed: 2, unchanged: 4 });
  assert.equal(contents(box.out), written(rest));
});

test('keeps files that it did not write', ({ box }) => {
  writeTree(box, TREE);
  put(box.out, 'README.md', 'mine\n');
  put(box.out, 'dev/argocd/notes.txt', 'mine\n');
  put(box.out, 'other/x.yaml', 'mine\n');
  const { 'dev/argocd/appproject--shop.yaml': _, ...rest } = TREE;
  writeTree(box, rest);
  assert.equal(contents(box.out), {
    ...written(rest),
    'README.md': 'mine\n',
    'dev/argocd/notes.txt': 'mine\n',
    'other/x.yaml': 'mine\n',
  });
});

test('removes an environment that left the workspace, and only if it sees all of them', ({ box }) => {
  writeTree(box, TREE);
  const dev = Object.fromEntries(Object.entries(TREE).filter(([path]) => path.startsWith('dev/')));
  writeTree(box, dev, { all: false });
  assert.equal(contents(box.out), written(TREE));
  assert.equal(writeTree(box, dev).result, { written: 0, removed: 2, unchanged: 5 });
  assert.equal(contents(box.out), written(dev));
});

test('removes what an environment without files had', ({ box }) => {
  writeTree(box, TREE);
  writeTree(box, {}, { environments: ['dev', 'prod'] });
  assert.equal(contents(box.out), {});
});

test('refuses to replace a file that it did not write', ({ box }) => {
  // covers CST6053
  put(box.out, 'dev/kind/orders/service--orders.yaml', 'mine\n');
  const { result, codes } = writeTree(box, TREE);
  assert.is(result, undefined);
  assert.equal(codes, ['CST6053']);
  assert.equal(contents(box.out), { 'dev/kind/orders/service--orders.yaml': 'mine\n' });
  assert.equal(reservedNames(box.out), []);
});

test('adopts a file that has the right bytes already', ({ box }) => {
  put(box.out, 'dev/kind/orders/service--orders.yaml', 'b: 1\n');
  const { ino } = lstatSync(join(box.out, 'dev/kind/orders/service--orders.yaml'));
  assert.is(writeTree(box, TREE).result?.unchanged, 1);
  assert.is(lstatSync(join(box.out, 'dev/kind/orders/service--orders.yaml')).ino, ino);
});

test('removes nothing that an edited list names outside of the tree of its environment', ({ box }) => {
  writeTree(box, TREE);
  put(box.root, 'victim.yaml', 'mine\n');
  put(box.out, 'dev/kind/orders/notes.txt', 'mine\n');
  const hostile = [
    '../../victim.yaml',
    '../prod/one/orders/service--orders.yaml',
    'kind/orders/notes.txt',
    '/etc/passwd',
    '',
    '.',
  ];
  writeFileSync(join(box.out, 'dev/.cistern-files'), hostile.join('\n'));
  writeTree(box, {}, { environments: ['dev'], all: false });
  assert.is(readFileSync(join(box.root, 'victim.yaml'), 'utf8'), 'mine\n');
  assert.is(contents(box.out)['prod/one/orders/service--orders.yaml'], 'b: 2\n');
  assert.is(contents(box.out)['dev/kind/orders/notes.txt'], 'mine\n');
});

test('replaces a file that has a second name elsewhere, and leaves that one alone', ({ box }) => {
  writeTree(box, TREE);
  put(box.root, 'victim', 'secret\n');
  const place = join(box.out, 'dev/kind/orders/service--orders.yaml');
  rmSync(place);
  linkSync(join(box.root, 'victim'), place);
  writeTree(box, TREE);
  assert.is(readFileSync(join(box.root, 'victim'), 'utf8'), 'secret\n');
  assert.equal(contents(box.out), written(TREE));
});

test('leaves a file alone whose mode alone differs', ({ box }) => {
  writeTree(box, TREE);
  chmodSync(join(box.out, 'dev/EXPECTATIONS.json'), 0o600);
  assert.is(writeTree(box, TREE).result?.written, 0);
});

test('works in a folder with a slash at its end, and in an empty one', ({ box }) => {
  mkdirSync(box.out);
  assert.is(writeTree({ ...box, out: `${box.out}/` }, TREE).result?.written, 7);
  assert.equal(contents(box.out), written(TREE));
});

/** Inode, mtime and ctime of every file. */
function stamps(box: Sandbox): Record<string, string> {
  return Object.fromEntries(
    Object.keys(contents(box.out)).map(path => {
      const { ino, mtimeMs, ctimeMs } = lstatSync(join(box.out, path));
      return [path, `${ino} ${mtimeMs} ${ctimeMs}`];
    }),
  );
}

test.run();
