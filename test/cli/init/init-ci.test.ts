import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { detectProvider, httpsAddress } from '../../../src/cli/init/pipeline/detect-provider.ts';
import { pipelineTexts } from '../../../src/cli/init/pipeline/pipeline-texts.ts';
import { PIPELINES, PROVIDERS } from '../../../src/cli/init/pipeline/providers.ts';
import { packageVersion } from '../../../src/host/package.ts';
import { cistern, inFolder, WORKSPACE } from '../world.ts';
import { documentAt, documentsOf, VALUES } from './pipelines.ts';

const test = suite('init ci');

function git(folder: string, ...args: readonly string[]): void {
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder, env });
}

test('init ci writes the pipeline of each system once, and again without a change', async () => {
  for (const provider of PROVIDERS) {
    await inFolder(WORKSPACE, async folder => {
      const words = ['init', 'ci', '--provider', provider];
      const first = await cistern(words, { folder });
      assert.equal([first.code, first.err], [0, '']);
      for (const path of Object.keys(PIPELINES[provider].files)) {
        assert.match(first.out, `  ${path}\n`);
        assert.match(readFileSync(join(folder, path), 'utf8'), 'Written by `cistern init ci`');
      }
      const second = await cistern(words, { folder });
      assert.equal([second.code, second.err], [0, '']);
      assert.is(second.out.split(' (unchanged)\n').length - 1, Object.keys(PIPELINES[provider].files).length);
    });
  }
});

test('a file that says something else is kept, and none of the others is written', async () => {
  // covers CST9104
  await inFolder({ ...WORKSPACE, '.github/workflows/cistern-check.yml': 'mine\n' }, async folder => {
    const { code, out, err } = await cistern(['init', 'ci'], { folder });
    assert.equal([code, out], [1, '']);
    assert.is(
      err,
      'error[CST9104]: `.github/workflows/cistern-check.yml` exists and says something else\n' +
        '  help: move it away to take the new one, or write to another folder with `--out DIR` and compare\n',
    );
    assert.equal(readdirSync(join(folder, '.github/workflows')), ['cistern-check.yml']);
    assert.is((await cistern(['init', 'ci', '--out', 'new'], { folder })).code, 0);
    assert.is(readdirSync(join(folder, 'new/.github/workflows')).length, 3);
  });
});

test('nothing is written through a link', async () => {
  await inFolder({ ...WORKSPACE, 'victim/kept': 'mine' }, async folder => {
    symlinkSync(join(folder, 'victim'), join(folder, '.github'));
    const { code, err } = await cistern(['init', 'ci', '--provider', 'github'], { folder });
    assert.is(code, 1);
    assert.match(err, 'error[CST6050]: `.github` is a symbolic link');
    assert.equal(readdirSync(join(folder, 'victim')), ['kept']);
  });
});

test('the system is told by the origin, else by what lies in the repository, else it must be named', async () => {
  // covers CST9017
  await inFolder({ ...WORKSPACE, '.github/workflows/a.yml': '', '.gitlab-ci.yml': '' }, async folder => {
    const { code, err } = await cistern(['init', 'ci'], { folder });
    assert.is(code, 2);
    assert.match(
      err,
      'error[CST9017]: nothing tells which CI system `.` uses\n  help: choose one: `--provider github`',
    );
    assert.is(detectProvider(folder, 'git@gitlab.example.org:platform/catalog.git'), 'gitlab');
    assert.is(detectProvider(folder, 'https://github.com/acme/catalog'), 'github');
    assert.is(detectProvider(folder, 'ssh://git@codeberg.org:22/acme/catalog'), 'forgejo');
    assert.is(detectProvider(folder, 'https://git.example.org/gitlab/catalog'), undefined);
    assert.is(detectProvider(join(folder, '.github'), undefined), undefined);
  });
});

test('addresses of repositories lose user and port', () => {
  assert.is(
    httpsAddress('git@git.example.org:platform/catalog.git'),
    'https://git.example.org/platform/catalog.git',
  );
  assert.is(httpsAddress('ssh://git@git.example.org:2222/a/b'), 'https://git.example.org/a/b');
  assert.is(httpsAddress('https://user:word@git.example.org:8443/a/b'), 'https://git.example.org/a/b');
  assert.is(httpsAddress('file:///srv/catalog.git'), undefined);
  assert.is(httpsAddress(undefined), undefined);
});

test('a workspace inside a repository keeps its pipeline at the top, with the default branch of the origin', async () => {
  const files = Object.fromEntries(
    Object.entries(WORKSPACE).map(([path, text]) => [`platform/catalog-1/${path}`, text]),
  );
  await inFolder(files, async folder => {
    git(folder, 'init', '--quiet', '--initial-branch', 'work', '.');
    git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/platform.git');
    mkdirSync(join(folder, '.git/refs/remotes/origin'), { recursive: true });
    writeFileSync(join(folder, '.git/refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/trunk\n');
    const { code, out } = await cistern(['init', 'ci'], { folder: join(folder, 'platform/catalog-1') });
    assert.is(code, 0);
    assert.match(out, '  ../../.github/workflows/cistern.yml\n');
    assert.match(out, 'commits of `trunk` are published');
    const caller = readFileSync(join(folder, '.github/workflows/cistern.yml'), 'utf8');
    assert.match(caller, '      - trunk\n');
    assert.match(caller, '      root: platform/catalog-1\n');
    assert.match(caller, `      cistern: cistern@${packageVersion()}\n`);
  });
});

test('without an origin the usual branch counts more than the one at work', async () => {
  await inFolder(WORKSPACE, async folder => {
    git(folder, 'init', '--quiet', '--initial-branch', 'master', '.');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x');
    git(folder, 'switch', '--quiet', '--create', 'feature');
    assert.match((await cistern(['init', 'ci', '--provider', 'github'], { folder })).out, 'of `master` are');
  });
});

test('names that mean something to a CI system are refused', async () => {
  // covers CST9018
  for (const name of ['cat*log', '$HOME', 'b{c}', 'a b']) {
    const files = Object.entries(WORKSPACE).map(([path, text]) => [`ws/${name}/${path}`, text]);
    await inFolder(Object.fromEntries(files), async folder => {
      git(folder, 'init', '--quiet', '--initial-branch', 'main', '.');
      const parts = { folder: join(folder, 'ws', name) };
      const { code, err } = await cistern(['init', 'ci', '--provider', 'gitlab'], parts);
      assert.is(code, 2, name);
      assert.match(err, 'has characters that mean something to a CI system\n  help: use letters');
    });
  }
});

test('values stay texts in YAML', () => {
  for (const branch of ['no', '1.0', '0x10', 'null', 'release/2']) {
    const values = { ...VALUES, branch, root: '1e3' };
    const workflow = documentAt(documentsOf('forgejo', values), '.forgejo/workflows/cistern.yml');
    assert.equal([workflow.on.push.branches, workflow.env.CISTERN_ROOT], [[branch], '1e3']);
  }
});

test('templates are filled in completely', () => {
  for (const provider of PROVIDERS) {
    for (const [path, text] of pipelineTexts(PIPELINES[provider], VALUES)) {
      assert.not.match(text, /@[A-Z]+@/, path);
      assert.not.match(text, 'undefined', path);
      assert.ok(text.endsWith('\n') && !/[ \t]$/m.test(text), path);
    }
  }
});

test.run();
