import type { Json } from '../source/json.ts';

/** One place of a schema at or below which defaults are declared; places without any are left out. */
export interface DefaultsNode {
  /** What the API server writes when the value is missing and its parent is present. */
  readonly default?: Json;
  /** Version of the controller that has the field first; absent: every version that we know. */
  readonly since?: string;
  /** Version of the controller that declares the default first, where it is younger than the field. */
  readonly defaultSince?: string;
  /** Members of a map with fixed keys. */
  readonly properties?: Readonly<Record<string, DefaultsNode>>;
  /** Every item of a list. */
  readonly items?: DefaultsNode;
  /** Every value of a map with free keys. */
  readonly values?: DefaultsNode;
}
