import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What watching sees. */
export interface WatchEvents {
  /** Something below the folders may have changed: paths relative to the root, as far as they are known. */
  readonly onChange: (paths: ReadonlySet<string>) => void;
}

/** How watching waits; all in milliseconds. */
export interface WatchTimes {
  /** Quiet time after an event before it is told: an editor writes, renames and removes several files for one save. */
  readonly quiet: number;
  /** Longest time that events are held back while they keep coming. */
  readonly longest: number;
  /** Time between two looks at all files, for file systems that tell nothing; twenty times as long as a look takes, at least. */
  readonly rescan: number;
}

/** Times that suit a person at an editor. */
export const WATCH_TIMES: WatchTimes = { quiet: 20, longest: 250, rescan: 2_000 };

/** Deepest folder that is watched, below the root. */
const DEEPEST = 4;
/** A look at all files may take this part of the time. */
const RESCAN_SHARE = 20;

/**
 * Watches folders of a root and all folders in them, those that come later too. Each folder has a watcher of its own, and a
 * regular look at all files finds what the watchers miss. Gives the function that ends it.
 */
export function watchFolders(
  root: string,
  names: readonly string[],
  { onChange }: WatchEvents,
  times: WatchTimes = WATCH_TIMES,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let states = statesBelow(root, names);
  let first: number | undefined;
  let telling: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  let isEnded = false;

  for (const folder of foldersIn(states)) watchFolder(folder);
  // The root itself is watched for the folders that are made anew.
  watchFolder('');
  lookLater(0);
  return end;

  function watchFolder(folder: string): void {
    if (watchers.has(folder) || isEnded) return;
    try {
      const watcher = watch(join(root, folder), { persistent: true }, (_event, name) => {
        const top = folder === '' ? String(name) : '';
        if (folder !== '' || names.includes(top)) note(folder === '' ? top : `${folder}/${String(name)}`);
      });
      // A folder that is gone, or one watcher too many: the regular look does the work.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      drop(folder);
    }
  }

  function drop(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function note(path: string): void {
    if (isEnded) return;
    changed.add(path);
    first ??= performance.now();
    const wait = Math.max(0, Math.min(times.quiet, first + times.longest - performance.now()));
    clearTimeout(telling);
    telling = setTimeout(tell, wait);
  }

  function tell(): void {
    first = undefined;
    look();
    const paths = new Set([...changed].sort());
    changed.clear();
    if (paths.size > 0) onChange(paths);
  }

  /** Compares all files with the last look; folders that came are watched, those that went no more. */
  function look(): void {
    const now = statesBelow(root, names);
    for (const path of new Set([...states.keys(), ...now.keys()])) {
      const [older, newer] = [states.get(path), now.get(path)];
      if (older !== newer && (newer ?? older) !== FOLDER) changed.add(path);
    }
    states = now;
    const folders = new Set(foldersIn(now));
    for (const folder of watchers.keys()) if (folder !== '' && !folders.has(folder)) drop(folder);
    for (const folder of folders) watchFolder(folder);
  }

  function lookLater(took: number): void {
    if (isEnded) return;
    looking = setTimeout(
      () => {
        const start = performance.now();
        look();
        if (changed.size > 0 && first === undefined) note([...changed][0]!);
        lookLater(performance.now() - start);
      },
      Math.max(times.rescan, took * RESCAN_SHARE),
    );
  }

  function end(): void {
    isEnded = true;
    clearTimeout(telling);
    clearTimeout(looking);
    for (const folder of [...watchers.keys()]) drop(folder);
  }
}

const FOLDER = 'folder';

/** Path → what tells the version of each file below some folders of a root; `FOLDER` for folders. */
function statesBelow(root: string, names: readonly string[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const visit = (folder: string, depth: number): void => {
    let items: ReturnType<typeof itemsIn>;
    try {
      items = itemsIn(join(root, folder));
    } catch {
      return;
    }
    states.set(folder, FOLDER);
    for (const item of items) {
      const path = `${folder}/${item.name}`;
      if (item.isDirectory()) {
        if (depth < DEEPEST) visit(path, depth + 1);
      } else states.set(path, stateOf(join(root, path)));
    }
  };
  for (const name of names) visit(name, 1);
  return states;
}

function itemsIn(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function stateOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = lstatSync(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return '';
  }
}

function foldersIn(states: ReadonlyMap<string, string>): readonly string[] {
  return [...states].filter(([, state]) => state === FOLDER).map(([path]) => path);
}
