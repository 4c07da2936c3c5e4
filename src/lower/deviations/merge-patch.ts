import { mergeKeyOf } from '../../kubernetes/objects/merge-keys.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A changed value, or why it cannot be changed so. */
export type Patched<Value = JsonMap> =
  | { readonly value: Value }
  | { readonly problem: string; readonly at: Path };

/** In an item of a list that merges by a key: takes the item with that key away. */
const DIRECTIVE = '$patch';

/**
 * Fields laid over those of an object, as a strategic merge patch does: maps merge, lists merge by the key that Kubernetes
 * merges them by or are replaced, `null` removes, and so does `$patch: delete` in an item of a list with a key.
 * @param group API group of the object
 */
export function mergePatched(group: string, object: JsonMap, patch: JsonMap): Patched {
  return merged(group, object, patch, []) as Patched;
}

function merged(group: string, base: Json | undefined, patch: Json, path: Path): Patched<Json> {
  if (isMap(patch)) return mergedMap(group, isMap(base) ? base : {}, patch, path);
  if (!Array.isArray(patch)) return { value: patch };
  const key = mergeKeyOf(group, path);
  return key === undefined
    ? { value: patch }
    : mergedList(group, Array.isArray(base) ? base : [], patch, { key, path });
}

function mergedMap(group: string, base: JsonMap, patch: JsonMap, path: Path): Patched<Json> {
  const result = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    const at = [...path, key];
    if (key === DIRECTIVE)
      return { problem: `\`${DIRECTIVE}\` stands in items of lists with a key only`, at };
    if (value === null) {
      if (!result.delete(key)) return { problem: `there is no \`${key}\` to remove`, at };
      continue;
    }
    const below = merged(group, result.get(key), value, at);
    if ('problem' in below) return below;
    result.set(key, below.value);
  }
  // `fromEntries` defines keys such as `__proto__` instead of assigning them.
  return { value: Object.fromEntries(result) };
}

function mergedList(
  group: string,
  base: readonly Json[],
  patch: readonly Json[],
  { key, path }: { readonly key: string; readonly path: Path },
): Patched<Json> {
  const result = [...base];
  for (const [position, item] of patch.entries()) {
    const at = [...path, position];
    if (!isMap(item) || item[key] === undefined)
      return { problem: `an item has no \`${key}\`, by which this list merges`, at };
    const index = result.findIndex(other => isMap(other) && other[key] === item[key]);
    const { [DIRECTIVE]: directive, ...fields } = item;
    if (directive !== undefined) {
      if (directive !== 'delete') return { problem: `\`${DIRECTIVE}\` can only be \`delete\``, at };
      if (index === -1) return { problem: `there is no item with \`${key}: ${String(item[key])}\``, at };
      result.splice(index, 1);
      continue;
    }
    const below = merged(group, index === -1 ? undefined : result[index], fields, at);
    if ('problem' in below) return below;
    if (index === -1) result.push(below.value);
    else result[index] = below.value;
  }
  return { value: result };
}
