import { dirname, join } from 'node:path';
import { randomName, sha256 } from '../digest.ts';
import type { DurableFiles } from '../durable-files.ts';
import { FileFault } from '../file-fault.ts';
import { hasEnded, isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** A lock that this process holds. */
export interface HeldLock {
  readonly held: true;
  /** Gives the lock back, unless it is no longer ours. */
  release(): void;
}

/** A lock that another process holds, and the file that says so. */
export interface BusyLock {
  readonly held: false;
  readonly file: string;
  /** Absent when the file does not say. */
  readonly holder?: ProcessIdentity;
}

/** Files beside a lock that belong to it begin with its name and this. */
const BESIDE = '-';
/** So many locks of dead processes may claim each other before a person has to look. */
const DEEPEST_CLAIM = 4;
/** So often a lock may change hands between two looks at it. */
const MOST_TRIES = 8;
const LARGEST_LOCK = 4096;

/**
 * Takes the lock at a path, from a process that is known to have ended if need be.
 *
 * A dead holder's lock is claimed first, by a lock whose name derives from the dead lock's content. Only who
 * holds that claim replaces the dead lock, so two processes that find it at once cannot both win.
 */
export function acquireLock(path: string, files: DurableFiles): HeldLock | BusyLock {
  const result = acquire(path, files, 0);
  if (typeof result !== 'string') return result;
  sweep(path, files);
  return {
    held: true,
    release() {
      if (textAt(path, files) === result) files.remove(path);
    },
  };
}

/** The text of the lock that is now ours, or who has it. */
function acquire(path: string, files: DurableFiles, depth: number): string | BusyLock {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const mine = place(path, files);
    if (mine !== undefined) return mine;
    const found = textAt(path, files);
    if (found === undefined) continue;
    const holder = holderIn(found);
    if (holder === undefined) return { held: false, file: path };
    if (depth === DEEPEST_CLAIM || !hasEnded(holder)) return { held: false, file: path, holder };
    const claim = path + BESIDE + sha256(found).slice(0, 16);
    const claimed = acquire(claim, files, depth + 1);
    if (typeof claimed !== 'string') return claimed;
    if (textAt(path, files) === found) {
      files.rename(claim, path);
      return claimed;
    }
    files.remove(claim);
  }
  return { held: false, file: path };
}

/** Puts our lock at a path where nothing lies, complete from the first moment on; `undefined` when something does. */
function place(path: string, files: DurableFiles): string | undefined {
  const self = thisProcess();
  const text = JSON.stringify({ ...self, nonce: randomName() }) + '\n';
  const bytes = Buffer.from(text);
  const temporary = `${path}${BESIDE}new-${self.pid}-${randomName()}`;
  files.create(temporary, bytes);
  try {
    const linked = files.link(temporary, path);
    if (linked === true) return text;
    if (linked === 'exists') return undefined;
    files.create(path, bytes);
    return text;
  } catch (fault) {
    if (fault instanceof FileFault && (fault.errno === 'EEXIST' || fault.errno === 'ENOENT'))
      return undefined;
    throw fault;
  } finally {
    discard(temporary, files);
  }
}

/** Removes a file that does no harm where it cannot be removed: a later command sweeps it away. */
function discard(path: string, files: DurableFiles): void {
  try {
    files.remove(path);
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
  }
}

/** Removes what killed processes left beside a lock. */
function sweep(path: string, files: DurableFiles): void {
  const folder = dirname(path);
  for (const name of files.list(folder)) {
    const beside = join(folder, name);
    if (!beside.startsWith(path + BESIDE)) continue;
    const maker = /-new-([0-9]{1,10})-[0-9a-f]{16}$/.exec(name)?.[1];
    if (maker !== undefined ? !isRunning(Number(maker)) : isOfTheDead(beside, files)) discard(beside, files);
  }
}

function isOfTheDead(path: string, files: DurableFiles): boolean {
  const text = textAt(path, files);
  const holder = text === undefined ? undefined : holderIn(text);
  return holder !== undefined && hasEnded(holder);
}

/** The text of a lock; `undefined` when there is none, empty when what lies there is no lock. */
function textAt(path: string, files: DurableFiles): string | undefined {
  try {
    return Buffer.from(files.read(path, LARGEST_LOCK).bytes).toString();
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    if (fault.errno === 'ENOENT') return undefined;
    if (fault.errno === '' || fault.errno === 'ELOOP') return '';
    throw fault;
  }
}

/** Who holds a lock, read from its text, which anybody may have written. */
function holderIn(text: string): ProcessIdentity | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, host, scope, started } = value as Record<string, unknown>;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (typeof host !== 'string' || typeof scope !== 'string' || typeof started !== 'string') return undefined;
  return { pid, host, scope, started };
}
