import { byCodeUnit } from '../../source/order.ts';

/** Names and values, sorted by name. */
export type Entries<Value> = readonly (readonly [name: string, value: Value])[];

/** The entries of a map of the catalog, sorted by name. */
export function sorted<Value>(map: Readonly<Record<string, Value>> | undefined): Entries<Value> {
  return Object.entries(map ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
}
