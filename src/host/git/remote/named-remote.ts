import { resolve } from 'node:path';
import { runGit } from '../run-git.ts';
import { parseRemoteURL, type RemoteAddress } from './remote-address.ts';

/** What a remote of a repository may be called to be found by name. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;

/**
 * Where a remote of a repository lies, for pushing if that has a place of its own; nothing when there is no remote of that
 * name, or its address is of a form that is not allowed.
 */
export async function readRemote(gitDirectory: string, name: string): Promise<RemoteAddress | undefined> {
  if (!NAME.test(name)) return undefined;
  for (const key of ['pushurl', 'url']) {
    const { code, out } = await runGit({
      repository: gitDirectory,
      args: ['config', '--local', '--includes', '-z', '--get', `remote.${name}.${key}`],
    });
    if (code === 0) return parseRemoteURL(absolute(gitDirectory, out.toString().replace(/\0$/, '')));
  }
  return undefined;
}

/** A path as git sees it from the top of the clone; everything else as it is. */
function absolute(gitDirectory: string, url: string): string {
  if (!/^\.\.?\//.test(url)) return url;
  return resolve(gitDirectory.replace(/\/worktrees\/[^/]*$/, '').replace(/\/\.git$/, ''), url);
}
