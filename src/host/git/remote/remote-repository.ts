import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../file-fault.ts';
import { openPrivateFolder, type PrivateFolder } from '../../private-folder.ts';
import type { ObjectFormat } from '../objects/object-format.ts';
import { type ObjectReader, openReader } from '../objects/object-reader.ts';
import { type GitResult, runGit } from '../run-git.ts';
import { accessVariables, secretsOf } from './access.ts';
import type { RemoteAddress, RemoteCredentials } from './remote-address.ts';
import { remoteText } from './remote-text.ts';

/**
 * A remote repository, and a private bare one beside it that holds what was fetched of it and what is to be pushed.
 * Nothing of the user's takes part: no clone, no refs, no configuration; it is gone when it is closed.
 */
export interface RemoteRepository {
  readonly address: RemoteAddress;
  readonly format: ObjectFormat;
  /** Git directory of the private repository. */
  readonly repository: string;
  readonly reader: ObjectReader;
  /** Runs git on the private repository, with access to the remote, which is called `REMOTE` there. */
  readonly run: (args: readonly string[]) => Promise<GitResult>;
  /** What the remote and git said, fit for a message. */
  readonly say: (result: GitResult) => string;
  readonly close: () => void;
}

/** How the remote is called in the private repository. */
export const REMOTE = 'remote';

// Nothing in it has to survive a power cut.
const CONFIGURATION = `[core]
	repositoryformatversion = 1
	bare = true
	fsync = none
	logAllRefUpdates = false
[fetch]
	writeCommitGraph = false
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
[push]
	negotiate = false
[transfer]
	advertiseSID = false
`;

/**
 * Makes the private repository of a remote; nothing is sent yet.
 * @throws {FileFault} when it cannot be made
 */
export function openRemote(
  address: RemoteAddress,
  given: RemoteCredentials | undefined,
  format: ObjectFormat,
): RemoteRepository {
  const folder = openPrivateFolder();
  const repository = folder.path;
  try {
    prepare(folder, address.url, format);
  } catch (fault) {
    folder.remove();
    throw fault;
  }
  const variables = accessVariables(address, given);
  const secrets = secretsOf(address, given);
  const reader = openReader(repository);
  return {
    address,
    format,
    repository,
    reader,
    run: args => runGit({ repository, args, variables }),
    say: ({ err, out }) => remoteText(`${err}\n${out.toString()}`, secrets),
    close: () => {
      reader.close();
      folder.remove();
    },
  };
}

/**
 * As `git init --bare` does, without a process and without templates. That the remote will give what is missing is told
 * to `git fetch` alone: to all others an object that is missing is missing, and nobody waits for the network.
 */
function prepare(folder: PrivateFolder, url: string, format: ObjectFormat): void {
  const remote = `[remote "${REMOTE}"]\n\turl = ${quoted(url)}\n`;
  const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${format}\n`;
  folder.write('config', Buffer.from(CONFIGURATION + extension + remote));
  folder.write('HEAD', Buffer.from('ref: refs/heads/none\n'));
  for (const name of ['objects', 'refs']) {
    attempt('create', name, () => mkdirSync(join(folder.path, name)));
  }
}

/** A value as the configuration of git quotes it. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
