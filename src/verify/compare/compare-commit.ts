import type { Difference } from './difference.ts';
import { differingLine } from './differing-line.ts';

/**
 * Compares a commit with what it should be, byte for byte, but for a signature: who signs is not for the catalog to say.
 * @param bytes the commit as it is stored
 */
export function compareCommit(bytes: Buffer, expected: Uint8Array): readonly Difference[] {
  const [actual, wanted] = [partsOf(bytes), partsOf(Buffer.from(expected))];
  const differences: Difference[] = [];
  const [parents, wantedParents] = [actual, wanted].map(({ headers }) => parentsIn(headers));
  if (parents!.length > 1)
    differences.push({ kind: 'parents', path: '', detail: `merges ${parents!.length} commits` });
  else if (parents!.join() !== wantedParents!.join() || !same(actual.headers, wanted.headers))
    differences.push({ kind: 'header', path: '', detail: headerDetail(actual.headers, wanted.headers) });
  if (Buffer.compare(actual.message, wanted.message) !== 0) {
    const detail = `from line ${differingLine(wanted.message, actual.message)} on`;
    differences.push({ kind: 'message', path: '', detail });
  }
  return differences;
}

interface CommitParts {
  /** Without signature; lines that continue one are part of it. */
  readonly headers: readonly string[];
  readonly message: Buffer;
}

function partsOf(bytes: Buffer): CommitParts {
  const end = bytes.indexOf('\n\n');
  const head = bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
  return {
    headers: head.split(/\n(?! )/).filter(header => !/^gpgsig(-sha256)? /.test(header)),
    message: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 2),
  };
}

function parentsIn(headers: readonly string[]): readonly string[] {
  return headers.filter(header => header.startsWith('parent '));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, index) => header === b[index]);
}

function headerDetail(actual: readonly string[], expected: readonly string[]): string {
  const strange = actual.find((header, index) => header !== expected[index]);
  const name = (strange ?? expected[actual.length] ?? '').split(' ')[0];
  return `line \`${name}\` is another`;
}
