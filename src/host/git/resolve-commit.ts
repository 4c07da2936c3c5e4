import { runGit } from './run-git.ts';

/**
 * What a revision may look like: a name, a short or full id, with `~2`, `^` or `^1` behind it. No ranges, no searches, no
 * reflog, no options.
 */
const REVISION = /^[A-Za-z0-9_][A-Za-z0-9_./+-]{0,250}([~^][0-9]{0,6}){0,8}$/;

/**
 * The full id of the commit that a revision names; nothing when it names none, or holds more than a name and steps to
 * ancestors.
 */
export async function resolveCommit(gitDirectory: string, revision: string): Promise<string | undefined> {
  if (!REVISION.test(revision) || revision.includes('..')) return undefined;
  const { code, out } = await runGit({
    repository: gitDirectory,
    args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
  });
  const id = out.toString('latin1').trim();
  return code === 0 && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(id) ? id : undefined;
}
