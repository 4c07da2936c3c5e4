import { formatOfId, type ObjectFormat } from '../../../host/git/objects/object-format.ts';
import type { FoundObject, ObjectReader } from '../../../host/git/objects/object-reader.ts';
import { decodeTree, FOLDER } from '../../../host/git/objects/tree-object.ts';
import { groupBy } from '../../../source/group-by.ts';
import { MissingContents } from './missing-contents.ts';
import { joined, type SideItem, type SideTree } from './side-tree.ts';

/** A tree of a repository, or some names at its top. */
export interface GitPart {
  readonly reader: ObjectReader;
  /** Object id of the tree. */
  readonly tree: string;
  /**
   * Which names at the top count.
   * @default all
   */
  readonly only?: ReadonlySet<string>;
  /** Sees to it that contents are at hand. */
  readonly bring: (ids: readonly string[]) => Promise<void>;
}

/** The mode of a symbolic link. */
const LINK = '120000';

/** Bytes of an id. */
const ID_LENGTH: Readonly<Record<ObjectFormat, number>> = { sha1: 20, sha256: 32 };

/**
 * The files of git trees as one tree; where two have the same name at their top, the first one counts.
 * @param onLink takes the paths of symbolic links, which are left out
 */
export function gitTree(
  parts: readonly GitPart[],
  close: () => void,
  onLink: (path: string) => void = () => {},
): SideTree {
  const folders = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  const itemsOf = (folder: string): Promise<ReadonlyMap<string, Entry>> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const take = (name: string): void => onLink(joined(folder, name));
    const items = folder === '' ? topOf(parts, take) : below(folder, take);
    folders.set(folder, items);
    return items;
  };
  const find = async (path: string): Promise<Entry | undefined> => {
    const slash = path.lastIndexOf('/');
    return (await itemsOf(path.slice(0, Math.max(0, slash)))).get(path.slice(slash + 1));
  };
  const below = async (folder: string, take: TakeLink): Promise<ReadonlyMap<string, Entry>> => {
    const entry = await find(folder);
    return entry?.kind === 'folder' ? entriesOf(entry.part, entry.id, take) : new Map<string, Entry>();
  };
  return {
    items: itemsOf,
    read: async paths => {
      const entries = await Promise.all(paths.map(async path => ({ path, entry: await find(path) })));
      const found = entries.flatMap(({ path, entry }) =>
        entry?.kind === 'file' ? [{ path, part: entry.part, id: entry.id }] : [],
      );
      for (const [part, wanted] of groupBy(found, ({ part }) => part))
        await part.bring(wanted.map(({ id }) => id));
      const read = found.map(async ({ path, part, id }) => {
        const { bytes } = await readObject(part, id, `\`${path}\``);
        return [path, bytes] as const;
      });
      return new Map(await Promise.all(read));
    },
    close,
  };
}

interface Entry extends SideItem {
  readonly id: string;
  readonly part: GitPart;
}

/** Takes the name of a symbolic link in a folder. */
type TakeLink = (name: string) => void;

async function topOf(parts: readonly GitPart[], take: TakeLink): Promise<ReadonlyMap<string, Entry>> {
  const tops = new Map<string, Entry>();
  for (const part of parts) {
    const counts = (name: string): boolean => part.only?.has(name) ?? true;
    const entries = await entriesOf(part, part.tree, name => counts(name) && take(name));
    for (const [name, entry] of entries) if (counts(name) && !tops.has(name)) tops.set(name, entry);
  }
  return tops;
}

async function entriesOf(part: GitPart, tree: string, take: TakeLink): Promise<ReadonlyMap<string, Entry>> {
  const { bytes } = await readObject(part, tree, `the tree ${tree}`);
  const items = decodeTree(bytes, ID_LENGTH[formatOfId(tree) ?? 'sha1']);
  return new Map(
    items.flatMap(({ name, mode, id }) => {
      const kind = mode === FOLDER ? 'folder' : mode.startsWith('100') ? 'file' : undefined;
      const text = Buffer.from(name, 'latin1').toString();
      if (mode === LINK) take(text);
      return kind === undefined ? [] : [[text, { kind, id, part }] as const];
    }),
  );
}

/** Reads an object; in a partial clone git ends when it is asked for one that is not here. */
async function readObject(
  { reader }: Pick<GitPart, 'reader'>,
  id: string,
  what: string,
): Promise<FoundObject> {
  const object = await reader.read(id).catch(() => undefined);
  if (object === undefined) throw new MissingContents(`the repository lacks ${what}`);
  return object;
}

/** The object id of the tree at a path below another one; nothing when there is none. */
export async function treeBelow(
  reader: ObjectReader,
  tree: string,
  path: string,
): Promise<string | undefined> {
  let id = tree;
  for (const name of path.split('/').filter(part => part !== '')) {
    const part = { reader, tree: id, bring: async () => {} };
    const found = (await entriesOf(part, id, () => {})).get(name);
    if (found?.kind !== 'folder') return undefined;
    id = found.id;
  }
  return id;
}

/** Whether a tree holds a folder of each of some names. */
export async function hasFolders(
  reader: ObjectReader,
  tree: string,
  names: readonly string[],
): Promise<boolean> {
  const found = await Promise.all(names.map(name => treeBelow(reader, tree, joined('', name))));
  return found.every(id => id !== undefined);
}
