import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { runGit } from './run-git.ts';

/**
 * Whether a folder is a part of the work tree that a workspace lies in, and git has files of it: in its index, or in one of
 * some commits.
 * @param workspace absolute path
 * @param folder absolute path without links
 */
export async function isCommitted(
  workspace: string,
  folder: string,
  commits: readonly string[],
): Promise<boolean> {
  const top = await runGit({ folder: workspace, args: ['rev-parse', '--show-toplevel'] });
  // A bare repository has no files that could be run.
  if (top.code !== 0) return false;
  const root = realpathSync(top.out.toString().replace(/\n$/, ''));
  const path = relative(root, folder).split(sep).join('/');
  if (path === '' || path === '..' || path.startsWith('../')) return path === '';
  const listed = await Promise.all([
    runGit({ folder: root, args: ['ls-files', '-z', '--', `:(top,literal)${path}`] }),
    ...commits.map(commit =>
      runGit({ folder: root, args: ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path] }),
    ),
  ]);
  return listed.some(({ code, out }) => code !== 0 || out.length > 0);
}
