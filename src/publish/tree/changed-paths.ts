import { FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { StoredTrees } from './stored-trees.ts';

/**
 * Paths at which two entries of a branch differ, in mode or in content, as far as they are asked for.
 * @param path of both, which stands in front of all paths
 * @param limit most paths that are looked for
 */
export async function changedPaths(
  path: string,
  [before, now]: readonly [TreeItem | undefined, TreeItem | undefined],
  { trees, limit }: { readonly trees: StoredTrees; readonly limit: number },
): Promise<readonly string[]> {
  if (before?.id === now?.id && before?.mode === now?.mode) return [];
  if (before?.mode !== FOLDER || now?.mode !== FOLDER) return [path];
  const [left, right] = [await trees.entries(before.id), await trees.entries(now.id)];
  const paths: string[] = [];
  for (const name of [...new Set([...left.keys(), ...right.keys()])].sort(byCodeUnit)) {
    if (paths.length >= limit) break;
    const rest = { trees, limit: limit - paths.length };
    paths.push(...(await changedPaths(`${path}/${name}`, [left.get(name), right.get(name)], rest)));
  }
  return paths;
}
