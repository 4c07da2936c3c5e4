import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blameLines, commitsTouching } from '../../../src/host/git/blame.ts';
import { inSandbox, makeRepository } from '../../extract/repository.ts';

const test = suite('blame');

test('each line has the commit that wrote it', async () => {
  await inSandbox(async folder => {
    const { gitDirectory, commit } = makeRepository(folder);
    const first = commit({ 'a.yaml': 'one\ntwo\n' }, 'Begin\n\nMore words');
    const second = commit({ 'a.yaml': 'one\nTWO\nthree\n' }, 'Go on');
    const blames = await blameLines(gitDirectory, second, 'a.yaml', [1, 2, 3]);
    assert.equal(
      [...blames].map(([line, blame]) => [line, blame.commit, blame.subject]),
      [
        [1, first, 'Begin'],
        [2, second, 'Go on'],
        [3, second, 'Go on'],
      ],
    );
    assert.equal(blames.get(1), {
      commit: first,
      author: 'Ada',
      date: '2026-03-01T10:00:00Z',
      subject: 'Begin',
    });
  });
});

test('the end of a shallow history wrote nothing of what it has', async () => {
  await inSandbox(async folder => {
    const { root, commit, git } = makeRepository(join(folder, 'whole'));
    commit({ 'a.yaml': 'one\n' });
    commit({ 'b.yaml': 'one\n' });
    const last = commit({ 'a.yaml': 'one\ntwo\n' }, 'Go on');
    git(['clone', '-q', '--depth', '2', `file://${root}`, '../part']);
    const part = join(folder, 'part/.git');
    const blames = await blameLines(part, last, 'a.yaml', [1, 2]);
    assert.equal(
      [...blames].map(([line, { subject }]) => [line, subject]),
      [[2, 'Go on']],
    );
    const touching = await commitsTouching(part, { to: last, path: 'a.yaml' });
    assert.equal(
      touching.map(({ subject }) => subject),
      ['Go on'],
    );
    assert.is((await commitsTouching(join(root, '.git'), { to: last, path: 'a.yaml' })).length, 2);
  });
});

test('what git cannot answer is nothing', async () => {
  await inSandbox(async folder => {
    const { gitDirectory, commit } = makeRepository(folder);
    const id = commit({ 'a.yaml': 'one\n' });
    assert.is((await blameLines(gitDirectory, id, 'b.yaml', [1])).size, 0);
    assert.is((await blameLines(gitDirectory, id, 'a.yaml', [7])).size, 0);
    assert.is((await blameLines(gitDirectory, id, 'a.yaml', [])).size, 0);
    assert.is((await blameLines(gitDirectory, '--output=x', 'a.yaml', [1])).size, 0);
    assert.is((await blameLines(gitDirectory, '0'.repeat(40), 'a.yaml', [1])).size, 0);
    assert.equal(await commitsTouching(gitDirectory, { to: '--all', path: 'a.yaml' }), []);
  });
});

test('no program of the configuration runs, and no commit is passed over', async () => {
  await inSandbox(async folder => {
    const { gitDirectory, commit, git } = makeRepository(folder);
    const id = commit({ 'a.yaml': 'one\n', '.gitattributes': '*.yaml diff=evil filter=evil\n' });
    const trace = join(folder, 'trace');
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\ncat\n`, { mode: 0o755 });
    for (const key of ['diff.evil.textconv', 'diff.evil.command', 'filter.evil.clean', 'diff.external'])
      git(['config', key, program]);
    git(['config', 'gpg.program', program]);
    git(['config', 'log.showSignature', 'true']);
    writeFileSync(join(folder, 'ignored'), `${id}\n`);
    git(['config', 'blame.ignoreRevsFile', join(folder, 'ignored')]);
    git(['config', 'blame.markUnblamableLines', 'true']);
    assert.is((await blameLines(gitDirectory, id, 'a.yaml', [1])).size, 1);
    assert.is((await commitsTouching(gitDirectory, { to: id, path: 'a.yaml' })).length, 1);
    assert.not(existsSync(trace));
  });
});

test('the commits that touched a file come newest first, from one commit to another', async () => {
  await inSandbox(async folder => {
    const { gitDirectory, commit } = makeRepository(folder);
    const from = commit({ 'a.yaml': '1\n', 'a*.yaml': '1\n' });
    const other = commit({ 'a*.yaml': '2\n' });
    const to = commit({ 'a.yaml': '3\n' }, 'Last\nof all');
    const ids = async (path: string) =>
      (await commitsTouching(gitDirectory, { from, to, path })).map(({ commit }) => commit);
    assert.equal(await ids('a.yaml'), [to]);
    assert.equal(await ids('a*.yaml'), [other], 'a path is no pattern');
  });
});

test.run();
