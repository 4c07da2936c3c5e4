import { byCodeUnit } from '../../source/order.ts';
import type { Target } from '../target.ts';
import { folderOf, foldersAbove } from '../tree-path.ts';
import type { Folders } from './folders.ts';

/** What has to go before the new tree is complete. */
export interface Removal {
  /** Sorted, but for the lists, which come last. */
  readonly files: readonly string[];
  /** Folders that lose a file and get none, innermost first. */
  readonly folders: readonly string[];
}

/**
 * What goes of the old tree when a new one takes its place; reports `CST6050`, `CST6052`.
 * @param stale Files that Cistern wrote and that the new tree does not have.
 * @param lists Lists of environments that end.
 * @param paths The files of the new tree, in any number of lists.
 */
export function planRemoval(
  target: Target,
  folders: Folders,
  stale: Iterable<string>,
  lists: readonly string[],
  paths: Iterable<readonly string[]>,
): Removal {
  const files = [...[...stale].sort(byCodeUnit), ...lists].filter(path => isThere(target, folders, path));
  if (files.length === 0) return { files, folders: [] };
  const needed = new Set<string>();
  for (const some of paths) for (const path of some) addFoldersAbove(path, needed);
  const emptied = new Set<string>();
  for (const path of files) addFoldersAbove(path, emptied);
  const innermostFirst = [...emptied].filter(folder => !needed.has(folder)).sort((a, b) => byCodeUnit(b, a));
  return { files, folders: innermostFirst };
}

function addFoldersAbove(path: string, known: Set<string>): void {
  if (known.has(folderOf(path))) return;
  for (const folder of foldersAbove(path)) known.add(folder);
}

/** Whether a file that is to be removed lies there; what is no file was not written by Cistern. */
function isThere({ out, files, refuse }: Target, folders: Folders, path: string): boolean {
  if (folders.look(folderOf(path)).kind !== 'present') return false;
  const place = `${out}/${path}`;
  const found = files.stat(place);
  if (found === undefined || found.kind === 'file') return found !== undefined;
  if (found.kind === 'link') refuse('CST6050', { path: place }, 'remove the link');
  else
    refuse(
      'CST6052',
      { path: place, kind: found.kind === 'folder' ? 'folder' : 'special file' },
      'remove it, or move it away',
    );
  return false;
}
