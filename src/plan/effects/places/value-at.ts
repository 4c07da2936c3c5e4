import { isMap, type Json, type JsonMap, mapOf } from '../../../source/json.ts';

/** The value at a way of members, by own members alone; undefined where there is none. */
export function valueAt(object: Json | undefined, ...way: readonly string[]): Json | undefined {
  let value = object;
  for (const key of way) value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The map at a way of members; empty where there is none. */
export function mapAt(object: Json | undefined, ...way: readonly string[]): JsonMap {
  return mapOf(valueAt(object, ...way));
}

/** The text at a way of members; empty where there is none. */
export function textAt(object: Json | undefined, ...way: readonly string[]): string {
  const value = valueAt(object, ...way);
  return typeof value === 'string' ? value : '';
}

/** The list at a way of members; empty where there is none. */
export function listAt(object: Json | undefined, ...way: readonly string[]): readonly Json[] {
  const value = valueAt(object, ...way);
  return Array.isArray(value) ? value : [];
}

/** Whether two values are the same, whatever the order of their members. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isMap(a) || !isMap(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
