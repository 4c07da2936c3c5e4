import type { JsonMap } from '../../source/json.ts';
import type { KindEntry } from '../definition/kind-entry.ts';

/** A document of a kind of an extension that matches its schema and lies where it belongs. */
export interface ExtensionDeclaration {
  readonly entry: KindEntry;
  /** `kind` of the document: the kind itself in the catalog, its release below an environment. */
  readonly kind: string;
  readonly name: string;
  /** Environment whose folder the document lies in; empty in the catalog. */
  readonly environment: string;
  /** Path relative to the workspace root. */
  readonly path: string;
  /** Digest of the bytes of the file. */
  readonly digest: string;
  readonly spec: JsonMap;
}
