import type { Json, JsonMap } from '../../source/json.ts';

/** An object of the catalog as it is written, but for what all objects of a release share. */
export interface ExtraObject extends JsonMap {
  readonly apiVersion: string;
  readonly kind: string;
}

/** A change to objects that are made of the other settings. */
export type Patch = {
  readonly target: PatchTarget;
  readonly reason: string;
} & (
  | { readonly merge: JsonMap; readonly json?: never }
  | { readonly json: readonly PatchOperation[]; readonly merge?: never }
);

/** Which objects of a release a patch changes. */
export interface PatchTarget {
  readonly kind: string;
  readonly name?: string;
  readonly group?: string;
}

/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: Json;
}
