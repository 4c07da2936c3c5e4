import { listTree, type TreeEntry } from '../host/git/list-tree.ts';
import type { ObjectReader } from '../host/git/objects/object-reader.ts';
import { MissingContent } from './missing-content.ts';

/** A repository that rendered commits are read from. */
export interface RenderedRepository {
  /** Git directory. */
  readonly repository: string;
  readonly reader: ObjectReader;
  /** Newest commit of the notes; absent when there are none. */
  readonly notes?: string;
  /** Sees to it that contents are at hand, if they can be had. */
  readonly bring: (ids: readonly string[]) => Promise<void>;
}

/**
 * The files of a commit, sorted by path.
 * @param paths only what lies at or below these
 * @throws {MissingContent} when the repository lacks a part of its tree
 */
export async function entriesOf(
  repository: string,
  commit: string,
  paths: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  try {
    return await listTree(repository, commit, paths);
  } catch {
    throw new MissingContent(`the tree of ${commit.slice(0, 12)}`);
  }
}
