import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Manifest, ObjectId } from '../manifest.ts';

/** What a release has beyond its settings, for those who review it. */
export interface Deviations {
  /** Sorted by name. */
  readonly extraObjects: readonly { readonly name: string; readonly object: ObjectId }[];
  /** Sorted by name, then by object. */
  readonly patches: readonly PatchedObject[];
}

/** What one patch did to one object. */
export interface PatchedObject {
  readonly name: string;
  readonly object: ObjectId;
  readonly reason: string;
  readonly changes: readonly FieldChange[];
}

/** One field that differs; a side is absent where the field is. Values that look like secrets are hidden. */
export interface FieldChange {
  /** Items of lists that have a key stand in brackets: `spec.template.spec.containers[orders].image`. */
  readonly field: string;
  readonly from?: Json;
  readonly to?: Json;
}

/** An object that the catalog had a direct hand in. */
export interface RawObject {
  readonly manifest: Manifest;
  /** As Cistern made it; absent for an extra object. */
  readonly before?: Manifest;
  /** Where it is written in the settings. */
  readonly settings: Path;
}
