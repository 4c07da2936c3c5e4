/** A value that YAML and JSON can both hold. Maps have no prototype surprises: read them with `Object.hasOwn` or `Object.entries`. */
export type Json = null | boolean | number | string | JsonList | JsonMap;
/** A list of such values. */
export type JsonList = readonly Json[];
/** Such values by key. */
export type JsonMap = { readonly [key: string]: Json };

/** Whether a value is a map, and not a list or a scalar. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
