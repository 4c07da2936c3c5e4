import { resolve } from 'node:path';
import { findDryRepository } from '../../../host/git/dry-repository.ts';
import { GitMissing } from '../../../host/git/run-git.ts';
import { defaultBranch } from './default-branch.ts';

/** What a pipeline must know of the repository that a workspace lies in. */
export interface PipelinePlace {
  /** Absolute path of its top folder. */
  readonly top: string;
  /** Path of the workspace in it, `.` for its top. */
  readonly root: string;
  /** The branch whose commits are published. */
  readonly branch: string;
  readonly originURL?: string;
}

/** The repository of a workspace; one that is not in git yet is taken for a repository of its own. */
export async function pipelinePlace(workspace: string): Promise<PipelinePlace> {
  try {
    const repository = await findDryRepository(workspace);
    if (repository !== undefined) {
      const { root, gitDirectory, originURL } = repository;
      return {
        top: resolve(workspace, ...root.split('/').map(name => (name === '' ? '.' : '..'))),
        root: root === '' ? '.' : root,
        branch: await defaultBranch(gitDirectory),
        ...(originURL === undefined ? {} : { originURL }),
      };
    }
  } catch (error) {
    if (!(error instanceof GitMissing)) throw error;
  }
  return { top: workspace, root: '.', branch: 'main' };
}
