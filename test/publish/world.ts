import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { readCommit } from '../../src/host/git/commit-record.ts';
import { type DryRepository, findDryRepository } from '../../src/host/git/dry-repository.ts';
import { type Publishable, type PublishOptions, publish } from '../../src/publish/publish.ts';
import type { PublishedBranch } from '../../src/publish/published-branch.ts';
import type { PublishTarget } from '../../src/publish/target.ts';
import { byCodeUnit } from '../../src/source/order.ts';

/** Path → text of files of a rendered tree. */
export type Files = Readonly<Record<string, string>>;

const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada Author',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Carl Committer',
  GIT_COMMITTER_EMAIL: 'carl@example.com',
};

/** A folder for repositories that is removed by `remove`. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'cistern-publish-test-'));

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs git in a folder and gives its output without the last newline. */
  git(folder: string, ...args: readonly string[]): string {
    return this.gitWith({}, folder, ...args);
  }

  /** As `git`, with further variables. */
  gitWith(variables: Readonly<Record<string, string>>, folder: string, ...args: readonly string[]): string {
    const options = {
      cwd: this.path(folder),
      env: { ...ENVIRONMENT, ...variables },
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    } as const;
    return execFileSync('git', [...args], options)
      .toString()
      .replace(/\n$/, '');
  }

  /** Whether git succeeds. */
  succeeds(folder: string, ...args: readonly string[]): boolean {
    return spawnSync('git', [...args], { cwd: this.path(folder), env: ENVIRONMENT }).status === 0;
  }

  /** A bare repository that serves partial clones; gives its path. */
  bare(name: string, ...options: readonly string[]): string {
    this.git('.', 'init', '--quiet', '--bare', ...options, name);
    this.git(name, 'config', 'uploadpack.allowFilter', 'true');
    this.git(name, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    return this.path(name);
  }

  /** A catalog with one commit, and a bare repository as its origin. */
  async catalog(name: string, ...options: readonly string[]): Promise<Catalog> {
    this.bare(`${name}-origin.git`, ...options);
    this.git('.', 'init', '--quiet', ...options, '--initial-branch=main', name);
    this.git(name, 'remote', 'add', 'origin', this.path(`${name}-origin.git`));
    const catalog = new Catalog(this, name);
    catalog.commit('Begin');
    return catalog;
  }

  /** Commits files on a branch of a bare repository, as somebody else would; gives the id. */
  push(
    repository: string,
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message = 'By hand',
  ): string {
    const name = `clone-${Math.floor(performance.now() * 1000)}`;
    this.git('.', 'init', '--quiet', name);
    this.git(name, 'remote', 'add', 'origin', this.path(repository));
    if (this.succeeds(name, 'fetch', '--quiet', 'origin', branch)) {
      this.git(name, 'checkout', '--quiet', '-B', 'work', 'FETCH_HEAD');
    }
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.path(name), path);
      if (text === null) rmSync(file, { recursive: true });
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    this.git(name, 'add', '--all', '--force');
    this.git(name, 'commit', '--quiet', '--allow-empty', '-m', message);
    this.git(name, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    return this.git(name, 'rev-parse', 'HEAD');
  }
}

/** A dry repository whose commits are made by the test; what they compile to is given, not compiled. */
export class Catalog {
  readonly world: World;
  readonly name: string;
  #day = 1;

  constructor(world: World, name: string) {
    this.world = world;
    this.name = name;
  }

  /** Makes a commit and pushes it to the origin; gives its id. */
  commit(message: string, { pushed = true, by = 'Ada Author <ada@example.com>' } = {}): string {
    const { world, name } = this;
    const [, author = '', email = ''] = /^(.*) <(.*)>$/.exec(by) ?? [];
    const date = `2026-01-${String(this.#day++).padStart(2, '0')}T12:00:00+0100`;
    const variables = {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
    };
    world.gitWith(variables, name, 'commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message);
    if (pushed) world.git(name, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/main');
    return world.git(name, 'rev-parse', 'HEAD');
  }

  repository(): Promise<DryRepository> {
    return findDryRepository(this.world.path(this.name)) as Promise<DryRepository>;
  }

  /** What a commit compiles to: the files that are given. */
  async compiled(files: Files, commit = 'HEAD'): Promise<Publishable> {
    const repository = await this.repository();
    const id = this.world.git(this.name, 'rev-parse', commit);
    const record = await readCommit(repository.gitDirectory, id);
    return {
      repository,
      commit: record!,
      files: Object.entries(files)
        .map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
        .sort((a, b) => byCodeUnit(a.path, b.path)),
    };
  }

  /** Publishes files as what HEAD or another commit compiles to. */
  async publish(
    files: Files,
    target: PublishTarget,
    { commit, ...options }: Partial<PublishOptions> & { readonly commit?: string } = {},
  ): Promise<PublishedBranch & { readonly reporter: Reporter; readonly codes: readonly string[] }> {
    const reporter = new Reporter();
    const compiled = await this.compiled(files, commit);
    const { gitDirectory, originURL } = compiled.repository;
    const origin =
      originURL === undefined
        ? {}
        : { origin: { address: { url: originURL, transport: 'file' as const }, credentials: undefined } };
    const [published] = await publish(
      compiled,
      [target],
      { compiler: COMPILER, history: { gitDirectory, ...origin }, isDryRun: false, ...options },
      reporter,
    );
    return { ...published!, reporter, codes: reporter.diagnostics.map(({ code }) => code) };
  }
}

export const COMPILER = { version: '1.2.3', digest: 'ab'.repeat(32) };

/** A branch of a repository on this machine. */
export function targetOf(path: string, more: Partial<PublishTarget> = {}): PublishTarget {
  return {
    address: { url: path, transport: 'file' },
    credentials: undefined,
    branch: 'rendered',
    environments: ['dev'],
    ...more,
  };
}
