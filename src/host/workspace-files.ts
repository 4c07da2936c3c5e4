import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';

/** What a name in a folder stands for; a symbolic link is never followed. */
export type ItemType = 'file' | 'folder' | 'link' | 'other';

/** One name in a folder. */
export interface FolderItem {
  readonly name: string;
  readonly type: ItemType;
}

/** What tells one version of a file from another without reading it. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly mtimeMs: number;
  /** Milliseconds since 1970, with fractions. */
  readonly ctimeMs: number;
  readonly ino: number;
}

/** A file of the workspace, and what tells its version from another. */
export interface WorkspaceEntry extends FileState {
  /** Path relative to the workspace root, with `/` as separator. */
  readonly path: string;
}

/** Why a file or folder could not be read; `reason` is the name of the system error where there is one. */
export interface FileProblem {
  readonly problem: 'missing' | 'link' | 'not-a-file' | 'too-large' | 'changed' | 'unreadable';
  readonly reason: string;
}

/** The bytes of a file and the state that they were read in; the bytes are valid until the next call. */
export interface ReadFile extends FileState {
  readonly bytes: Buffer;
}

// Absent on Windows, where opening a link cannot be refused; there the check before opening stands alone.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
// Opening a FIFO that nobody writes to must not wait.
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** What lies in a folder of the workspace, in no order; the folder itself may not be a link. */
export function listFolder(root: string, path: string): readonly FolderItem[] | FileProblem {
  try {
    const stats = lstatSync(join(root, path));
    if (stats.isSymbolicLink()) return { problem: 'link', reason: '' };
    if (!stats.isDirectory()) return { problem: 'not-a-file', reason: '' };
    return readdirSync(join(root, path), { withFileTypes: true }).map(item => ({
      name: item.name,
      type: item.isFile() ? 'file' : item.isDirectory() ? 'folder' : item.isSymbolicLink() ? 'link' : 'other',
    }));
  } catch (error) {
    return problemOf(error);
  }
}

/** The state of a regular file of the workspace. */
export function fileState(root: string, path: string): FileState | FileProblem {
  try {
    const stats = lstatSync(root + '/' + path);
    return stats.isFile()
      ? stateOf(stats)
      : { problem: stats.isSymbolicLink() ? 'link' : 'not-a-file', reason: '' };
  } catch (error) {
    return problemOf(error);
  }
}

let buffer = Buffer.alloc(0);

/**
 * Reads a regular file of the workspace; what is opened is checked again, so that a link put in its place is refused.
 * @param limit most bytes that are read
 */
export function readWorkspaceFile(root: string, path: string, limit: number): ReadFile | FileProblem {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(root + '/' + path, constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { problem: 'not-a-file', reason: '' };
    if (stats.size > limit) return { problem: 'too-large', reason: '' };
    if (buffer.length <= limit) buffer = Buffer.alloc(limit + 1);
    let length = 0;
    // One byte more than the size is asked for, to see a file that grows while it is read.
    for (let read = -1; read !== 0 && length <= stats.size; length += read) {
      read = readSync(descriptor, buffer, length, stats.size + 1 - length, null);
    }
    if (length !== stats.size) return { problem: 'changed', reason: '' };
    return { bytes: buffer.subarray(0, length), ...stateOf(stats) };
  } catch (error) {
    return problemOf(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function stateOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileState {
  return { size, mtimeMs, ctimeMs, ino };
}

function problemOf(error: unknown): FileProblem {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined) throw error;
  if (reason === 'ELOOP' || reason === 'EMLINK') return { problem: 'link', reason };
  if (reason === 'ENOENT') return { problem: 'missing', reason };
  // A socket cannot be opened at all.
  if (reason === 'ENXIO' || reason === 'EISDIR') return { problem: 'not-a-file', reason };
  return { problem: 'unreadable', reason };
}
