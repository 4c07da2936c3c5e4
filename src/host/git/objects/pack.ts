import { deflateSync } from 'node:zlib';
import { type ObjectFormat, type ObjectType, startDigest } from './object-format.ts';

/** An object that is to be written. */
export interface NewObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3 };
/** Manifests are small: more effort saves little. */
export const COMPRESSION = { level: 1 };

/** A pack with some objects, in pieces: header, each object, checksum. */
export function* pack(format: ObjectFormat, objects: readonly NewObject[]): Generator<Uint8Array> {
  const digest = startDigest(format);
  const header = Buffer.alloc(12);
  header.write('PACK', 'latin1');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  digest.update(header);
  yield header;
  for (const { type, bytes } of objects) {
    const piece = Buffer.concat([sizeHeader(TYPES[type], bytes.length), deflateSync(bytes, COMPRESSION)]);
    digest.update(piece);
    yield piece;
  }
  yield digest.digest();
}

/** Type and length as git writes them: three bits of type and four of length first, then seven bits in each byte. */
function sizeHeader(type: number, length: number): Uint8Array {
  const header: number[] = [];
  let byte = (type << 4) | (length & 15);
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    header.push(byte | 128);
    byte = rest & 127;
  }
  header.push(byte);
  return Uint8Array.from(header);
}
