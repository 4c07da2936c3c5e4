import { sha256 } from '../../host/digest.ts';
import type { FileStat } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';
import type { Expected } from '../../host/survey/survey-files.ts';
import type { Target } from '../target.ts';
import { clockAfter } from './clock.ts';
import {
  decodeRecords,
  digestAt,
  encodeRecords,
  isSameFile,
  NO_RECORDS,
  type StoredRecords,
} from './records.ts';
import type { RecordsBuilder } from './records-builder.ts';

const LARGEST_MEMORY = 1024 * 1024 * 1024;

/**
 * What the last command wrote of one environment to an output folder, remembered in the state folder. It only saves
 * work: what is missing, damaged or does not fit the file that lies there is as if it had never been remembered.
 */
export class Memory {
  readonly #target: Target;
  readonly #stateFolder: string;
  readonly #label: string;
  readonly #records: StoredRecords;
  /** The row after the last one that was looked up: paths come in their order. */
  #next = 0;

  /** @param place What is remembered: the output folder without links, and the environment. */
  constructor(target: Target, stateFolder: string, place: string) {
    this.#target = target;
    this.#stateFolder = stateFolder;
    this.#label = sha256(place);
    this.#records = this.#read();
  }

  /** The digest of the file at a path, if it is certain from its stat that nobody has touched it since it was written. */
  digestOf(path: string, stat: FileStat): string | undefined {
    const row = this.#rowOf(path);
    return row !== undefined && isSameFile(this.#records, row, stat)
      ? digestAt(this.#records, row)
      : undefined;
  }

  /** Name of the tree that is remembered as a whole; empty when none is. */
  get tree(): string {
    return this.#records.tree;
  }

  /** The files that are remembered, and what their stats were. */
  get expected(): Expected {
    return this.#records;
  }

  /** The position among `expected` of a path that is remembered with this digest. */
  positionOf(path: string, digest: string): number | undefined {
    const row = this.#rowOf(path);
    return row !== undefined && digestAt(this.#records, row) === digest ? row : undefined;
  }

  /** How many files are remembered. */
  get size(): number {
    return this.#records.paths.length;
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
      const rows = kept.map(path => this.#rowOf(path)).filter(row => row !== undefined);
      const bytes = encodeRecords(this.#label, fresh.build(this.#records, rows, now, tree));
      if (!this.#prepareFolder()) return;
      files.remove(`${this.#file}.new`);
      files.create(`${this.#file}.new`, bytes);
      files.rename(`${this.#file}.new`, this.#file);
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
    }
  }

  /** Forgets everything, when the environment is gone. */
  forget(): void {
    try {
      this.#target.files.remove(this.#file);
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
    }
  }

  #rowOf(path: string): number | undefined {
    const { paths } = this.#records;
    const row = paths[this.#next] === path ? this.#next : find(paths, path);
    if (row !== undefined) this.#next = row + 1;
    return row;
  }

  get #file(): string {
    return `${this.#stateFolder}/written/${this.#label.slice(0, 16)}.state`;
  }

  #read(): StoredRecords {
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

/** The position of an item in a sorted list. */
function find(sorted: readonly string[], item: string): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < item) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === item ? low : undefined;
}
