import type { JsonMap } from '../source/json.ts';

/** One file of the workspace, read and parsed; no YAML surprises are left in its value. */
export interface SourceDocument {
  /** Path relative to the workspace root, with `/` as separator. */
  readonly path: string;
  /** Digest of the bytes: lower-case hexadecimal SHA-256. */
  readonly digest: string;
  readonly value: JsonMap;
}
