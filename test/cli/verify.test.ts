import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { GIT_VARIABLES, inSandbox, makeRepository, type Repository } from '../extract/repository.ts';
import { twoEnvironments } from '../verify/rendered-branch.ts';
import { releaseOf } from '../workspace.ts';
import { cistern, type Ended } from './world.ts';

const test = suite('verify, as a command');

interface Place {
  readonly catalog: Repository;
  /** The bare repository that is published to. */
  readonly remote: Repository;
  /** Runs a command line in the catalog; private folders must be gone afterwards. */
  readonly run: (...words: readonly string[]) => Promise<Ended>;
}

/** Makes a catalog with two environments and an empty remote, which serves parts of its objects only on request. */
function inPlace(action: (place: Place) => Promise<void>, rendered = (_name: string) => ''): Promise<void> {
  return inSandbox(async folder => {
    const catalog = makeRepository(join(folder, 'catalog'));
    catalog.git(['remote', 'add', 'origin', 'https://git.example.org/shop/catalog.git']);
    const files = Object.entries(twoEnvironments()).map(([path, text]) => {
      const [, name] = /^environments\/(\w+)\/environment\.yaml$/.exec(path) ?? [];
      return [path, name === undefined ? text : text + rendered(name)];
    });
    catalog.commit(Object.fromEntries(files));
    const bare = join(folder, 'rendered.git');
    execFileSync('git', ['init', '-q', '--bare', bare], { env: GIT_VARIABLES });
    const remote = {
      ...catalog,
      root: bare,
      gitDirectory: bare,
      git: (args: readonly string[], input?: string | Buffer) =>
        catalog.git(['--git-dir', bare, ...args], input),
    };
    remote.git(['config', 'uploadpack.allowFilter', 'true']);
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const run = async (...words: readonly string[]): Promise<Ended> => {
      const before = process.env.TMPDIR;
      process.env.TMPDIR = temporary;
      try {
        return await cistern([...words, '--workers', '1'], { folder: catalog.root });
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
        assert.equal(readdirSync(temporary), [], 'nothing may stay behind');
      }
    };
    await action({ catalog, remote, run });
  });
}

const REMOTE = ['--remote', '../rendered.git'];

/** Pushes a change of one file of a branch that `publish` did not make; gives the commit. */
function push({ remote }: Place, branch: string, path: string, text: string): string {
  const { git } = remote;
  const blob = git(['hash-object', '-w', '--stdin'], text);
  const index = { ...GIT_VARIABLES, GIT_INDEX_FILE: join(remote.root, 'hand'), GIT_DIR: remote.root };
  const plumb = (...args: readonly string[]): string =>
    execFileSync('git', args, { env: index, encoding: 'utf8' }).trim();
  plumb('read-tree', branch);
  plumb('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
  const commit = plumb('commit-tree', plumb('write-tree'), '-p', branch, '-m', 'By hand');
  plumb('update-ref', `refs/heads/${branch}`, commit);
  return commit;
}

test('what was published is equal: by branch, by commit, with its history', () =>
  inPlace(async ({ catalog, remote, run }) => {
    assert.is((await run('publish', ...REMOTE)).code, 0);
    catalog.commit({
      'environments/dev/integrations/orders.yaml': releaseOf('orders').replace('1.0.0', '1.0.1'),
    });
    assert.is((await run('publish', ...REMOTE)).code, 0);
    const tip = remote.git(['rev-parse', 'rendered']);
    for (const words of [[], [tip], [tip.slice(0, 10)], ['--branch', 'rendered']]) {
      const { code, out, err } = await run('verify', ...words, ...REMOTE);
      assert.is(err, '');
      assert.match(
        out,
        new RegExp(`^${tip.slice(0, 12)} is equal: dev, prod from [0-9a-f]{12}, \\d+ files\n$`),
      );
      assert.is(code, 0);
    }
    const history = await run('verify', '--history', ...REMOTE);
    assert.is(history.out.match(/ is equal: /g)?.length, 2);
    const since = await run('verify', '--history', '--since', `${tip}^`, ...REMOTE);
    assert.equal([since.code, since.out.match(/ is equal: /g)?.length], [0, 1]);
    assert.equal(await run('verify', '--quiet', ...REMOTE), { code: 0, out: '', err: '' });
  }));

test('a commit that was fetched into the catalog needs no remote', () =>
  inPlace(async ({ catalog, run }) => {
    await run('publish', ...REMOTE);
    catalog.git([
      'fetch',
      '-q',
      '../rendered.git',
      'rendered:refs/remotes/rendered',
      'refs/notes/*:refs/notes/*',
    ]);
    const { code, out } = await run('verify', 'refs/remotes/rendered');
    assert.equal([code, out.includes(' is equal: ')], [0, true]);
  }));

test('a difference ends with 3 and is listed for people and for machines', () =>
  inPlace(async place => {
    const { run } = place;
    await run('publish', ...REMOTE);
    const hand = push(place, 'rendered', 'dev/dev-kind/orders/more.yaml', 'kind: Secret\n');
    const { code, out, err } = await run('verify', ...REMOTE);
    assert.is(code, 3);
    assert.match(
      out,
      `${hand.slice(0, 12)} is of somebody else, and changed what is of this catalog\n  edit dev/dev-kind/orders/more.yaml\n`,
    );
    assert.match(err, 'error[CST8060]');
    const json = await run('verify', '--json', ...REMOTE);
    const { ok, branches, diagnostics } = JSON.parse(json.out);
    assert.equal([json.code, ok, diagnostics[0].code], [3, false, 'CST8060']);
    assert.equal(branches[0].commits[0].differences, [
      { kind: 'edit', path: 'dev/dev-kind/orders/more.yaml', detail: '' },
    ]);
    assert.is((await run('verify', '--quiet', ...REMOTE)).code, 3);
  }));

test('folders of other catalogs are named as not verified', () =>
  inPlace(async place => {
    await place.run('publish', ...REMOTE);
    push(place, 'rendered', 'theirs/a.yaml', 'kind: A\n');
    const { code, out } = await place.run('verify', ...REMOTE);
    assert.is(code, 0);
    assert.match(out, /not of this catalog, and not verified in branch rendered of \S+: theirs\/\n$/);
  }));

test('in layout `branches` every environment has a branch, and all are verified', () =>
  inPlace(
    async place => {
      const { run } = place;
      assert.is((await run('publish', ...REMOTE)).code, 0);
      const { code, out } = await run('verify', ...REMOTE);
      assert.is(code, 0);
      assert.match(out, /^\w+ is equal: dev from .*\n\w+ is equal: prod from .*\n$/);
      push(place, 'env/prod', 'prod/.cistern-files', '');
      assert.is((await run('verify', ...REMOTE)).code, 3);
      assert.is((await run('verify', '--branch', 'env/dev', ...REMOTE)).code, 0);
      assert.is((await run('verify', '--branch', 'env/prod', ...REMOTE)).code, 3);
    },
    name =>
      `  rendered:\n    repoURL: https://git.example.org/shop/rendered.git\n    branch: env/${name}\n    layout: branches\n    credentials: none\n`,
  ));

test('what cannot be verified ends with 1, and a mistake in the command line with 2', () =>
  inPlace(async ({ catalog, run }) => {
    const codeOf = async (...words: readonly string[]): Promise<readonly unknown[]> => {
      const { code, err } = await run('verify', ...words);
      return [code, /CST\d+/.exec(err)?.[0]];
    };
    assert.equal(await codeOf(...REMOTE), [1, 'CST8061']);
    assert.equal(await codeOf('--remote', '../nowhere.git'), [1, 'CST8006']);
    assert.equal(await codeOf('--since', 'HEAD', ...REMOTE), [2, 'CST9006']);
    await run('publish', ...REMOTE);
    assert.equal(await codeOf('0123456789abcdef0123456789abcdef01234567', ...REMOTE), [1, 'CST8061']);
    assert.equal(await codeOf('--upload-pack=x', ...REMOTE), [2, 'CST9003']);
    assert.equal(await codeOf('rendered@{1}', ...REMOTE), [1, 'CST8061']);
    writeFileSync(join(catalog.root, 'environments/dev/environment.yaml'), 'kind: Nothing\n');
    assert.equal((await codeOf(...REMOTE))[0], 0);
    catalog.commit({});
    assert.is((await codeOf(...REMOTE))[0], 1);
  }));

test.run();
