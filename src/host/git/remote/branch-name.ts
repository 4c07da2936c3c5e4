import { runGit } from '../run-git.ts';

/** Names of branches that are published to: parts of letters, digits, `.`, `_`, `-`, none of which git or a file system reads as something else. */
const PART = /^(?!.*\.lock$)(?!.*\.\.)[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
const LONGEST = 200;

/** Whether a branch may be called so, by a grammar narrower than git's. */
export function isBranchName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    name !== 'HEAD' &&
    !/^refs(\/|$)/.test(name) &&
    name.split('/').every(part => PART.test(part))
  );
}

/** Whether git takes a name for a branch too, and for this one. */
export async function isBranchForGit(repository: string, name: string): Promise<boolean> {
  const { code, out } = await runGit({ repository, args: ['check-ref-format', '--branch', name] });
  return code === 0 && out.toString() === `${name}\n`;
}
