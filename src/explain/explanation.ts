import type { ObjectId } from '../lower/manifest.ts';
import type { Json } from '../source/json.ts';
import type { LineCommit } from './history/line-commits.ts';

/** Where each field of a hydrated object comes from. */
export interface ObjectExplanation {
  /** `<environment>/<cluster>/<application>`, or `<environment>/<folder>`. */
  readonly address: string;
  readonly apiVersion: string;
  readonly id: ObjectId;
  /** Why it is there at all; absent where only a part of it is asked for. */
  readonly existence?: Existence;
  /** One for each leaf, in the order of the emitted file. */
  readonly fields: readonly FieldExplanation[];
}

/** Why an object is there. */
export interface Existence {
  /** The documents that it comes from, the nearest first. */
  readonly madeOf: readonly PlaceOfValue[];
  /** The settings that switch it on, the nearest first; none where it is always made of these documents. */
  readonly because: readonly PlaceOfValue[];
}

/** Where one field comes from. */
export interface FieldExplanation {
  /** `spec.template.spec.containers[name=app].image` */
  readonly field: string;
  readonly value: Json;
  /**
   * Who decided it: a place of the catalog or of an environment, a layer that is built into the compiler, or what lowering
   * always does.
   */
  readonly decidedBy: 'catalog' | 'built-in layer' | 'compiler';
  /** The layer that has the value; absent when lowering always does it so. */
  readonly winner?: PlaceOfValue;
  /** Layers that have the same setting below the winner, the nearest first. */
  readonly shadowed: readonly PlaceOfValue[];
  /** Further places that the value is made of. */
  readonly also: readonly PlaceOfValue[];
}

/** A place that a value comes from. */
export interface PlaceOfValue {
  /** What the place is: `Integration orders`, `runtime profile camel-quarkus`. */
  readonly layer: string;
  /** The setting there, dotted: `scaling.replicas`. */
  readonly setting: string;
  /** Path relative to the workspace; absent for what is built into the compiler. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** The commit that wrote the line; absent where git does not know. */
  readonly commit?: LineCommit;
}
