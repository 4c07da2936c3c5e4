import { resolveCommit } from '../../../host/git/resolve-commit.ts';
import { runGit } from '../../../host/git/run-git.ts';

/** Names that default branches usually have. */
const USUAL = ['main', 'master'];

/** The default branch of a repository: what `origin` says, else a usual name that exists, else the branch at work, else `main`. */
export async function defaultBranch(gitDirectory: string): Promise<string> {
  const told = await symbolicName(gitDirectory, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/');
  if (told !== undefined) return told;
  for (const name of USUAL) {
    if ((await resolveCommit(gitDirectory, `refs/heads/${name}`)) !== undefined) return name;
  }
  return (await symbolicName(gitDirectory, 'HEAD', 'refs/heads/')) ?? USUAL[0]!;
}

/** The name of the branch that a symbolic reference points to, without its prefix. */
async function symbolicName(
  gitDirectory: string,
  reference: string,
  prefix: string,
): Promise<string | undefined> {
  const { code, out } = await runGit({
    repository: gitDirectory,
    args: ['symbolic-ref', '--quiet', reference],
  });
  const name = out.toString().replace(/\n$/, '');
  return code === 0 && name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
