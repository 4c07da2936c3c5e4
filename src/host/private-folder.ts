import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attempt } from './file-fault.ts';

/** A new temporary folder that only this user may enter. Paths are relative to it, checked before by the caller. */
export interface PrivateFolder {
  /** Absolute path. */
  readonly path: string;
  /**
   * Writes a new file of mode 0600, and the folders above it.
   * @throws {FileFault} when that cannot be done
   */
  write(path: string, bytes: Uint8Array): void;
  /**
   * Makes a new file of a size that holds nothing.
   * @throws {FileFault} when that cannot be done
   */
  reserve(path: string, size: number): void;
  /**
   * Makes a symbolic link that leads nowhere.
   * @throws {FileFault} when that cannot be done
   */
  link(path: string): void;
  /** Removes the folder and all that is in it; once is enough. */
  remove(): void;
}

const present = new Set<string>();

/**
 * Makes a private folder. It is removed at the latest when the process ends, unless it is killed.
 * @throws {FileFault} when it cannot be made
 */
export function openPrivateFolder(): PrivateFolder {
  const parent = tmpdir();
  const root = attempt('create a folder in', parent, () => mkdtempSync(join(parent, 'cistern-')))!;
  if (present.size === 0) process.on('exit', removeAll);
  present.add(root);
  const made = new Set(['.']);
  const place = (path: string): string => {
    const folder = dirname(path);
    if (!made.has(folder)) {
      attempt('create', folder, () => mkdirSync(join(root, folder), { recursive: true, mode: 0o700 }));
      made.add(folder);
    }
    return join(root, path);
  };
  return {
    path: root,
    write: (path, bytes) => {
      const target = place(path);
      attempt('write', path, () => writeFileSync(target, bytes, { flag: 'wx', mode: 0o600 }));
    },
    reserve: (path, size) => {
      const target = place(path);
      const descriptor = attempt('write', path, () => openSync(target, 'wx', 0o600))!;
      try {
        attempt('write', path, () => ftruncateSync(descriptor, size));
      } finally {
        closeSync(descriptor);
      }
    },
    link: path => {
      const target = place(path);
      attempt('create', path, () => symlinkSync('nowhere', target));
    },
    remove: () => {
      present.delete(root);
      if (present.size === 0) process.off('exit', removeAll);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function removeAll(): void {
  for (const root of present) rmSync(root, { recursive: true, force: true });
}
