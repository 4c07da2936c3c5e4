import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../workspace.ts';
import { writeFiles } from '../workspace.ts';

/** A repository with a work tree, in a folder of its own. */
export interface Repository {
  readonly root: string;
  readonly gitDirectory: string;
  /** Runs git with everything that could differ between machines fixed; gives what it prints without its last line end. */
  git(args: readonly string[], input?: string | Buffer): string;
  /** Writes files and commits all of the work tree; gives the id of the commit. */
  commit(files: Files, message?: string): string;
}

/** The variables that git runs with in tests: one person, one moment, no configuration of the machine. */
export const GIT_VARIABLES: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-03-01T10:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-01T10:00:00Z',
};

/** Makes a repository with a first branch `main` at a folder. */
export function makeRepository(root: string): Repository {
  const git = (args: readonly string[], input?: string | Buffer): string =>
    execFileSync('git', ['-C', root, '-c', 'protocol.file.allow=always', ...args], {
      env: GIT_VARIABLES,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    }).replace(/\n$/, '');
  execFileSync('git', ['init', '-q', '-b', 'main', root], { env: GIT_VARIABLES });
  return {
    root,
    gitDirectory: join(root, '.git'),
    git,
    commit: (files, message = 'Change the catalog') => {
      writeFiles(root, files);
      git(['add', '-A']);
      git(['commit', '-q', '--allow-empty', '-m', message]);
      return git(['rev-parse', 'HEAD']);
    },
  };
}

/** Runs an action with a folder for temporary files of its own, and removes it afterwards. */
export async function inSandbox<Result>(action: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cistern-git-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
