import type { DryRepository } from '../../host/git/dry-repository.ts';
import { listTree } from '../../host/git/list-tree.ts';
import { readBlobs } from '../../host/git/read-blobs.ts';
import { decode } from '../../load/load-document.ts';
import { FILE_LIMIT } from '../../load/report-file-problem.ts';
import { type Catalog, listings } from './catalog.ts';
import { isDocumentPath } from './document.ts';

/**
 * The catalog of a commit, read from git objects.
 * @param commit full id of a commit that the repository has
 * @throws when it has no such commit
 */
export async function commitCatalog(
  { gitDirectory, root }: Pick<DryRepository, 'gitDirectory' | 'root'>,
  commit: string,
): Promise<Catalog> {
  const prefix = root === '' ? '' : `${root}/`;
  const entries = await listTree(gitDirectory, commit, [`${prefix}catalog`, `${prefix}environments`]);
  const files = entries.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  const ids = new Map(
    files
      .map(({ path, id }) => [path.slice(prefix.length), id] as const)
      .filter(([path]) => isDocumentPath(path)),
  );
  return {
    ...listings(ids.keys()),
    ids: async () => ids,
    read: async paths => {
      const known = paths.filter(path => ids.has(path));
      const texts = new Map<string, string>();
      await readBlobs(gitDirectory, [...new Set(known.map(path => ids.get(path)!))], (id, bytes) => {
        const text = bytes.length > FILE_LIMIT ? undefined : decode(bytes);
        if (text !== undefined) texts.set(id, text);
      });
      return new Map(
        known.flatMap(path => {
          const text = texts.get(ids.get(path)!);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
  };
}
