/** An operation on files that failed: what was tried, on which path, and why. It is caught where a stage begins and reported with a code. */
export class FileFault extends Error {
  /** What was tried, as it reads after "cannot": `create`, `rename`. */
  readonly action: string;
  readonly path: string;
  /** Name of the error (`ENOSPC`), or empty when the reason is no error of the operating system. */
  readonly errno: string;
  /** Why it failed, in words. */
  readonly reason: string;

  constructor(action: string, path: string, errno: string, reason = REASONS.get(errno) ?? errno) {
    super(`cannot ${action} ${path}: ${reason}`);
    this.action = action;
    this.path = path;
    this.errno = errno;
    this.reason = reason;
  }
}

/** Error names of POSIX in words. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBUSY', 'it is in use'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EEXIST', 'it exists already'],
  ['EIO', 'the device reported an input/output error'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'it is a symbolic link'],
  ['EMFILE', 'too many files are open'],
  ['EMLINK', 'it has too many links'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENFILE', 'too many files are open on this machine'],
  ['ENOENT', 'it does not exist'],
  ['ENOSPC', 'no space is left on the file system'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENOTEMPTY', 'the folder is not empty'],
  ['EPERM', 'the operation is not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['EXDEV', 'it lies on another file system'],
]);

/** Runs one operation and turns an error of the operating system into a `FileFault`; errors named in `expected` give `undefined`. */
export function attempt<T>(
  action: string,
  path: string,
  run: () => T,
  expected: readonly string[] = [],
): T | undefined {
  try {
    return run();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    if (expected.includes(errno)) return undefined;
    throw new FileFault(action, path, errno);
  }
}

function errnoOf(error: unknown): string | undefined {
  if (error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return undefined;
}
