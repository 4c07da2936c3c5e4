import { lstatSync } from 'node:fs';

/** Numbers that are expected of each file: its size, mtimeMs, ctimeMs and ino. */
export const NUMBERS = 4;
/** Files that are looked at in one go. */
export const CHUNK = 2048;

/** Some files and what is expected of them. */
export interface Expected {
  /** Relative to the root, with `/` between their parts. */
  readonly paths: readonly string[];
  /** The same paths in UTF-8, one a line. */
  readonly text: Uint8Array;
  /** `NUMBERS` for each path. */
  readonly numbers: Float64Array;
}

/** Answers about files, one byte each. */
export const SAME = 1;

/** Looks at files below one root, and remembers the folders that it has seen. */
export class FileLooker {
  readonly #root: string;
  readonly #device: number;
  readonly #folders = new Map<string, boolean>([['', true]]);
  #last = '';
  #isReal = true;

  constructor(root: string) {
    this.#root = root;
    this.#device = lstatSync(root, { throwIfNoEntry: false })?.dev ?? 0;
  }

  /**
   * Notes `SAME` for each file of a chunk that is as expected: a regular file, and all folders on the way to it are
   * folders of one file system.
   */
  look({ paths, numbers }: Pick<Expected, 'paths' | 'numbers'>, chunk: number, answers: Uint8Array): void {
    const end = Math.min(paths.length, (chunk + 1) * CHUNK);
    for (let row = chunk * CHUNK; row < end; row++) {
      const at = row * NUMBERS;
      const stat = this.#statOf(paths[row]!);
      const isSame =
        stat?.isFile() &&
        stat.ctimeMs === numbers[at + 2] &&
        stat.mtimeMs === numbers[at + 1] &&
        stat.size === numbers[at] &&
        stat.ino === numbers[at + 3];
      answers[row] = isSame ? SAME : 0;
    }
  }

  #statOf(path: string): ReturnType<typeof lstatSync> {
    const end = path.lastIndexOf('/');
    // Paths come folder by folder.
    if (end !== this.#last.length || !path.startsWith(this.#last)) {
      this.#last = path.slice(0, Math.max(0, end));
      this.#isReal = this.#isFolder(this.#last);
    }
    return this.#isReal ? statOf(`${this.#root}/${path}`) : undefined;
  }

  #isFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const above = this.#isFolder(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    const stat = above ? statOf(`${this.#root}/${folder}`) : undefined;
    const isFolder = stat?.isDirectory() === true && stat.dev === this.#device;
    this.#folders.set(folder, isFolder);
    return isFolder;
  }
}

/** What lies at a path; nothing also when that cannot be told. */
function statOf(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
