import { objectId } from '../../../host/git/objects/object-format.ts';
import type { HydratedFile } from '../../../hydrate/hydrated.ts';
import type { SideItem, SideTree } from './side-tree.ts';

/** Files in memory as a tree. */
export function fileTree(files: readonly HydratedFile[]): SideTree {
  const bytes = new Map(files.map(file => [file.path, file.bytes]));
  const folders = new Map<string, Map<string, string | undefined>>([['', new Map()]]);
  for (const { path } of files) {
    let slash = path.lastIndexOf('/');
    folderAt(folders, path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), path);
    for (let folder = path.slice(0, Math.max(0, slash)); folder !== ''; ) {
      slash = folder.lastIndexOf('/');
      const above = folder.slice(0, Math.max(0, slash));
      folderAt(folders, above).set(folder.slice(slash + 1), undefined);
      folder = above;
    }
  }
  return {
    items: async folder => {
      const names = folders.get(folder) ?? new Map<string, string | undefined>();
      return new Map(
        [...names].map(([name, path]): [string, SideItem] => [
          name,
          path === undefined
            ? { kind: 'folder' }
            : { kind: 'file', id: objectId('sha1', 'blob', bytes.get(path)!) },
        ]),
      );
    },
    read: async paths => new Map(paths.flatMap(path => [[path, bytes.get(path)] as const]).filter(isFound)),
    close: () => {},
  };
}

function isFound(entry: readonly [string, Uint8Array | undefined]): entry is [string, Uint8Array] {
  return entry[1] !== undefined;
}

function folderAt(
  folders: Map<string, Map<string, string | undefined>>,
  path: string,
): Map<string, string | undefined> {
  const found = folders.get(path) ?? new Map<string, string | undefined>();
  folders.set(path, found);
  return found;
}
