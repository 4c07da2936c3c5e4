import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../file-fault.ts';
import { formatOfId } from '../objects/object-format.ts';
import { REMOTE, type RemoteRepository } from './remote-repository.ts';

/** Where refs of a remote point: name in full → id; those that do not exist are absent. */
export type Tips = ReadonlyMap<string, string>;

/** Why nothing could be fetched. */
export interface FetchFailure {
  /** The remote names its objects by the other hash, which `openRemote` must be told. */
  readonly kind: 'other-format' | 'unreachable';
  /** What the remote and git said. */
  readonly text: string;
}

/** Refs may appear and vanish between two questions; so often they are asked for again. */
const MOST_TRIES = 4;

const FETCH = [
  // What is missing can be had there; see `openRemote`.
  '-c',
  `remote.${REMOTE}.promisor=true`,
  '-c',
  `remote.${REMOTE}.partialCloneFilter=blob:none`,
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
];
const NO_BLOBS = '--filter=blob:none';
const COMMITS_ONLY = '--filter=tree:0';
const TOP_ONLY = '--filter=tree:1';

/**
 * Fetches some refs of a remote, as far as they exist, without blobs.
 * @param depth commits that are fetched of each; all that is new when it is absent
 */
export async function fetchTips(
  remote: RemoteRepository,
  refs: readonly string[],
  depth?: number,
): Promise<Tips | FetchFailure> {
  const limit = depth === undefined ? [] : [`--depth=${depth}`];
  let wanted = refs;
  for (let tries = 0; ; tries++) {
    if (wanted.length === 0) return new Map();
    const fetched = await remote.run([...FETCH, NO_BLOBS, ...limit, REMOTE, ...wanted.map(refspec)]);
    if (fetched.code === 0) return tipsOf(remote, wanted);

    // One that is missing fails the whole, so ask which there are.
    const listed = await remote.run(['ls-remote', '--quiet', '--refs', REMOTE, ...wanted]);
    if (/mismatched algorithms|unexpected object format/.test(fetched.err + listed.err)) {
      return { kind: 'other-format', text: remote.say(fetched) };
    }
    if (listed.code !== 0 || tries === MOST_TRIES) {
      return { kind: 'unreachable', text: remote.say(listed.code === 0 ? fetched : listed) };
    }
    const existing = new Set(
      listed.out
        .toString()
        .split('\n')
        .map(line => line.slice(line.indexOf('\t') + 1)),
    );
    const remaining = refs.filter(ref => existing.has(ref));
    if (remaining.length === wanted.length && tries > 0) {
      return { kind: 'unreachable', text: remote.say(fetched) };
    }
    wanted = remaining;
  }
}

/** Fetches more commits of a ref and what lies at their top, without all below; false when that cannot be done. */
export async function deepen(remote: RemoteRepository, ref: string, commits: number): Promise<boolean> {
  const { code } = await remote.run([...FETCH, TOP_ONLY, `--deepen=${commits}`, REMOTE, refspec(ref)]);
  return code === 0;
}

/** Fetches single objects by their ids, with the trees below them, where the remote allows it. */
export async function fetchObjects(remote: RemoteRepository, ids: readonly string[]): Promise<boolean> {
  const { code } = await remote.run([...FETCH, NO_BLOBS, REMOTE, ...ids]);
  return code === 0;
}

/**
 * Fetches contents by their ids, also into a repository that holds only the newest commit; what the remote said when it
 * gives them not.
 */
export async function fetchContents(
  remote: RemoteRepository,
  ids: readonly string[],
): Promise<string | undefined> {
  // Who says what he has of a branch that was cut off is not sent what belongs to it.
  const silent = ['-c', 'fetch.negotiationAlgorithm=noop'];
  const fetched = await remote.run([...silent, ...FETCH, NO_BLOBS, REMOTE, ...ids]);
  return fetched.code === 0 ? undefined : remote.say(fetched);
}

/** Fetches a commit by its id with all commits before it and nothing else, where the remote allows it. */
export async function fetchHistory(remote: RemoteRepository, id: string): Promise<boolean> {
  const { code } = await remote.run([...FETCH, COMMITS_ONLY, REMOTE, `${id}:refs/remote/history/${id}`]);
  return code === 0;
}

/** Where a ref of the remote is kept, so that the next time only what is new is sent. */
function refspec(ref: string): string {
  return `+${ref}:${localName(ref)}`;
}

function localName(ref: string): string {
  return ref.replace(/^refs\//, 'refs/remote/');
}

function localPath({ repository }: RemoteRepository, ref: string): string {
  return join(repository, localName(ref));
}

function tipsOf(remote: RemoteRepository, refs: readonly string[]): Tips {
  return new Map(
    refs.flatMap(ref => {
      const path = localPath(remote, ref);
      const id = attempt('read', path, () => readFileSync(path, 'latin1').trim(), ['ENOENT']);
      return id === undefined || formatOfId(id) === undefined ? [] : [[ref, id] as const];
    }),
  );
}
