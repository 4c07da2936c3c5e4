import { joined, type PathChange, type SideItem, type SideTree } from '../../plan/side/tree/side-tree.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ContentPool } from './content-pool.ts';

/**
 * Digests and their contents as a tree.
 * @param files path → SHA-256
 * @param base the tree that it is compared with, and its files
 */
export function stateTree(
  files: ReadonlyMap<string, string>,
  pool: ContentPool,
  base?: { readonly tree: SideTree; readonly files: ReadonlyMap<string, string> },
): SideTree {
  let folders: ReadonlyMap<string, ReadonlyMap<string, SideItem>> | undefined;
  return {
    items: async folder => {
      folders ??= foldersOf(files);
      return folders.get(folder) ?? new Map();
    },
    read: async paths =>
      new Map(
        paths.flatMap(path => {
          const bytes = pool.get(files.get(path) ?? '');
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      ),
    ...(base && {
      changesSince: (other: SideTree) => (other === base.tree ? changesOf(base.files, files) : undefined),
    }),
    close: () => {},
  };
}

function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly PathChange[] {
  const changes: PathChange[] = [];
  for (const [path, digest] of after) {
    const older = before.get(path);
    if (older !== digest) changes.push({ path, verb: older === undefined ? 'created' : 'changed' });
  }
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, verb: 'deleted' });
  return changes.sort((a, b) => byCodeUnit(a.path, b.path));
}

function foldersOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, SideItem>> {
  const folders = new Map<string, Map<string, SideItem>>([['', new Map()]]);
  for (const [path, digest] of files) {
    let folder = '';
    const segments = path.split('/');
    for (const [depth, name] of segments.entries()) {
      const isFile = depth === segments.length - 1;
      const items = folders.get(folder) ?? new Map<string, SideItem>();
      folders.set(folder, items);
      if (isFile || !items.has(name))
        items.set(name, isFile ? { kind: 'file', id: digest } : { kind: 'folder' });
      folder = joined(folder, name);
    }
  }
  return folders;
}
