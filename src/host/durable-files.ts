import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { umask } from 'node:process';
import { attempt, FileFault } from './file-fault.ts';

/** What kind of thing a path names, without following a link. */
export type FileKind = 'file' | 'folder' | 'link' | 'other';

/** What is recorded about a file to see later, without reading it, that it is still the same. */
export interface FileStat {
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds, with fractions. */
  readonly mtimeMs: number;
  /** In milliseconds, with fractions. */
  readonly ctimeMs: number;
  readonly ino: number;
  /** Number of the device that the file lies on. */
  readonly dev: number;
}

/**
 * The operations that writing needs, one by one, so that a test can make each of them fail.
 * All are synchronous, none follows a link in the last part of a path, and all throw only `FileFault`.
 */
export interface DurableFiles {
  /** What lies at a path, or `undefined` when nothing does. */
  stat(path: string): FileStat | undefined;
  /** The bytes of a regular file of at most `limit` bytes, with its stat at the time of reading. */
  read(path: string, limit: number): { readonly bytes: Uint8Array; readonly stat: FileStat };
  /** The names in a folder, unsorted. */
  list(path: string): readonly string[];
  /** The path without links. */
  realPath(path: string): string;
  /** Makes one folder of mode 0755, and the ones above it if `parents` says so. */
  makeFolder(path: string, parents?: boolean): void;
  /** Writes a new file of mode 0644; that nothing lies at the path is part of the operation. */
  create(path: string, bytes: Uint8Array): FileStat;
  rename(from: string, to: string): void;
  /** Gives a file a second name; false where the file system cannot do that, and `'exists'` when the name is taken. */
  link(from: string, to: string): boolean | 'exists';
  /** Removes a file; that there is none is no error. */
  remove(path: string): void;
  /** Removes a folder if it is empty; that it is not, or that there is none, is no error. */
  removeFolder(path: string): void;
  /** Removes whatever lies at a path. */
  removeTree(path: string): void;
  /** Brings a file or the names in a folder to the device. */
  sync(path: string): void;
  /** Brings everything on the file system of a folder to the device; false where that cannot be done. */
  syncFileSystem(folder: string): boolean;
  /** Fails unless entries of a folder may be made and removed. */
  requireWritable(folder: string): void;
  /** Runs an action during which the modes of new files do not depend on the user's mask. */
  withoutMask<T>(action: () => T): T;
}

/** The operations on the real file system. */
export const durableFiles: DurableFiles = {
  stat(path) {
    const found = attempt('look at', path, () => lstatSync(path, { throwIfNoEntry: false }), ['ENOTDIR']);
    return found === undefined ? undefined : statOf(found);
  },
  read(path, limit) {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = attempt('read', path, () => openSync(path, flags))!;
    try {
      const stat = statOf(attempt('read', path, () => fstatSync(handle))!);
      if (stat.kind !== 'file') throw new FileFault('read', path, '', 'it is not a regular file');
      if (stat.size > limit) throw new FileFault('read', path, '', `it is larger than ${limit} bytes`);
      return { bytes: attempt('read', path, () => readAll(handle, stat.size))!, stat };
    } finally {
      close(handle, path);
    }
  },
  list: path => attempt('list', path, () => readdirSync(path))!,
  realPath: path => attempt('resolve', path, () => realpathSync(path))!,
  makeFolder(path, parents = false) {
    attempt('create', path, () => mkdirSync(path, { mode: 0o755, recursive: parents }));
  },
  create(path, bytes) {
    return attempt('write', path, () => {
      const handle = openSync(path, 'wx', 0o644);
      try {
        // A full disk may take a part of the bytes first and refuse the rest only at the next call.
        for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
        return statOf(fstatSync(handle));
      } finally {
        closeSync(handle);
      }
    })!;
  },
  rename(from, to) {
    attempt('replace', to, () => renameSync(from, to));
  },
  link(from, to) {
    try {
      linkSync(from, to);
      return true;
    } catch (error) {
      const errno = (error as NodeJS.ErrnoException).code;
      if (errno === 'EEXIST') return 'exists';
      if (errno !== undefined && WITHOUT_LINKS.includes(errno)) return false;
      return attempt('create', to, () => {
        throw error;
      })!;
    }
  },
  remove(path) {
    attempt('remove', path, () => unlinkSync(path), ['ENOENT']);
  },
  removeFolder(path) {
    attempt('remove', path, () => rmdirSync(path), ['ENOENT', 'ENOTEMPTY', 'EEXIST']);
  },
  removeTree(path) {
    attempt('remove', path, () => rmSync(path, { recursive: true, force: true }));
  },
  sync(path) {
    const handle = attempt('sync', path, () => openSync(path, 'r'), WITHOUT_FOLDER_SYNC);
    if (handle === undefined) return;
    try {
      attempt('sync', path, () => fsyncSync(handle), WITHOUT_FOLDER_SYNC);
    } finally {
      close(handle, path);
    }
  },
  syncFileSystem(folder) {
    return spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0;
  },
  requireWritable(folder) {
    attempt('write into', folder, () => accessSync(folder, constants.W_OK | constants.X_OK));
  },
  withoutMask(action) {
    const before = umask(0o022);
    try {
      return action();
    } finally {
      umask(before);
    }
  },
};

/** What systems answer that have no second names for files. */
const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'];
/** What systems answer that cannot open or sync a folder. */
const WITHOUT_FOLDER_SYNC = ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'];

function statOf(stats: Stats): FileStat {
  const { size, mtimeMs, ctimeMs, ino, dev } = stats;
  return { kind: kindOf(stats), size, mtimeMs, ctimeMs, ino, dev };
}

function kindOf({ mode }: Stats): FileKind {
  switch (mode & constants.S_IFMT) {
    case constants.S_IFREG:
      return 'file';
    case constants.S_IFDIR:
      return 'folder';
    case constants.S_IFLNK:
      return 'link';
    default:
      return 'other';
  }
}

function close(handle: number, path: string): void {
  attempt('close', path, () => closeSync(handle));
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const count = readSync(handle, bytes, done, size - done, null);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
