import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Reporter } from '../../diagnostics/reporter.ts';
import { type DryRepository, findDryRepository } from '../../host/git/dry-repository.ts';
import { GitMissing } from '../../host/git/run-git.ts';
import { findWorkspace } from './find-workspace.ts';

/** A workspace and the repository that it lies in. */
export interface CatalogRepository {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly repository: DryRepository;
}

/**
 * The catalog that is meant, for commands that read commits: in a bare repository, or a sparse clone, there are no folders
 * to find it by. Gives undefined after reporting `CST8004`, `CST9011` or `CST9015`.
 */
export async function catalogRepository(
  folder: string,
  named: string | undefined,
  reporter: Reporter,
): Promise<CatalogRepository | undefined> {
  const place = named === undefined ? folder : resolve(folder, named);
  const root = findWorkspace(folder, named, new Reporter()) ?? place;
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    findWorkspace(folder, named, reporter);
    return undefined;
  }
  const repository = await findDryRepository(root);
  if (repository !== undefined) return { root, repository };
  reporter.report('CST8004', { folder: root }, { help: 'run it in a clone of the catalog' });
  return undefined;
}

/**
 * Reports `CST8021` for an error that says that there is no git.
 * @throws any other error
 */
export function reportGitMissing(error: unknown, reporter: Reporter): void {
  if (!(error instanceof GitMissing)) throw error;
  const help = 'install git, and see that it is in the PATH';
  reporter.report('CST8021', { reason: error.message }, { help });
}
