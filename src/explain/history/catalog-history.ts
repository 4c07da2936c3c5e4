import { findDryRepository } from '../../host/git/dry-repository.ts';
import { resolveCommit } from '../../host/git/resolve-commit.ts';

/** Where the lines of a catalog have their history. */
export interface CatalogHistory {
  /** Absolute path of the git directory. */
  readonly gitDirectory: string;
  /** Path of the workspace inside the repository, empty for its top. */
  readonly root: string;
  /** Full id of the commit that the catalog is of; of HEAD for a work tree. */
  readonly commit: string;
  /** Whether the catalog is that of the work tree, which may have lines that no commit has. */
  readonly isWorkTree: boolean;
}

/**
 * The history of the catalog in a work tree; nothing where there is none yet.
 * @throws GitMissing when git cannot be started
 */
export async function workTreeHistory(root: string): Promise<CatalogHistory | undefined> {
  const repository = await findDryRepository(root);
  const commit = repository && (await resolveCommit(repository.gitDirectory, 'HEAD'));
  if (repository === undefined || commit === undefined) return undefined;
  return { gitDirectory: repository.gitDirectory, root: repository.root, commit, isWorkTree: true };
}

/** The path of a file of the workspace inside the repository. */
export function inRepository({ root }: Pick<CatalogHistory, 'root'>, file: string): string {
  return root === '' ? file : `${root}/${file}`;
}
