import type { FileStat } from '../host/durable-files.ts';

/** What is remembered about one file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly stat: FileStat;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
}

/** What is remembered about many files, in columns: 80,000 of them are read in a few hundredths of a second. */
export interface Records {
  readonly paths: readonly string[];
  /** Size, mtimeMs, ctimeMs and ino of each path, one after the other. */
  readonly numbers: Float64Array;
  /** 32 bytes for each path. */
  readonly digests: Buffer;
}

const FORMAT = 'cistern written 1';
const NUMBERS = 4;
const DIGEST = 32;

/** Nothing remembered. */
export const NO_RECORDS: Records = { paths: [], numbers: new Float64Array(), digests: Buffer.alloc(0) };

/** The records as bytes: a line of text with the label, the paths as lines, the numbers, the digests. */
export function encodeRecords(label: string, { paths, numbers, digests }: Records): Uint8Array {
  const text = Buffer.from(paths.map(path => path + '\n').join(''));
  const head = Buffer.from(`${FORMAT} ${paths.length} ${text.length} ${label}\n`);
  return Buffer.concat([head, text, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength), digests]);
}

/** The records in bytes; none when the bytes are damaged or carry another label. */
export function decodeRecords(label: string, bytes: Buffer): Records {
  const headEnd = bytes.indexOf(10);
  const head = bytes.subarray(0, Math.max(0, headEnd)).toString();
  const [, countText = '', lengthText = ''] = /^cistern written 1 ([0-9]{1,8}) ([0-9]{1,12}) /.exec(head) ?? [];
  const count = Number(countText);
  const textEnd = headEnd + 1 + Number(lengthText);
  const numbersEnd = textEnd + count * NUMBERS * 8;
  const isWhole = head === `${FORMAT} ${countText} ${lengthText} ${label}` && bytes.length === numbersEnd + count * DIGEST;
  if (!isWhole) return NO_RECORDS;
  const paths = bytes.subarray(headEnd + 1, textEnd).toString().split('\n').slice(0, -1);
  if (paths.length !== count) return NO_RECORDS;
  const numbers = new Float64Array(count * NUMBERS);
  new Uint8Array(numbers.buffer).set(bytes.subarray(textEnd, numbersEnd));
  return { paths, numbers, digests: bytes.subarray(numbersEnd) };
}

/** Whether a file is the one of a row, judged without reading it. */
export function isSameFile({ numbers }: Records, row: number, { kind, size, mtimeMs, ctimeMs, ino }: FileStat): boolean {
  const at = row * NUMBERS;
  return (
    kind === 'file' &&
    numbers[at] === size &&
    numbers[at + 1] === mtimeMs &&
    numbers[at + 2] === ctimeMs &&
    numbers[at + 3] === ino
  );
}

/** The digest of a row. */
export function digestOf({ digests }: Records, row: number): string {
  return digests.toString('hex', row * DIGEST, (row + 1) * DIGEST);
}

/** Rows of older records and new ones as one. */
export function joinRecords(older: Records, rows: readonly number[], newer: readonly WrittenFile[]): Records {
  const count = rows.length + newer.length;
  const paths: string[] = [];
  const numbers = new Float64Array(count * NUMBERS);
  const digests = Buffer.alloc(count * DIGEST);
  for (const row of rows) {
    numbers.set(older.numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS), paths.length * NUMBERS);
    older.digests.copy(digests, paths.length * DIGEST, row * DIGEST, (row + 1) * DIGEST);
    paths.push(older.paths[row]!);
  }
  for (const { path, stat, digest } of newer) {
    const at = paths.length * NUMBERS;
    numbers[at] = stat.size;
    numbers[at + 1] = stat.mtimeMs;
    numbers[at + 2] = stat.ctimeMs;
    numbers[at + 3] = stat.ino;
    digests.write(digest, paths.length * DIGEST, 'hex');
    paths.push(path);
  }
  return { paths, numbers, digests };
}
