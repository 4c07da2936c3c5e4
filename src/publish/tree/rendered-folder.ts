import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import { encodeTree, FILE, FOLDER, type TreeItem } from '../../host/git/objects/tree-object.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';

/** A file that git would store under this id. */
export interface RenderedBlob {
  readonly kind: 'file';
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A folder that git would store under this id. */
export interface RenderedFolder {
  readonly kind: 'folder';
  readonly id: string;
  /** The tree object. */
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, RenderedBlob | RenderedFolder>;
  /** Number of files in it and below it. */
  readonly files: number;
}

/** What a part of a path may be: the grammar of the emitter's file names, and nothing that git or a checkout acts on. */
const PART = /^(?!\.{1,2}$)(?!\.git)(?!git~)[A-Za-z0-9._][A-Za-z0-9._-]{0,254}$/i;

/**
 * A file as git stores it.
 */
export function renderedBlob(format: ObjectFormat, bytes: Uint8Array): RenderedBlob {
  return { kind: 'file', id: objectId(format, 'blob', bytes), bytes };
}

/**
 * The files below one folder as git stores them: plain files, none executable.
 * @param files sorted by path
 * @param length characters of the folder's own path, with the slash at its end
 * @throws when a path is not of the emitter's grammar
 */
export function renderedFolder(
  format: ObjectFormat,
  files: readonly HydratedFile[],
  length: number,
): RenderedFolder {
  return folderOf(format, files, { from: 0, to: files.length }, length);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Files of one folder follow each other, because paths are sorted by code unit. */
function folderOf(
  format: ObjectFormat,
  files: readonly HydratedFile[],
  { from, to }: Range,
  length: number,
): RenderedFolder {
  const entries = new Map<string, RenderedBlob | RenderedFolder>();
  for (let at = from; at < to; ) {
    const { path, bytes } = files[at]!;
    const slash = path.indexOf('/', length);
    const name = path.slice(length, slash < 0 ? undefined : slash);
    if (!PART.test(name) || entries.has(name)) throw new Error(`no path for a rendered branch: ${path}`);
    let end = at + 1;
    if (slash < 0) {
      entries.set(name, renderedBlob(format, bytes));
    } else {
      const prefix = path.slice(0, slash + 1);
      while (end < to && files[end]!.path.startsWith(prefix)) end++;
      entries.set(name, folderOf(format, files, { from: at, to: end }, slash + 1));
    }
    at = end;
  }
  const items = [...entries].map(([name, entry]): TreeItem => ({ name, mode: modeOf(entry), id: entry.id }));
  const bytes = encodeTree(items);
  const counts = [...entries.values()].map(entry => (entry.kind === 'folder' ? entry.files : 1));
  return {
    kind: 'folder',
    id: objectId(format, 'tree', bytes),
    bytes,
    entries,
    files: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The mode under which git stores an entry. */
export function modeOf({ kind }: RenderedBlob | RenderedFolder): string {
  return kind === 'folder' ? FOLDER : FILE;
}
