import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { CheckContext } from '../check.ts';
import { git } from '../git/git.ts';
import { foldersIn } from './target.ts';

/** A copy of the example catalog in a Git repository of its own. */
export interface DryRepository {
  readonly folder: string;
  /** Changes a YAML file without committing. */
  edit(path: string, change: (document: Document) => void): void;
  /** Commits everything; returns the commit. */
  commit(message: string): Promise<string>;
  git(...parameters: readonly string[]): Promise<string>;
}

/** Copies the example and points every environment at a repository for what is hydrated. */
export async function dryRepository(
  context: CheckContext,
  rendered: { readonly repoURL: string },
): Promise<DryRepository> {
  const folder = context.temporary('dry');
  for (const part of ['catalog', 'environments'])
    cpSync(join(context.repository, part), join(folder, part), { recursive: true });
  const run = (...parameters: readonly string[]): Promise<string> => git(context, folder, ...parameters);
  const repository: DryRepository = {
    folder,
    git: run,
    edit(path, change) {
      const file = join(folder, path);
      const document = parseDocument(readFileSync(file, 'utf8'));
      change(document);
      writeFileSync(file, document.toString({ lineWidth: 0 }));
    },
    async commit(message) {
      await run('add', '--all');
      await run('commit', '--quiet', '--message', message);
      return run('rev-parse', 'HEAD');
    },
  };
  for (const environment of foldersIn(join(folder, 'environments')))
    repository.edit(`environments/${environment}/environment.yaml`, document => {
      document.setIn(['spec', 'rendered', 'repoURL'], rendered.repoURL);
      // What Argo CD does must not depend on the day of the week.
      document.deleteIn(['spec', 'argocd', 'syncWindows']);
    });
  await run('init', '--quiet', '--initial-branch', 'main');
  await repository.commit('The example');
  return repository;
}

/** An empty bare repository below a folder that is served; anybody who reaches the server may push. */
export async function bareRepository(
  context: CheckContext,
  folder: string,
  name: string,
  branch: string,
): Promise<string> {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  await git(context, path, 'init', '--quiet', '--bare', '--initial-branch', branch);
  await git(context, path, 'config', 'http.receivepack', 'true');
  return path;
}
