import { createHash } from 'node:crypto';

/** A short digest of a text: 64 bits in hexadecimal, or fewer. */
export function digest(text: string, length = 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
