import type { TreeEntry } from '../../host/git/list-tree.ts';
import { environmentOf } from '../../write/tree-path.ts';
import type { Difference } from './difference.ts';

/**
 * What a commit changed besides its own files.
 * @param before files of its parent; none for a first commit
 * @param own names at the top of the tree that the commit may change
 */
export function compareForeign(
  entries: readonly TreeEntry[],
  before: readonly TreeEntry[],
  own: ReadonlySet<string>,
): readonly Difference[] {
  const old = new Map(foreign(before, own).map(entry => [entry.path, entry]));
  const differences: Difference[] = [];
  for (const { path, id, mode } of foreign(entries, own)) {
    const was = old.get(path);
    old.delete(path);
    if (was === undefined) differences.push({ kind: 'foreign', path, detail: 'was added' });
    else if (was.id !== id || was.mode !== mode)
      differences.push({ kind: 'foreign', path, detail: 'was changed' });
  }
  for (const path of old.keys()) differences.push({ kind: 'foreign', path, detail: 'was removed' });
  return differences;
}

function foreign(entries: readonly TreeEntry[], own: ReadonlySet<string>): readonly TreeEntry[] {
  return entries.filter(({ path }) => !own.has(environmentOf(path)));
}
