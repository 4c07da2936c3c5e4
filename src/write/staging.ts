import type { FileStat } from '../host/durable-files.ts';
import { RESERVED, type Target } from './target.ts';
import { folderOf } from './tree-path.ts';

/** Up to here each file is synced by itself; beyond, the whole file system is. */
const FEW = 32;

/** The folder in which new files wait, under the paths that they will have, until the journal moves them into the tree. */
export class Staging {
  readonly #target: Target;
  readonly #root: string;
  readonly #folders = new Set<string>();
  readonly #paths: string[] = [];
  /** The folder of the last file: files come folder by folder. */
  #last = '';

  constructor(target: Target) {
    this.#target = target;
    this.#root = `${target.out}/${RESERVED.staging}`;
  }

  /** Writes a file and says what is recorded about it. */
  put(path: string, bytes: Uint8Array): FileStat {
    const end = path.lastIndexOf('/');
    if (end !== this.#last.length || !path.startsWith(this.#last)) {
      this.#last = folderOf(path);
      this.#makeFolder(this.#last);
    }
    this.#paths.push(path);
    return this.#target.files.create(`${this.#root}/${path}`, bytes);
  }

  /** Brings all that was written to the device. */
  sync(): void {
    const { files, out } = this.#target;
    if (this.#paths.length > FEW && files.syncFileSystem(out)) return;
    for (const path of this.#paths) files.sync(`${this.#root}/${path}`);
    for (const folder of this.#folders) files.sync(`${this.#root}/${folder}`);
  }

  /** Removes the folders that were not moved into the tree, when all files were. */
  clear(moved: ReadonlySet<string>): void {
    const gone = new Set<string>();
    for (const folder of this.#folders) {
      // A folder comes after the one that it lies in.
      if (moved.has(folder) || gone.has(folderOf(folder))) gone.add(folder);
    }
    for (const folder of [...this.#folders].reverse()) {
      if (!gone.has(folder)) this.#target.files.removeFolder(`${this.#root}/${folder}`);
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (folder !== '') this.#makeFolder(folderOf(folder));
    this.#target.files.makeFolder(`${this.#root}/${folder}`);
    this.#folders.add(folder);
  }
}

/** Brings the names in folders of the output folder to the device; folders that are gone need no sync. */
export function syncFolders({ out, files }: Target, folders: ReadonlySet<string>): void {
  if (folders.size > FEW && files.syncFileSystem(out)) return;
  for (const folder of folders) {
    const path = folder === '' ? out : `${out}/${folder}`;
    if (files.stat(path) !== undefined) files.sync(path);
  }
}
