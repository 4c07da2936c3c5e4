import { readRemote } from './remote/named-remote.ts';
import { runGit } from './run-git.ts';

/** The git repository that a workspace lies in. */
export interface DryRepository {
  /** Absolute path of the git directory. */
  readonly gitDirectory: string;
  /** Path of the workspace inside the repository with `/` as separator, empty for its top. */
  readonly root: string;
  /** Where `origin` lies, without credentials. */
  readonly originURL?: string;
}

/**
 * The repository that a folder lies in, be it a clone, another work tree of one, or a bare repository; nothing elsewhere.
 * @throws GitMissing when git cannot be started, also because the folder does not exist.
 */
export async function findDryRepository(workspaceRoot: string): Promise<DryRepository | undefined> {
  const gitDirectory = await ask(workspaceRoot, '--absolute-git-dir');
  if (gitDirectory === undefined) return undefined;
  // A bare repository has no work tree to have a place in.
  const [prefix, origin] = await Promise.all([
    ask(workspaceRoot, '--show-prefix'),
    readRemote(gitDirectory, 'origin'),
  ]);
  return {
    gitDirectory,
    root: (prefix ?? '').replace(/\/$/, ''),
    ...(origin === undefined ? {} : { originURL: origin.url }),
  };
}

async function ask(folder: string, question: string): Promise<string | undefined> {
  const { code, out } = await runGit({ folder, args: ['rev-parse', question] });
  // A path may itself end with a newline, so only one is taken off.
  return code === 0 ? out.toString().replace(/\n$/, '') : undefined;
}
