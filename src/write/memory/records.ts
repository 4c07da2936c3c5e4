import type { FileStat } from '../../host/durable-files.ts';

/** What is remembered about many files, in columns: 80,000 of them are read in a few hundredths of a second. */
export interface Records {
  /** Name of the tree that these are all files of; empty when they are not one whole tree. */
  readonly tree: string;
  readonly paths: readonly string[];
  /** Size, mtimeMs, ctimeMs and ino of each path, one after the other. */
  readonly numbers: Float64Array;
  /** The SHA-256 of each path's bytes: 32 bytes for each. */
  readonly digests: Buffer;
}

/** Records that were read. */
export interface StoredRecords extends Records {
  /** Sorted by code unit; in damaged records anything. */
  readonly paths: readonly string[];
  /** The paths in UTF-8, one a line. */
  readonly text: Uint8Array;
}

const FORMAT = 'cistern written 2';
const HEAD = /^cistern written 2 ([0-9]{1,8}) ([0-9]{1,12}) ([0-9a-f]{0,64}) /;
/** Numbers for each path. */
export const NUMBERS = 4;
/** Bytes for each path's digest. */
export const DIGEST = 32;

/** Nothing remembered. */
export const NO_RECORDS: StoredRecords = {
  tree: '',
  paths: [],
  text: new Uint8Array(),
  numbers: new Float64Array(),
  digests: Buffer.alloc(0),
};

/** The records as bytes: a line of text with the label, the paths as lines, the numbers, the digests. */
export function encodeRecords(label: string, { tree, paths, numbers, digests }: Records): Uint8Array {
  const text = Buffer.from(paths.length === 0 ? '' : paths.join('\n') + '\n');
  const head = Buffer.from(`${FORMAT} ${paths.length} ${text.length} ${tree} ${label}\n`);
  return Buffer.concat([
    head,
    text,
    Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    digests,
  ]);
}

/** The records in bytes; none when the bytes are damaged or carry another label. */
export function decodeRecords(label: string, bytes: Buffer): StoredRecords {
  const headEnd = bytes.indexOf(10);
  const head = bytes.subarray(0, Math.max(0, headEnd)).toString();
  const [, countText = '', lengthText = '', tree = ''] = HEAD.exec(head) ?? [];
  const count = Number(countText);
  const textEnd = headEnd + 1 + Number(lengthText);
  const numbersEnd = textEnd + count * NUMBERS * 8;
  const isWhole =
    head === `${FORMAT} ${countText} ${lengthText} ${tree} ${label}` &&
    bytes.length === numbersEnd + count * DIGEST;
  if (!isWhole) return NO_RECORDS;
  if (count === 0) return { ...NO_RECORDS, tree };
  const text = bytes.subarray(headEnd + 1, textEnd - 1);
  const paths = text.toString().split('\n');
  if (paths.length !== count) return NO_RECORDS;
  const numbers = new Float64Array(count * NUMBERS);
  new Uint8Array(numbers.buffer).set(bytes.subarray(textEnd, numbersEnd));
  return { tree, paths, text, numbers, digests: bytes.subarray(numbersEnd) };
}

/** Whether a file is the one of a row, judged without reading it. */
export function isSameFile(
  { numbers }: Records,
  row: number,
  { kind, size, mtimeMs, ctimeMs, ino }: FileStat,
): boolean {
  const at = row * NUMBERS;
  return (
    kind === 'file' &&
    numbers[at] === size &&
    numbers[at + 1] === mtimeMs &&
    numbers[at + 2] === ctimeMs &&
    numbers[at + 3] === ino
  );
}

/** The digest of a row in hexadecimal. */
export function digestAt({ digests }: Records, row: number): string {
  return digests.toString('hex', row * DIGEST, (row + 1) * DIGEST);
}
