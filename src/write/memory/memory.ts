import { sha256 } from '../../host/digest.ts';
import type { FileStat } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';
import type { Target } from '../target.ts';
import { clockAfter } from './clock.ts';
import { decodeRecords, digestAt, encodeRecords, isSameFile, NO_RECORDS, type Records } from './records.ts';
import type { RecordsBuilder } from './records-builder.ts';

const LARGEST_MEMORY = 1024 * 1024 * 1024;

/**
 * What the last command wrote to an output folder, remembered in the state folder. It only saves work: what
 * is missing, damaged or does not fit the file that lies there is as if it had never been remembered.
 */
export class Memory {
  readonly #target: Target;
  readonly #stateFolder: string;
  readonly #label: string;
  readonly #records: Records;
  readonly #rows = new Map<string, number>();

  constructor(target: Target, stateFolder: string) {
    this.#target = target;
    this.#stateFolder = stateFolder;
    this.#label = sha256(target.files.realPath(target.out));
    this.#records = this.#read();
    for (const [row, path] of this.#records.paths.entries()) this.#rows.set(path, row);
  }

  /** The digest of the file at a path, if it is certain from its stat that nobody has touched it since it was written. */
  digestOf(path: string, stat: FileStat): string | undefined {
    const row = this.#rows.get(path);
    return row !== undefined && isSameFile(this.#records, row, stat)
      ? digestAt(this.#records, row)
      : undefined;
  }

  /** Name of the tree that is remembered as a whole; empty when none is. */
  get tree(): string {
    return this.#records.tree;
  }

  /** Whether the file at a path is certain, from its stat, to be untouched since it was written. */
  isSame(path: string, stat: FileStat): boolean {
    const row = this.#rows.get(path);
    return row !== undefined && isSameFile(this.#records, row, stat);
  }

  /** Whether anything is remembered about a path. */
  has(path: string): boolean {
    return this.#rows.has(path);
  }

  /** How many files are remembered. */
  get size(): number {
    return this.#rows.size;
  }

  /** The paths that are remembered. */
  get paths(): Iterable<string> {
    return this.#rows.keys();
  }

  /**
   * Remembers `kept`, as it was, and `fresh`, and forgets all else. A file that changed in the same tick of the
   * clock in which it is remembered could change once more without a trace, and is not remembered. A failure
   * leaves nothing or the old memory, which costs time only, and is not reported.
   * @param tree name of the tree that both are together; empty when they are not one
   */
  save(kept: readonly string[], fresh: RecordsBuilder, tree: string): void {
    const { files } = this.#target;
    try {
      const now = clockAfter(this.#target, fresh.newest);
      const rows = kept.map(path => this.#rows.get(path)).filter(row => row !== undefined);
      const bytes = encodeRecords(this.#label, fresh.build(this.#records, rows, now, tree));
      if (!this.#prepareFolder()) return;
      files.remove(`${this.#file}.new`);
      files.create(`${this.#file}.new`, bytes);
      files.rename(`${this.#file}.new`, this.#file);
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
    }
  }

  get #file(): string {
    return `${this.#stateFolder}/written/${this.#label.slice(0, 16)}.state`;
  }

  #read(): Records {
    const { files } = this.#target;
    try {
      if (files.stat(this.#file) === undefined) return NO_RECORDS;
      const { bytes } = files.read(this.#file, LARGEST_MEMORY);
      return decodeRecords(this.#label, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
      return NO_RECORDS;
    }
  }

  /** Makes the folders of the memory; false when something else lies in their place, a link for instance. */
  #prepareFolder(): boolean {
    const { files } = this.#target;
    for (const folder of [this.#stateFolder, `${this.#stateFolder}/written`]) {
      if (files.stat(folder) === undefined) files.makeFolder(folder, true);
      if (files.stat(folder)?.kind !== 'folder') return false;
    }
    const ignore = `${this.#stateFolder}/.gitignore`;
    if (files.stat(ignore) === undefined) files.create(ignore, Buffer.from('*\n'));
    return true;
  }
}
