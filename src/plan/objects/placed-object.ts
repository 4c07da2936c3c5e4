import type { ObjectId } from '../../lower/manifest.ts';
import type { JsonMap } from '../../source/json.ts';

/** An object of a tree of manifests, and where it lies. */
export interface PlacedObject {
  /** The directory of its Application, `<environment>/<cluster>/<application>`; in a foreign tree its folder. */
  readonly address: string;
  readonly apiVersion: string;
  readonly id: ObjectId;
  readonly object: JsonMap;
}
