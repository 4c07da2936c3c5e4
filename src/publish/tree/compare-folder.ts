import type { NewObject } from '../../host/git/objects/pack.ts';
import { FILE, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import type { RenderedBlob, RenderedFolder } from './rendered-folder.ts';
import type { StoredTrees } from './stored-trees.ts';

/** Numbers of files by what happens to them. */
export interface FileCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a folder of a branch becomes. */
export interface FolderComparison extends FileCounts {
  /** Objects that the branch may lack. */
  readonly objects: readonly NewObject[];
}

/**
 * Compares a folder with what a branch has in its place; only what differs is looked at.
 * @param old nothing when the branch has no such folder
 */
export async function compareFolder(
  folder: RenderedFolder,
  old: TreeItem | undefined,
  trees: StoredTrees,
): Promise<FolderComparison> {
  const objects: NewObject[] = [];
  let [added, changed, removed] = [0, 0, 0];

  const addFile = ({ id, bytes }: RenderedBlob): void => {
    objects.push({ id, type: 'blob', bytes });
  };
  const addAll = ({ id, bytes, entries }: RenderedFolder): void => {
    objects.push({ id, type: 'tree', bytes });
    for (const entry of entries.values()) {
      if (entry.kind === 'folder') addAll(entry);
      else addFile(entry);
    }
  };
  const compare = async (now: RenderedFolder, before: string): Promise<void> => {
    if (now.id === before) return;
    objects.push({ id: now.id, type: 'tree', bytes: now.bytes });
    const items = await trees.entries(before);
    for (const [name, entry] of now.entries) {
      const item = items.get(name);
      if (entry.kind === 'folder') {
        if (item?.mode === FOLDER) {
          await compare(entry, item.id);
          continue;
        }
        if (item !== undefined) removed++;
        added += entry.files;
        addAll(entry);
      } else if (item?.id !== entry.id) {
        if (item?.mode === FOLDER) removed += await trees.count(item.id);
        if (item === undefined || item.mode === FOLDER) added++;
        else changed++;
        addFile(entry);
      } else if (item.mode !== FILE) changed++;
    }
    for (const [name, item] of items) {
      if (now.entries.has(name)) continue;
      removed += item.mode === FOLDER ? await trees.count(item.id) : 1;
    }
  };

  if (old?.mode === FOLDER) {
    await compare(folder, old.id);
  } else {
    if (old !== undefined) removed++;
    added += folder.files;
    addAll(folder);
  }
  return { objects, added, changed, removed };
}
