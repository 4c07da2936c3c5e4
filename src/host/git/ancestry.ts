import { runGit } from './run-git.ts';

/** Whether a commit is another one's ancestor, or it; nothing when the repository lacks one of them. */
export async function isAncestor(
  repository: string,
  older: string,
  newer: string,
): Promise<boolean | undefined> {
  const { code } = await runGit({ repository, args: ['merge-base', '--is-ancestor', older, newer] });
  return code === 0 || code === 1 ? code === 0 : undefined;
}

/** Whether a repository holds only the newest part of its history. */
export async function isShallow(repository: string): Promise<boolean> {
  const { out } = await runGit({ repository, args: ['rev-parse', '--is-shallow-repository'] });
  return out.toString().trim() === 'true';
}
