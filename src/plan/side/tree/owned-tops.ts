import { byCodeUnit } from '../../../source/order.ts';
import { LIST_NAME } from '../../../write/tree-path.ts';
import type { SideTree } from './side-tree.ts';

/** The names at the top of a tree that are environments which Cistern rendered, sorted. */
export async function ownedTops(tree: SideTree): Promise<readonly string[]> {
  const tops = [...(await tree.items(''))].filter(([, { kind }]) => kind === 'folder');
  const owned = await Promise.all(
    tops.map(async ([name]) => ((await tree.items(name)).has(LIST_NAME) ? [name] : [])),
  );
  return owned.flat().sort(byCodeUnit);
}
