import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { noteText } from '../../src/publish/commit/hydrator-metadata.ts';
import { inSandbox } from '../extract/repository.ts';
import { minimalWorkspace, releaseOf } from '../workspace.ts';
import { RenderedBranch, twoEnvironments } from './rendered-branch.ts';

const test = suite('verify');

const inBranch = (action: (branch: RenderedBranch) => Promise<void>): Promise<void> =>
  inSandbox(folder => action(new RenderedBranch(folder)));

const DEV_RELEASE = 'environments/dev/integrations/orders.yaml';
const BOTH = ['dev', 'prod'];

/** A release of another version. */
const version = (number: string): Record<string, string> => ({
  [DEV_RELEASE]: releaseOf('orders').replace('1.0.0', number),
});

/** Commits something that `publish` did not make. */
function edit(
  { rendered: { root, git } }: RenderedBranch,
  path: string,
  text: string,
  message = 'By hand',
): string {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  git(['add', '-A', '-f']);
  git(['commit', '-q', '-m', message]);
  return git(['rev-parse', 'HEAD']);
}

test('a branch as it was published is equal', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(twoEnvironments());
    await branch.publish(dry, BOTH);
    const { exit, messages, commits, foreign } = await branch.verify();
    assert.equal([exit, messages, foreign], [0, [], []]);
    assert.equal(
      commits.map(({ dry, outcome, environments }) => ({ dry, outcome, environments })),
      [{ dry, outcome: 'equal', environments: BOTH }],
    );
    assert.ok(commits[0]!.files > 20);
  }));

test('a signature changes nothing', () =>
  inBranch(async branch => {
    const golden = await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const { git } = branch.rendered;
    const text = `${git(['cat-file', 'commit', golden])}\n`;
    const signature = 'gpgsig -----BEGIN SSH SIGNATURE-----\n U1NIU0lH\n -----END SSH SIGNATURE-----';
    const signed = git(
      ['hash-object', '-t', 'commit', '-w', '--stdin'],
      text.replace('\n\n', `\n${signature}\n\n`),
    );
    branch.note(signed, git(['notes', '--ref=hydrator.metadata', 'show', golden]));
    assert.equal((await branch.verify({ tip: signed })).messages, []);
  }));

test('a note that moved on to a commit with the same output is equal', () =>
  inBranch(async branch => {
    const golden = await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const later = branch.catalog.commit({ 'README.md': 'Words' });
    branch.note(golden, noteText(later));
    assert.is((await branch.verify()).exit, 0);
    branch.note(golden, noteText(branch.catalog.commit(version('1.0.1'))));
    assert.equal((await branch.verify()).differences, ['note']);
  }));

test('the whole history is verified on request, back to the first commit or to a given one', () =>
  inBranch(async branch => {
    const tips = [await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH)];
    for (const number of ['1.0.1', '1.0.2'])
      tips.unshift(await branch.publish(branch.catalog.commit(version(number)), BOTH));
    const outcomes = async (since?: string): Promise<readonly string[]> => {
      const { commits, messages } = await branch.verify({ history: true, ...(since && { since }) });
      assert.equal(messages, []);
      return commits.map(({ commit }) => commit);
    };
    assert.equal(await outcomes(), tips);
    assert.equal(await outcomes(tips[2]), tips.slice(0, 2));
    assert.equal(await outcomes(tips[1]), tips.slice(0, 1));
    assert.equal((await branch.verify()).commits.length, 1);
    assert.equal((await branch.verify({ history: true, since: 'f'.repeat(40) })).exit, 1);
  }));

// covers CST8060
test('finds a hand edit on top, and in the history when it was published over', () =>
  inBranch(async branch => {
    await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const hand = edit(branch, 'dev/dev-kind/orders/more.yaml', 'kind: Secret\n');
    const found = await branch.verify();
    assert.equal(
      [found.exit, found.codes, found.differences],
      [3, ['CST8060'], ['edit dev/dev-kind/orders/more.yaml']],
    );
    assert.equal(found.commits.map(({ commit, kind }) => `${commit} ${kind}`)[0], `${hand} foreign`);
    await branch.publish(branch.catalog.commit(version('1.0.1')), BOTH);
    assert.equal((await branch.verify()).differences, []);
    assert.equal((await branch.verify({ history: true })).differences, [
      'edit dev/dev-kind/orders/more.yaml',
    ]);
  }));

test('finds that a file at the top was edited by hand', () =>
  inBranch(async branch => {
    await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    edit(branch, '.gitattributes', '* filter=evil\n');
    assert.equal((await branch.verify()).differences, ['edit .gitattributes']);
  }));

test('leaves alone what others do outside of our folders, and says whose folders were not verified', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(twoEnvironments());
    edit(branch, 'README.md', 'Rendered manifests\n');
    await branch.publish(dry, BOTH);
    edit(branch, 'elsewhere/a.yaml', 'kind: A\n');
    const { exit, differences, foreign, codes } = await branch.verify({ history: true });
    assert.equal([exit, differences, foreign, codes], [0, [], ['elsewhere'], []]);
  }));

test('finds a commit that claims to be ours and changes what is not', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(twoEnvironments());
    edit(branch, 'elsewhere/a.yaml', 'kind: A\n');
    writeFileSync(join(branch.rendered.root, 'elsewhere/a.yaml'), 'kind: B\n');
    writeFileSync(join(branch.rendered.root, 'elsewhere/b.yaml'), 'kind: B\n');
    await branch.publish(dry, BOTH);
    assert.equal((await branch.verify()).differences, [
      'foreign elsewhere/a.yaml',
      'foreign elsewhere/b.yaml',
    ]);
  }));

test('an environment that is published no longer has to be gone', () =>
  inBranch(async branch => {
    await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    rmSync(join(branch.catalog.root, 'environments/prod'), { recursive: true });
    const without = branch.catalog.commit({});
    await branch.publish(without, ['dev']);
    const left = await branch.verify();
    assert.is(left.exit, 3);
    assert.ok(left.differences.length > 10 && left.differences.every(each => each.startsWith('extra prod/')));
    rmSync(join(branch.rendered.root, 'prod'), { recursive: true });
    branch.rendered.git(['reset', '-q', '--hard', 'HEAD^']);
    rmSync(join(branch.rendered.root, 'prod'), { recursive: true });
    await branch.publish(without, ['dev']);
    assert.equal((await branch.verify()).differences, []);
  }));

test('an environment that the catalog does not have is no excuse for a folder', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(minimalWorkspace());
    await branch.publish(dry, ['dev', 'stage']);
    assert.equal((await branch.verify()).differences, ['message']);
  }));

test('finds a rollback, also one that was noted only, and a merge', () =>
  inBranch(async branch => {
    const first = branch.catalog.commit(twoEnvironments());
    const second = branch.catalog.commit(version('1.0.1'));
    await branch.publish(second, BOTH);
    const { git } = branch.rendered;
    const tip = git(['rev-parse', 'HEAD']);
    await branch.publish(first, BOTH);
    assert.equal((await branch.verify()).differences, ['rollback']);
    git(['reset', '-q', '--hard', tip]);
    branch.note(tip, noteText(branch.catalog.commit({ 'README.md': 'Words' })));
    await branch.publish(second, BOTH);
    assert.equal((await branch.verify()).differences, ['rollback']);
  }));

test('a rewritten catalog is a rollback as long as it is known, and unknown when it is gone', () =>
  inBranch(async branch => {
    const { git } = branch.catalog;
    const first = branch.catalog.commit(twoEnvironments());
    await branch.publish(first, BOTH);
    git(['commit', '-q', '--amend', '-m', 'Rewritten']);
    const rewritten = git(['rev-parse', 'HEAD']);
    await branch.publish(rewritten, BOTH);
    assert.equal((await branch.verify()).differences, ['rollback']);
    git(['reflog', 'expire', '--expire=now', '--all']);
    git(['gc', '-q', '--prune=now']);
    const gone = await branch.verify();
    assert.equal([gone.exit, gone.codes], [1, ['CST8063']]);
    assert.match(gone.messages[0]!, first.slice(0, 12));
  }));

// covers CST8063
test('a shallow catalog is not enough, and the message says what to fetch', () =>
  inBranch(async branch => {
    const first = branch.catalog.commit(twoEnvironments());
    await branch.publish(first, BOTH);
    await branch.publish(branch.catalog.commit(version('1.0.1')), BOTH);
    const clone = join(branch.catalog.root, '../clone');
    branch.catalog.git(['clone', '-q', '--depth=1', `file://${branch.catalog.root}`, clone]);
    const { exit, codes, messages, commits } = await branch.verify(
      {},
      { ...branch.dry, gitDirectory: join(clone, '.git') },
    );
    assert.equal([exit, codes, commits[0]!.outcome], [1, ['CST8063'], 'unknown']);
    assert.match(messages[0]!, 'shallow');
  }));

// covers CST8062
test('a truncated rendered branch is not enough', () =>
  inBranch(async branch => {
    await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const first = branch.rendered.git(['rev-parse', 'HEAD']);
    await branch.publish(branch.catalog.commit(version('1.0.1')), BOTH);
    const { gitDirectory } = branch.rendered;
    rmSync(join(gitDirectory, 'objects', first.slice(0, 2), first.slice(2)), { force: true });
    const { exit, codes } = await branch.verify();
    assert.equal([exit, codes], [1, ['CST8062']]);
  }));

test('content that is not there is no success', () =>
  inBranch(async branch => {
    const golden = await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const { git, gitDirectory } = branch.rendered;
    for (const path of ['dev/.cistern-files', 'dev', 'hydrator.metadata']) {
      const id = git(['rev-parse', `${golden}:${path}`]);
      const file = join(gitDirectory, 'objects', id.slice(0, 2), id.slice(2));
      const bytes = readFileSync(file);
      rmSync(file, { force: true });
      assert.is((await branch.verify()).exit, 1, path);
      writeFileSync(file, bytes);
    }
    assert.is((await branch.verify()).exit, 0);
  }));

// covers CST8064
test('another compiler proves nothing', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(twoEnvironments());
    await branch.publish(dry, BOTH, { compiler: { version: '0.0.9', digest: 'a'.repeat(64) } });
    const { exit, codes, differences } = await branch.verify();
    assert.equal([exit, codes, differences], [1, ['CST8064'], []]);
  }));

// covers CST8065
test('a dry commit that does not compile proves nothing', () =>
  inBranch(async branch => {
    const good = branch.catalog.commit(twoEnvironments());
    const bad = branch.catalog.commit({ [DEV_RELEASE]: 'kind: Nothing\n' });
    const golden = await branch.publish(good, BOTH);
    const { git } = branch.rendered;
    const text = `${git(['cat-file', 'commit', golden])}\n`.replaceAll(good, bad);
    const forged = git(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
    const { exit, codes } = await branch.verify({ tip: forged });
    assert.is(exit, 1);
    assert.ok(codes.includes('CST8065') && codes.length > 1);
  }));

// covers CST8061, CST8066, CST8067
test('a commit of nobody, of another catalog, and none at all prove nothing', () =>
  inBranch(async branch => {
    const dry = branch.catalog.commit(minimalWorkspace());
    const hand = edit(branch, 'README.md', 'Words\n');
    const codesOf = async (tip: string, name?: string): Promise<readonly string[]> => {
      const request = name === undefined ? { tip } : { tip, branch: name };
      const { exit, codes } = await branch.verifyExactly(request);
      assert.is(exit, 1);
      return codes;
    };
    assert.equal(await codesOf(hand), ['CST8062']);
    assert.equal(await codesOf(hand, 'rendered'), ['CST8067']);
    assert.equal(await codesOf('0'.repeat(40)), ['CST8061']);
    const other = await branch.publish(dry, ['dev'], { catalog: 'git.example.org/other' });
    assert.equal(await codesOf(other), ['CST8066']);
    assert.equal(await codesOf(other, 'rendered'), ['CST8067']);
  }));

test('a catalog that was cloned from another form of its address proves the same', () =>
  inBranch(async branch => {
    await branch.publish(branch.catalog.commit(twoEnvironments()), BOTH);
    const { exit, messages } = await branch.verify(
      {},
      { ...branch.dry, originURL: 'git@git.example.org:shop/catalog' },
    );
    assert.equal([exit, messages], [0, []]);
  }));

test.run();
