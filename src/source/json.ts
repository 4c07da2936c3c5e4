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

/** The value if it is a map, else an empty one. */
export function mapOf(value: Json | undefined): JsonMap {
  return isMap(value) ? value : {};
}

/** The maps in a list; none when the value is no list. */
export function mapsIn(value: Json | undefined): readonly JsonMap[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

/** The texts in a list; none when the value is no list. */
export function stringsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
