import * as crypto from 'node:crypto';

/** The hash that names the objects of a repository. */
export type ObjectFormat = 'sha1' | 'sha256';

/** What an object is. */
export type ObjectType = 'blob' | 'tree' | 'commit';

/** The format that ids of this length belong to; nothing when the text is no full id. */
export function formatOfId(id: string): ObjectFormat | undefined {
  if (!/^[0-9a-f]+$/.test(id)) return undefined;
  return id.length === 40 ? 'sha1' : id.length === 64 ? 'sha256' : undefined;
}

/** The id of an object with these bytes. */
export function objectId(format: ObjectFormat, type: ObjectType, bytes: Uint8Array): string {
  return crypto.createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The digest of bytes as they are, as a pack ends with it. */
export function startDigest(format: ObjectFormat): crypto.Hash {
  return crypto.createHash(format);
}
