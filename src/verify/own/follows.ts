import { isAncestor, isShallow } from '../../host/git/ancestry.ts';
import { readCommit } from '../../host/git/commit-record.ts';

/** Whether a commit is another one or comes after it; nothing when the repository does not have enough history to know. */
export async function follows(
  repository: string,
  later: string,
  earlier: string,
): Promise<boolean | undefined> {
  if (earlier === later || (await isAncestor(repository, earlier, later))) return true;
  const known = await Promise.all([earlier, later].map(id => readCommit(repository, id)));
  return known.includes(undefined) || (await isShallow(repository)) ? undefined : false;
}
