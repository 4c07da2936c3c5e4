import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { prepareStateFolder, readState, stateIdentity, writeState } from '../../src/host/state-files.ts';

const test = suite<{ root: string; folder: string; path: string; victim: string }>('state files');
test.before.each(context => {
  context.root = mkdtempSync(join(tmpdir(), 'cistern-state-'));
  context.folder = join(context.root, '.cistern');
  context.path = join(context.folder, 'cache', 'documents.json');
  context.victim = join(context.root, 'victim');
  mkdirSync(context.victim);
  writeFileSync(join(context.victim, 'kept'), 'mine');
});
test.after.each(({ root }) => rmSync(root, { recursive: true, force: true }));

test('what was written is read under the same label only, and when it is undamaged', ({ folder, path }) => {
  assert.ok(prepareStateFolder(folder));
  assert.ok(prepareStateFolder(folder));
  assert.is(readFileSync(join(folder, '.gitignore'), 'utf8'), '*\n');
  assert.is(readState(path, 'a'), undefined);
  writeState(path, 'a', 'one\n');
  writeState(path, 'a', 'two\n');
  assert.is(readState(path, 'a'), 'two\n');
  assert.is(readState(path, 'b'), undefined);
  writeFileSync(path, readFileSync(path, 'utf8').replace('two', 'too'));
  assert.is(readState(path, 'a'), undefined);
  assert.equal(readdirSync(join(folder, 'cache')), ['documents.json']);
});

test('a link that waits under the name of the temporary file is not written through', ({
  folder,
  path,
  victim,
}) => {
  mkdirSync(join(folder, 'cache'), { recursive: true });
  const planted = [`${path}.${process.pid}.tmp`, `${path}.tmp`, `${path}.new`, path];
  for (const name of planted) symlinkSync(join(victim, 'kept'), name);
  writeState(path, 'a', 'one\n');
  assert.is(readFileSync(join(victim, 'kept'), 'utf8'), 'mine');
  assert.is(readState(path, 'a'), 'one\n', 'the link in the place of the file was replaced');
});

test('nothing is read or written through a folder that is a link', ({ folder, path, victim }) => {
  prepareStateFolder(folder);
  writeState(path, 'a', 'one\n');
  renameSync(join(folder, 'cache'), join(victim, 'cache'));
  symlinkSync(join(victim, 'cache'), join(folder, 'cache'));
  assert.is(readState(path, 'a'), undefined);
  writeState(path, 'a', 'two\n');
  writeState(join(folder, 'cache', 'other.json'), 'a', 'two\n');
  assert.match(readFileSync(join(victim, 'cache', 'documents.json'), 'utf8'), /\none\n$/);
  assert.equal(readdirSync(join(victim, 'cache')), ['documents.json']);

  rmSync(folder, { recursive: true });
  symlinkSync(victim, folder);
  assert.not(prepareStateFolder(folder));
  assert.is(readState(path, 'a'), undefined);
  rmSync(join(victim, 'cache'), { recursive: true });
  writeState(path, 'a', 'two\n');
  assert.equal(readdirSync(victim), ['kept']);
});

test('a state file that is a link is not read', ({ folder, path, victim }) => {
  prepareStateFolder(folder);
  writeState(path, 'a', 'one\n');
  renameSync(path, join(victim, 'documents.json'));
  symlinkSync(join(victim, 'documents.json'), path);
  assert.is(readState(path, 'a'), undefined);
});

test('a second name of a file keeps what it has', ({ folder, path, victim }) => {
  mkdirSync(join(folder, 'cache'), { recursive: true });
  linkSync(join(victim, 'kept'), path);
  writeState(path, 'a', 'one\n');
  assert.is(readFileSync(join(victim, 'kept'), 'utf8'), 'mine');
});

test('a FIFO in the place of a state file is not waited for', ({ folder, path }) => {
  if (platform === 'win32') return;
  mkdirSync(join(folder, 'cache'), { recursive: true });
  execFileSync('mkfifo', [path]);
  assert.is(readState(path, 'a'), undefined);
});

test('what cannot be written is no error and leaves nothing', ({ folder, path }) => {
  writeState(path, 'a', 'one\n');
  assert.is(readState(path, 'a'), 'one\n', 'missing folders are made');
  rmSync(path);
  mkdirSync(join(path, 'in the way'), { recursive: true });
  writeState(path, 'a', 'two\n');
  assert.equal(readdirSync(join(folder, 'cache')), ['documents.json']);
  writeFileSync(join(folder, 'file'), '');
  writeState(join(folder, 'file', 'documents.json'), 'a', 'two\n');
  assert.is(readState(join(folder, 'file', 'documents.json'), 'a'), undefined);
});

test('a file outside a state folder is none of its files', ({ root, victim }) => {
  writeState(join(victim, 'documents.json'), 'a', 'one\n');
  assert.not(existsSync(join(victim, 'documents.json')));
  writeState(join(root, 'new', 'documents.json'), 'a', 'one\n');
  assert.not(existsSync(join(root, 'new')));
});

test('a state folder keeps its identity while its content changes, and a copy has another one', ({
  root,
  folder,
  path,
  victim,
}) => {
  prepareStateFolder(folder);
  const identity = stateIdentity(folder);
  // Not every file system says when a folder was made.
  if (identity === undefined) return;
  assert.match(identity, /^\d+ \d+ \d+$/);
  writeState(path, 'a', 'one\n');
  assert.is(stateIdentity(folder), identity);
  cpSync(folder, join(root, 'copy'), { recursive: true, preserveTimestamps: true });
  rmSync(folder, { recursive: true });
  renameSync(join(root, 'copy'), folder);
  assert.is.not(stateIdentity(folder), identity);
  rmSync(folder, { recursive: true });
  assert.is(stateIdentity(folder), undefined);
  symlinkSync(victim, folder);
  assert.is(stateIdentity(folder), undefined);
});

test.run();
