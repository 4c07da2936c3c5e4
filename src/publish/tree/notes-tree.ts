import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import type { NewObject } from '../../host/git/objects/pack.ts';
import { encodeTree, FILE, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import type { StoredTrees } from './stored-trees.ts';

/** More notes than this in one tree are spread over subtrees by the next two digits of their names. */
const MOST_IN_ONE = 256;
const DIGITS = 2;

/**
 * The tree of a notes ref with one more note, or with another in the place of the commit's. Git reads notes at any depth of
 * subtrees, also at several at once.
 * @param root nothing when there are no notes yet
 * @param commit that the note belongs to
 * @param note id of the blob
 */
export async function withNote(
  { format, trees }: { readonly format: ObjectFormat; readonly trees: StoredTrees },
  root: string | undefined,
  { commit, note }: { readonly commit: string; readonly note: string },
): Promise<{ readonly root: string; readonly objects: readonly NewObject[] }> {
  const objects: NewObject[] = [];
  const insert = async (tree: string | undefined, name: string): Promise<string> => {
    const items = new Map(tree === undefined ? [] : await trees.entries(tree));
    const [start, rest] = [name.slice(0, DIGITS), name.slice(DIGITS)];
    const below = items.get(start);
    const isSpread = below?.mode === FOLDER || (items.size >= MOST_IN_ONE && !items.has(name));
    if (isSpread && rest !== '') {
      items.delete(name);
      items.set(start, folder(start, await insert(below?.mode === FOLDER ? below.id : undefined, rest)));
    } else {
      items.set(name, { name, mode: FILE, id: note });
    }
    const bytes = encodeTree(items.values());
    const id = objectId(format, 'tree', bytes);
    objects.push({ id, type: 'tree', bytes });
    return id;
  };
  return { root: await insert(root, commit), objects };
}

/** The blob of a commit's note; nothing when it has none. */
export async function noteOf(
  trees: StoredTrees,
  root: string | undefined,
  commit: string,
): Promise<string | undefined> {
  let tree = root;
  for (let name = commit; tree !== undefined && name !== ''; name = name.slice(DIGITS)) {
    const items = await trees.entries(tree);
    const found = items.get(name);
    if (found !== undefined && found.mode !== FOLDER) return found.id;
    const below = items.get(name.slice(0, DIGITS));
    tree = below?.mode === FOLDER ? below.id : undefined;
  }
  return undefined;
}

function folder(name: string, id: string): TreeItem {
  return { name, mode: FOLDER, id };
}
