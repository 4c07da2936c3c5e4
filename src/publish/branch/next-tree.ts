import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import type { NewObject } from '../../host/git/objects/pack.ts';
import { encodeTree, FILE, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import { byCodeUnit } from '../../source/order.ts';
import { ATTRIBUTES_PATH, gitAttributes, METADATA_PATH } from '../commit/hydrator-metadata.ts';
import { compareFolder, type FileCounts } from '../tree/compare-folder.ts';
import { type RenderedFolder, renderedBlob } from '../tree/rendered-folder.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';
import type { BranchState } from './branch-state.ts';

/** What is to be on a branch of this catalog. */
export interface BranchContent {
  readonly format: ObjectFormat;
  /** Name of each environment → its folder; sorted. */
  readonly folders: ReadonlyMap<string, RenderedFolder>;
  /** The text of `hydrator.metadata`. */
  readonly metadata: string;
}

/** What happens to the folder of an environment. */
export interface EnvironmentChange extends FileCounts {
  readonly environment: string;
}

/** The next tree of a branch. */
export interface NextTree {
  /** Id of the tree; nothing when the branch holds the same already. */
  readonly tree: string | undefined;
  /** Of every environment that the branch holds or held of this catalog; sorted by name. */
  readonly changes: readonly EnvironmentChange[];
  /** Objects that the branch may lack. */
  readonly objects: readonly NewObject[];
}

/**
 * Makes the tree that a branch gets: the folders of this catalog's environments, the two files at the top, and all else as
 * it is. When nothing but the metadata would change there is no next tree.
 */
export async function nextTree(
  { top, tip, own }: BranchState,
  { format, folders, metadata }: BranchContent,
  trees: StoredTrees,
): Promise<NextTree> {
  const objects: NewObject[] = [];
  const changes: EnvironmentChange[] = [];
  const items = new Map(top);

  for (const environment of own?.trailers.environments ?? []) {
    const old = top.get(environment);
    if (folders.has(environment) || old === undefined) continue;
    const removed = old.mode === FOLDER ? await trees.count(old.id) : 1;
    changes.push({ environment, added: 0, changed: 0, removed });
    items.delete(environment);
  }
  for (const [environment, folder] of folders) {
    const { objects: needed, ...counts } = await compareFolder(folder, top.get(environment), trees);
    changes.push({ environment, ...counts });
    objects.push(...needed);
    items.set(environment, { name: environment, mode: FOLDER, id: folder.id });
  }

  const set = (name: string, text: string): void => {
    const { id, bytes } = renderedBlob(format, Buffer.from(text));
    objects.push({ id, type: 'blob', bytes });
    items.set(name, { name, mode: FILE, id });
  };
  set(ATTRIBUTES_PATH, gitAttributes());
  const hadMetadata = items.get(METADATA_PATH)?.mode === FILE;
  const isSame = tip !== undefined && own !== undefined && hadMetadata && isEqual(items, top);
  set(METADATA_PATH, metadata);

  const sorted = changes.sort((a, b) => byCodeUnit(a.environment, b.environment));
  if (isSame && recordsSame(own.trailers.environments, folders)) {
    return { tree: undefined, changes: sorted, objects: [] };
  }
  const bytes = encodeTree(items.values());
  const tree = objectId(format, 'tree', bytes);
  return { tree, changes: sorted, objects: [...objects, { id: tree, type: 'tree', bytes }] };
}

function isEqual(a: ReadonlyMap<string, TreeItem>, b: ReadonlyMap<string, TreeItem>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([name, { id, mode }]) => b.get(name)?.id === id && b.get(name)?.mode === mode);
}

function recordsSame(recorded: readonly string[], folders: ReadonlyMap<string, unknown>): boolean {
  return recorded.length === folders.size && recorded.every(name => folders.has(name));
}
