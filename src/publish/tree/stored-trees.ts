import { decodeTree, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import { fetchObjects } from '../../host/git/remote/fetch-tips.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';

/** The trees of a remote repository, read when they are asked for. */
export interface StoredTrees {
  /**
   * The entries of a tree by name.
   * @throws when the remote does not give it
   */
  readonly entries: (id: string) => Promise<ReadonlyMap<string, TreeItem>>;
  /** Number of files in a tree and below it. */
  readonly count: (id: string) => Promise<number>;
}

/** Reads trees of a remote repository that were fetched, and fetches the others. */
export function storedTrees(remote: RemoteRepository): StoredTrees {
  const idLength = remote.format === 'sha1' ? 20 : 32;
  const read = async (id: string): Promise<Buffer> => {
    const found =
      (await remote.reader.read(id)) ??
      ((await fetchObjects(remote, [id])) ? await remote.reader.read(id) : undefined);
    if (found?.type !== 'tree') throw new Error(`tree ${id} of the remote cannot be read`);
    return found.bytes;
  };
  const entries: StoredTrees['entries'] = async id =>
    new Map(decodeTree(await read(id), idLength).map(item => [item.name, item]));
  const count: StoredTrees['count'] = async id => {
    let files = 0;
    for (const item of (await entries(id)).values()) {
      files += item.mode === FOLDER ? await count(item.id) : 1;
    }
    return files;
  };
  return { entries, count };
}
