import { isAncestor, isShallow } from '../host/git/ancestry.ts';
import { formatOfId } from '../host/git/objects/object-format.ts';
import { fetchHistory } from '../host/git/remote/fetch-tips.ts';
import type { RemoteAddress, RemoteCredentials } from '../host/git/remote/remote-address.ts';
import { openRemote, type RemoteRepository } from '../host/git/remote/remote-repository.ts';

/** How the dry commit that is to be published lies to the one that was published last. */
export type DryOrder = 'same' | 'newer' | 'older' | 'diverged' | 'unknown-shallow' | 'unknown-missing';

/** The history of a catalog: the clone at hand, and the remote that it came from. */
export interface DryHistory {
  readonly gitDirectory: string;
  /** Asked for commits that the clone lacks. */
  readonly origin?: { readonly address: RemoteAddress; readonly credentials: RemoteCredentials | undefined };
}

/**
 * Compares a dry commit with the one that was published last. A clone may lack the latter, because it is older or has
 * only a part of the history; then its remote is asked for commits, and the clone stays as it is.
 */
export async function dryOrder(history: DryHistory, published: string, next: string): Promise<DryOrder> {
  if (published === next) return 'same';
  const { gitDirectory, origin } = history;
  const isNewer = await isAncestor(gitDirectory, published, next);
  if (isNewer === true) return 'newer';
  const isKnown = isNewer !== undefined;
  if (isKnown && (await isAncestor(gitDirectory, next, published))) return 'older';
  const isPart = await isShallow(gitDirectory);
  if (isKnown && !isPart) return 'diverged';

  const format = formatOfId(next);
  if (origin !== undefined && format !== undefined) {
    const remote = openRemote(origin.address, origin.credentials, format);
    try {
      const order = await orderAtOrigin(remote, published, next);
      if (order !== undefined) return order;
      // The clone is whole, so what it lacks is no ancestor of what it has.
      if (!isPart && (await hasCommit(remote, published))) return 'diverged';
    } finally {
      remote.close();
    }
  }
  return isPart ? 'unknown-shallow' : 'unknown-missing';
}

/** The order by the history that the remote has; nothing when it lacks one of the two. */
async function orderAtOrigin(
  remote: RemoteRepository,
  published: string,
  next: string,
): Promise<DryOrder | undefined> {
  if (!(await fetchHistory(remote, published))) return undefined;
  if (await isAncestor(remote.repository, next, published)) return 'older';
  if (!(await fetchHistory(remote, next))) return undefined;
  return (await isAncestor(remote.repository, published, next)) ? 'newer' : 'diverged';
}

async function hasCommit(remote: RemoteRepository, id: string): Promise<boolean> {
  return (await remote.reader.read(id))?.type === 'commit';
}
