import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** One value without parts, and where it is. */
export interface Leaf {
  readonly path: Path;
  readonly value: Json;
}

/** The leaves of a value in their order; an empty map or list is one. */
export function leavesOf(value: Json, path: Path = []): readonly Leaf[] {
  const entries = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return entries.length === 0
    ? [{ path, value }]
    : entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** The value at a path; nothing where there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)];
    return isMap(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }, value);
}
