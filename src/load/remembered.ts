import type { Cache } from '../cache/cache.ts';
import { settledMoment } from '../host/clock.ts';
import type { WorkspaceEntry } from '../host/workspace-files.ts';
import type { JsonMap } from '../source/json.ts';
import type { SourceDocument } from './source-document.ts';

const NAME = 'documents';

type Stat = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];
type Stored = readonly [path: string, stat: Stat, digest: string, value: JsonMap];

/** Documents of earlier runs that were free of errors, and the place to put those of this one. */
export interface RememberedDocuments {
  /** The document of a file that has not changed since, judged by its size, times and inode. */
  get(entry: WorkspaceEntry): SourceDocument | undefined;
  /** Paths of the documents that `get` returned: they are known to be valid. */
  readonly reused: ReadonlySet<string>;
  /** Stores the documents of this run. */
  save(entries: readonly WorkspaceEntry[], documents: readonly SourceDocument[]): void;
}

/** Documents remembered in the cache of the workspace. */
export function rememberedDocuments(cache: Cache): RememberedDocuments {
  const before = new Map(
    ((cache.read(NAME) ?? []) as unknown as readonly Stored[]).map(stored => [stored[0], stored]),
  );
  const reused = new Set<string>();
  return {
    reused,
    get: entry => {
      const stored = before.get(entry.path);
      if (!stored || !sameStat(stored[1], entry)) return undefined;
      reused.add(entry.path);
      return { path: entry.path, digest: stored[2], value: stored[3] };
    },
    save: (entries, documents) => {
      const unchanged = documents.every(({ path }) => reused.has(path));
      if (unchanged) return;
      const settled = settledMoment();
      const stats = new Map(entries.map(entry => [entry.path, entry]));
      const now = documents.flatMap(({ path, digest, value }): readonly (readonly [string, Stored])[] => {
        const entry = stats.get(path);
        return !entry || entry.mtimeMs >= settled || entry.ctimeMs >= settled
          ? []
          : [[path, [path, statOf(entry), digest, value]]];
      });
      // Documents of environments that this run did not load stay.
      cache.write(NAME, [...new Map([...before, ...now]).values()] as never);
    },
  };
}

function statOf({ size, mtimeMs, ctimeMs, ino }: WorkspaceEntry): Stat {
  return [size, mtimeMs, ctimeMs, ino];
}

function sameStat(stat: Stat, entry: WorkspaceEntry): boolean {
  return statOf(entry).every((value, index) => value === stat[index]);
}
