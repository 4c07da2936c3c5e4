import { createHash } from 'node:crypto';

/** A short digest of a text, by which a change is noticed: 64 bits in hexadecimal. */
export function digest(text: string): string {
  return hexadecimal(text).slice(0, 16);
}

/** A digest that stands for a path in names, which no two paths share, whoever chooses them: 128 bits in hexadecimal. */
export function pathDigest(path: string): string {
  return hexadecimal(path).slice(0, 32);
}

function hexadecimal(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
