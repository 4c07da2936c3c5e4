import type { DryRepository } from '../../host/git/dry-repository.ts';
import { openReader } from '../../host/git/objects/object-reader.ts';
import { resolveCommit } from '../../host/git/resolve-commit.ts';
import { NOTES } from '../../publish/branch/branch-state.ts';
import type { FetchedBranch } from './fetched-branch.ts';

/** A rendered commit that the catalog's own repository has together with the notes; nothing when one of them is missing. */
export async function localCommit(
  { gitDirectory }: DryRepository,
  revision: string,
): Promise<FetchedBranch | undefined> {
  const tip = await resolveCommit(gitDirectory, revision);
  const notes = await resolveCommit(gitDirectory, NOTES);
  if (tip === undefined || notes === undefined) return undefined;
  const reader = openReader(gitDirectory);
  return { repository: gitDirectory, reader, tip, notes, close: reader.close, bring: async () => {} };
}
