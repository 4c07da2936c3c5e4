import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimalWorkspace } from '../workspace.ts';
import { cistern } from './world.ts';

const test = suite<{ folder: string }>('publish');
test.before.each(context => {
  context.folder = mkdtempSync(join(tmpdir(), 'cistern-cli-publish-'));
  const root = join(context.folder, 'catalog');
  git(context.folder, 'init', '--quiet', '--initial-branch=main', root);
  git(context.folder, 'init', '--quiet', '--bare', 'rendered.git');
  git(context.folder, 'init', '--quiet', '--bare', 'origin.git');
  write(root, minimalWorkspace());
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Begin');
  git(root, 'remote', 'add', 'origin', join(context.folder, 'origin.git'));
  git(root, 'push', '--quiet', 'origin', 'main');
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENVIRONMENT, stdio: 'pipe' }).toString().trim();
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test('publishes HEAD, tells what it did, and does nothing the second time', async ({ folder }) => {
  const at = { folder: join(folder, 'catalog') };
  const dry = await cistern(['publish', '--remote', '../rendered.git', '--dry-run'], at);
  assert.equal([dry.code, dry.err], [0, '']);
  assert.match(dry.out, /would get a commit on a new branch\n {2}dev: \d+ added\n\n {2}[0-9a-f]{7}: Begin\n/);
  assert.is(git(join(folder, 'rendered.git'), 'for-each-ref'), '');
  const first = await cistern(['publish', '--remote', '../rendered.git'], at);
  assert.equal([first.code, first.err], [0, '']);
  assert.match(first.out, /^rendered of .*rendered\.git: [0-9a-f]{12} \(dev: \d+ added\), note moved\n$/);
  const again = await cistern(['publish', '--remote', '../rendered.git', '--json'], at);
  const json = JSON.parse(again.out);
  assert.equal([again.code, json.ok, json.branches[0].result], [0, true, 'unchanged']);
  assert.is(json.commit, git(at.folder, 'rev-parse', 'HEAD'));
  assert.is((await cistern(['publish', '--remote', '../rendered.git', '--quiet'], at)).out, '');
});

test('the default is `origin` and `rendered`; a bare repository, a work tree, a detached head and a partial clone do as well', async ({
  folder,
}) => {
  const root = join(folder, 'catalog');
  const origin = join(folder, 'origin.git');
  assert.is((await cistern(['publish'], { folder: root })).code, 0);
  const tree = git(origin, 'rev-parse', 'rendered^{tree}');
  git(root, 'worktree', 'add', '--quiet', '--detach', join(folder, 'other'));
  git(folder, 'clone', '--quiet', '--bare', root, 'bare.git');
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'clone', '--quiet', '--branch=main', '--filter=blob:none', `file://${origin}`, 'partial');
  git(folder, 'clone', '--quiet', '--branch=main', '--depth=1', `file://${origin}`, 'shallow');
  for (const name of ['other', 'bare.git', 'partial', 'shallow']) {
    git(folder, 'init', '--quiet', '--bare', `${name}-out.git`);
    const ended = await cistern(['publish', '--remote', `../${name}-out.git`], {
      folder: join(folder, name),
    });
    assert.equal([ended.code, ended.err], [0, ''], name);
    const made = git(join(folder, `${name}-out.git`), 'rev-parse', 'rendered:dev');
    assert.is(made, git(origin, 'rev-parse', `${tree}:dev`), name);
  }
});

// covers CST8019
test('what is not committed is not published, and said', async ({ folder }) => {
  const root = join(folder, 'catalog');
  assert.is((await cistern(['publish'], { folder: root })).code, 0);
  const before = git(join(folder, 'origin.git'), 'rev-parse', 'rendered');
  write(root, { 'catalog/organizations/broken.yaml': 'a: [\n' });
  for (const prepare of [() => '', () => git(root, 'add', '.')]) {
    prepare();
    const ended = await cistern(['publish'], { folder: root });
    assert.is(ended.code, 0);
    assert.match(ended.err, 'CST8019');
  }
  assert.is(git(join(folder, 'origin.git'), 'rev-parse', 'rendered'), before);
  assert.not.match((await cistern(['publish', '--commit', 'main'], { folder: root })).err, 'CST8019');
  git(root, 'commit', '--quiet', '-m', 'Break');
  const refused = await cistern(['publish'], { folder: root });
  assert.is(refused.code, 1);
  assert.match(refused.err, 'catalog/organizations/broken.yaml');
  assert.is(git(join(folder, 'origin.git'), 'rev-parse', 'rendered'), before);
});

// covers CST8001, CST8002, CST8003, CST8005, CST8022 and CST8025
test('mistakes in the command line change nothing', async ({ folder }) => {
  const at = { folder: join(folder, 'catalog') };
  const cases: readonly (readonly [string, number, ...string[]])[] = [
    ['CST8001', 1, '--remote', 'ext::sh -c whoami'],
    ['CST8001', 1, '--remote', 'http://git.example.com/x'],
    ['CST8001', 1, '--remote=--upload-pack=touch /tmp/x'],
    ['CST8002', 1, '--remote', 'upstream'],
    ['CST8003', 1, '--branch', '@{-1}'],
    ['CST8003', 1, '--branch=--force'],
    ['CST8003', 1, '--branch', 'a..b'],
    ['CST8005', 2, '--commit', 'nothing'],
    ['CST8005', 2, '--commit', 'HEAD..main'],
    ['CST8005', 2, '--commit=--all'],
    ['CST8022', 2, '--adopt', 'abc'],
    ['CST8025', 2, '--sign', 'ssh'],
    ['CST8025', 2, '--signing-key', 'x'],
    ['CST9012', 1, '--env', 'nope'],
  ];
  for (const [wanted, code, ...words] of cases) {
    const ended = await cistern(['publish', ...words], at);
    assert.match(ended.err, wanted, words.join(' '));
    assert.is(ended.code, code, words.join(' '));
  }
  assert.not.match(git(join(folder, 'origin.git'), 'for-each-ref'), 'rendered');
});

// covers CST8004
test('a folder in no repository is an error', async ({ folder }) => {
  write(join(folder, 'plain'), minimalWorkspace());
  const ended = await cistern(['publish'], { folder: join(folder, 'plain') });
  assert.is(ended.code, 2);
  assert.match(ended.err, 'CST8004');
});

// covers CST8017, CST8018
test('environments are published alone only from branches of their own', async ({ folder }) => {
  const root = join(folder, 'catalog');
  const shared = await cistern(['publish', '--env', 'dev'], { folder: root });
  assert.is(shared.code, 1);
  assert.match(shared.err, 'CST8017');
});

// covers CST8021
test('without git that is said', async ({ folder }) => {
  const path = process.env.PATH;
  process.env.PATH = '/nonexistent';
  try {
    const ended = await cistern(['publish'], { folder: join(folder, 'catalog') });
    assert.is(ended.code, 2);
    assert.match(ended.err, 'CST8021');
  } finally {
    process.env.PATH = path;
  }
});

// covers CST8023
test('a commit without environments makes no empty branch', async ({ folder }) => {
  const root = join(folder, 'catalog');
  git(root, 'rm', '--quiet', '-r', 'environments');
  git(root, 'commit', '--quiet', '-m', 'Remove all');
  mkdirSync(join(root, 'environments'), { recursive: true });
  const ended = await cistern(['publish'], { folder: root });
  assert.is(ended.code, 1);
  assert.not.match(git(join(folder, 'origin.git'), 'for-each-ref'), 'rendered');
});

// covers CST8016
test('a commit is signed, or not pushed', async ({ folder }) => {
  const root = join(folder, 'catalog');
  const key = join(folder, 'key');
  const failed = await cistern(['publish', '--sign', 'ssh', '--signing-key', join(folder, 'missing')], {
    folder: root,
  });
  assert.is(failed.code, 1);
  assert.match(failed.err, 'CST8016');
  assert.not.match(git(join(folder, 'origin.git'), 'for-each-ref'), 'rendered');
  const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  if (made.status !== 0) return;
  const signed = await cistern(['publish', '--sign', 'ssh', '--signing-key', key], { folder: root });
  assert.equal([signed.code, signed.err], [0, '']);
  assert.match(
    git(join(folder, 'origin.git'), 'cat-file', 'commit', 'rendered'),
    '-----BEGIN SSH SIGNATURE-----',
  );
  const again = await cistern(['publish', '--sign', 'ssh', '--signing-key', key], { folder: root });
  assert.match(again.out, 'unchanged');
});

test.run();
