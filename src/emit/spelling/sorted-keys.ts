import type { JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';

/** Keys that stand first at the root of an object, in this order. */
const HEAD = ['apiVersion', 'kind', 'metadata'];

/** Above this many keys the built-in sort wins over insertion. */
const INSERTION_LIMIT = 16;

/** The keys of a map by code unit. */
export function sortedKeys(map: JsonMap): string[] {
  const keys = Object.keys(map);
  if (keys.length > INSERTION_LIMIT) return keys.sort(byCodeUnit);
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index]!;
    let hole = index;
    for (; hole > 0 && keys[hole - 1]! > key; hole--) keys[hole] = keys[hole - 1]!;
    keys[hole] = key;
  }
  return keys;
}

/** The keys of the root of an object: `apiVersion`, `kind`, `metadata`, then the others by code unit. */
export function sortedRootKeys(map: JsonMap): string[] {
  const keys = sortedKeys(map);
  return [...HEAD.filter(key => Object.hasOwn(map, key)), ...keys.filter(key => !HEAD.includes(key))];
}
