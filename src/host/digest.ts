import * as crypto from 'node:crypto';

/** The SHA-256 of bytes or of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256: (data: Uint8Array | string) => string =
  // The call in one step is three times as fast, and younger than the oldest Node that Cistern runs on.
  typeof crypto.hash === 'function'
    ? data => crypto.hash('sha256', data, 'hex')
    : data => crypto.createHash('sha256').update(data).digest('hex');

/** Eight random bytes as 16 hexadecimal digits, for names that no other process may choose. */
export function randomName(): string {
  return crypto.randomBytes(8).toString('hex');
}
