import { byCodeUnit } from '../../source/order.ts';
import { runGit } from './run-git.ts';

/** What git knows of one path of a tree. */
export interface TreeEntry {
  /** With `/` as separator, relative to the top of the tree. */
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000' | '160000' | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  /** Bytes; only of blobs that are there. */
  readonly size?: number;
}

/**
 * Everything below a tree except the trees themselves, sorted by code unit. Names that are no UTF-8 hold U+FFFD.
 * @param treeish name of a commit or tree that holds no options and no revision syntax: an object id
 * @param paths only what lies at or below these
 * @throws when there is no such tree
 */
export async function listTree(
  repository: string,
  treeish: string,
  paths: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  const below = paths.map(path => path.replace(/\/+$/, '')).filter(path => path !== '');
  const { code, out, err } = await runGit({
    repository,
    args: ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', treeish, ...below],
  });
  if (code !== 0) throw new Error(`git ls-tree ${treeish}: ${err}`);
  return out
    .toString()
    .split('\0')
    .slice(0, -1)
    .map(entryOf)
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Reads `<mode> <type> <id>\t<path>`. */
function entryOf(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode, type, id] = line.slice(0, tab).split(' ');
  return { path: line.slice(tab + 1), mode, type, id } as TreeEntry;
}
