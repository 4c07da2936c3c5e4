import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import { encodeTree, FILE, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';

interface Folder {
  readonly files: Map<string, Uint8Array>;
  readonly folders: Map<string, Folder>;
}

/**
 * The id that git gives to a folder with these files and nothing else, all of them plain.
 * @param files with paths relative to the folder
 */
export function treeIdentity(files: readonly HydratedFile[], format: ObjectFormat): string {
  const top = emptyFolder();
  for (const { path, bytes } of files) {
    const names = path.split('/');
    const name = names.pop()!;
    let folder = top;
    for (const part of names) {
      const next = folder.folders.get(part) ?? emptyFolder();
      folder.folders.set(part, next);
      folder = next;
    }
    folder.files.set(name, bytes);
  }
  return identify(top, format);
}

function emptyFolder(): Folder {
  return { files: new Map(), folders: new Map() };
}

function identify({ files, folders }: Folder, format: ObjectFormat): string {
  const items: TreeItem[] = [];
  for (const [name, bytes] of files) items.push({ name, mode: FILE, id: objectId(format, 'blob', bytes) });
  for (const [name, folder] of folders) items.push({ name, mode: FOLDER, id: identify(folder, format) });
  return objectId(format, 'tree', encodeTree(items));
}
