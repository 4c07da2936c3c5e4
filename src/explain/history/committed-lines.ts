import { listTree } from '../../host/git/list-tree.ts';
import { readBlobs } from '../../host/git/read-blobs.ts';
import { decode } from '../../load/load-document.ts';
import type { CatalogHistory } from './catalog-history.ts';

/** Most lines that are compared with each other; of longer files only the lines around the changes are known. */
const MOST_LINES = 2_000;

/**
 * Line of a file in the work tree → the same line in the commit, both 1-based; a line that the commit does not have is
 * left out. Computed here, since git would run the filters of its configuration on a file of the work tree.
 * @param path inside the repository
 */
export async function committedLines(
  { gitDirectory, commit }: Pick<CatalogHistory, 'gitDirectory' | 'commit'>,
  path: string,
  text: string,
): Promise<ReadonlyMap<number, number>> {
  const [entry] = await listTree(gitDirectory, commit, [path]);
  if (entry?.type !== 'blob') return new Map();
  let committed: string | undefined;
  await readBlobs(gitDirectory, [entry.id], (_id, bytes) => {
    committed = decode(bytes);
  });
  return committed === undefined ? new Map() : sameLines(committed.split(/\r?\n/), text.split(/\r?\n/));
}

/** Position of a line in the newer text → in the older one, both 1-based, along a longest common sequence. */
export function sameLines(older: readonly string[], newer: readonly string[]): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  let start = 0;
  while (start < Math.min(older.length, newer.length) && older[start] === newer[start]) {
    start++;
    same.set(start, start);
  }
  let end = 0;
  while (
    end < Math.min(older.length, newer.length) - start &&
    older[older.length - 1 - end] === newer[newer.length - 1 - end]
  ) {
    same.set(newer.length - end, older.length - end);
    end++;
  }
  const [left, right] = [older.slice(start, older.length - end), newer.slice(start, newer.length - end)];
  if (left.length > MOST_LINES || right.length > MOST_LINES) return same;
  for (const [from, to] of commonSequence(left, right)) same.set(to + start + 1, from + start + 1);
  return same;
}

/** Pairs of positions of a longest common sequence of two lists. */
function commonSequence(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) pairs.push([row++, column++]);
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row++;
    else column++;
  }
  return pairs;
}
