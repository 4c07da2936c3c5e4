import type { Cache } from '../cache/cache.ts';
import { settledMoment } from '../host/clock.ts';
import type { WorkspaceEntry } from '../host/workspace-files.ts';
import { groupBy } from '../source/group-by.ts';
import type { JsonMap } from '../source/json.ts';
import type { SourceDocument } from './source-document.ts';

type Stored = readonly [
  path: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  ino: number,
  digest: string,
  value: JsonMap,
];
type Part = ReadonlyMap<string, Stored>;

/** Documents of earlier runs that were free of errors, and the place to put those of this one. */
export interface RememberedDocuments {
  /** The document of a file that has not changed since, judged by its size, times and inode. */
  get(entry: WorkspaceEntry): SourceDocument | undefined;
  /** Paths of the documents that `get` returned: they are known to be valid. */
  readonly reused: ReadonlySet<string>;
  /** Stores the documents of this run, and leaves those of the folders of which it has none. */
  save(entries: readonly WorkspaceEntry[], documents: readonly SourceDocument[]): void;
}

/** Documents remembered in the cache of the workspace, in parts that are read and written by themselves. */
export function rememberedDocuments(cache: Cache): RememberedDocuments {
  const parts = new Map<string, Part>();
  const reused = new Set<string>();
  const partOf = (name: string): Part => {
    let part = parts.get(name);
    if (part === undefined) {
      const stored = JSON.parse(cache.read(name) ?? '[]') as readonly Stored[];
      part = new Map(stored.map(document => [document[0], document]));
      parts.set(name, part);
    }
    return part;
  };
  return {
    reused,
    get: entry => {
      const stored = partOf(partName(entry.path)).get(entry.path);
      if (!stored || !isSame(stored, entry)) return undefined;
      reused.add(entry.path);
      return { path: entry.path, digest: stored[5], value: stored[6] };
    },
    save: (entries, documents) => {
      const settled = settledMoment();
      const states = new Map(entries.map(entry => [entry.path, entry]));
      for (const [name, members] of groupBy(documents, ({ path }) => partName(path))) {
        const isKnown = members.every(({ path }) => reused.has(path));
        if (isKnown && members.length === partOf(name).size) continue;
        const stored = members.flatMap(document => storedOf(document, states.get(document.path)!, settled));
        cache.write(name, JSON.stringify(stored));
      }
    },
  };
}

const ENVIRONMENT = /^environments\/([^/]+)\/(?:(?!clusters\/)([^/]+)\/)?/;

/** The part that a file belongs to: the catalog, the place that an environment is, or its releases. */
function partName(path: string): string {
  const [, environment, releases] = ENVIRONMENT.exec(path) ?? [];
  if (environment === undefined) return 'documents/catalog';
  return `documents/${releases === undefined ? 'places' : 'releases'}/${environment}`;
}

function isSame([, size, mtimeMs, ctimeMs, ino]: Stored, entry: WorkspaceEntry): boolean {
  return size === entry.size && mtimeMs === entry.mtimeMs && ctimeMs === entry.ctimeMs && ino === entry.ino;
}

/** A document as it is stored; nothing for one whose file changed so recently that its time proves nothing. */
function storedOf(
  { path, digest, value }: SourceDocument,
  { size, mtimeMs, ctimeMs, ino }: WorkspaceEntry,
  settled: number,
): readonly Stored[] {
  if (mtimeMs >= settled || ctimeMs >= settled) return [];
  return [[path, size, mtimeMs, ctimeMs, ino, digest, value]];
}
