import type { DryRepository } from '../../../host/git/dry-repository.ts';
import { resolveCommit } from '../../../host/git/resolve-commit.ts';

/** The full id of the commit that a name stands for, also where only the remote has a branch of it. */
export async function commitNamed(
  { gitDirectory }: Pick<DryRepository, 'gitDirectory'>,
  name: string,
): Promise<string | undefined> {
  return (
    (await resolveCommit(gitDirectory, name)) ??
    (await resolveCommit(gitDirectory, `refs/remotes/origin/${name}`))
  );
}
