import { runGit } from '../run-git.ts';
import type { RemoteRepository } from './remote-repository.ts';

/** How commits are signed. */
export interface Signing {
  readonly format: 'gpg' | 'ssh';
  /** For gpg an id or fingerprint of a key; for ssh the file of a key, or `key::` and a public key that an agent holds. */
  readonly key: string;
  /**
   * Where gpg keeps its keys.
   * @default gpg's own
   */
  readonly keyHome?: string;
}

/** A commit to be made by git, since only git signs as git verifies. */
export interface UnsignedCommit {
  readonly tree: string;
  readonly parent: string | undefined;
  readonly person: { readonly name: string; readonly email: string };
  /** Seconds since 1970. */
  readonly dates: { readonly author: number; readonly committer: number };
  readonly message: string;
}

/** Makes a signed commit of a tree that the private repository holds: its id, or why it cannot be signed. */
export async function signCommit(
  { repository, say }: RemoteRepository,
  { format, key, keyHome }: Signing,
  { tree, parent, person, dates, message }: UnsignedCommit,
): Promise<{ readonly id: string } | { readonly failure: string }> {
  const result = await runGit({
    repository,
    args: [
      '-c',
      `gpg.format=${format === 'gpg' ? 'openpgp' : 'ssh'}`,
      '-c',
      `user.signingKey=${key}`,
      'commit-tree',
      '--gpg-sign',
      ...(parent === undefined ? [] : ['-p', parent]),
      tree,
    ],
    input: message,
    variables: {
      GIT_AUTHOR_NAME: person.name,
      GIT_AUTHOR_EMAIL: person.email,
      GIT_AUTHOR_DATE: `${dates.author} +0000`,
      GIT_COMMITTER_NAME: person.name,
      GIT_COMMITTER_EMAIL: person.email,
      GIT_COMMITTER_DATE: `${dates.committer} +0000`,
      ...(keyHome === undefined ? {} : { GNUPGHOME: keyHome }),
    },
  });
  const id = result.out.toString().trim();
  if (result.code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return { id };
  return { failure: say(result) };
}
