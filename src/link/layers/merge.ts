import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** Lists that merge by a key of their items, by path with dots. The schemas mark them with `x-cistern-merge-key`. */
const MERGE_KEYS: ReadonlyMap<string, string> = new Map([['egress.cluster', 'name']]);

/** Values with several forms, by path with dots: the form that a layer states takes the place of the one below. */
const WHOLE = /^(config\.(env|files)|secrets\.(env|files)|(containers|jobs)\.[a-z0-9-]+\.secrets)\../;

/** Values that a layer states as a whole, with whatever is `null` in them. */
const VERBATIM = /^patches\.[a-z0-9-]+$/;

/** Probes, by path with dots. Of what they ask by there can be one, and `null` stands for no probe. */
const PROBE = /^(containers\.[a-z0-9-]+\.)?probes\.[a-z]+$/;
const ASKED_BY: readonly string[] = ['http', 'grpc', 'tcp', 'exec'];

/**
 * Lays one layer of settings over another: maps merge by key, lists replace or merge by their key, `null` removes. A value
 * that can have several forms is replaced.
 */
export function mergeLayer(base: JsonMap, layer: JsonMap): JsonMap {
  return mergeMaps(base, layer, '');
}

/** Lays one layer over another by the plain rules alone: maps merge by key, lists replace, `null` removes. */
export function mergePlainLayer(base: JsonMap, layer: JsonMap): JsonMap {
  return mergeMaps(base, layer, NOWHERE);
}

/** A path below which no value of an Integration lies, and so none that has rules of its own. */
const NOWHERE = '/';

/**
 * The path at which one layer writes what the merged settings hold at a path: in a list that merges by key, an item
 * may have another position in each layer. Nothing when the layer has the list without the item.
 * @param merged the merged settings, which only such a list asks for
 */
export function pathInLayer(merged: () => JsonMap, layer: JsonMap, path: Path): Path | undefined {
  for (const [text, key] of MERGE_KEYS) {
    const list = text.split('.');
    if (path.length <= list.length || list.some((segment, depth) => segment !== path[depth])) continue;
    const [item, items] = [valueAt(merged(), path.slice(0, list.length + 1)), valueAt(layer, list)];
    if (!isMap(item) || !Array.isArray(items)) continue;
    const position = items.findIndex(other => isMap(other) && other[key] === item[key]);
    return position === -1 ? undefined : [...list, position, ...path.slice(list.length + 1)];
  }
  return path;
}

function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (current, segment) => (current as Record<string | number, Json> | null | undefined)?.[segment],
    value,
  );
}

function mergeMaps(base: JsonMap, layer: JsonMap, path: string): JsonMap {
  const result: Record<string, Json> = { ...base };
  for (const key of Object.keys(layer)) {
    const value = layer[key]!;
    const below = path === '' ? key : `${path}.${key}`;
    if (value === null && !PROBE.test(below)) delete result[key];
    else setOwn(result, key, mergeValue(Object.hasOwn(result, key) ? result[key] : undefined, value, below));
  }
  return result;
}

function mergeValue(base: Json | undefined, layer: Json, path: string): Json {
  if (VERBATIM.test(path)) return layer;
  if (isMap(layer)) {
    if (!isMap(base) || WHOLE.test(path)) return mergeMaps({}, layer, path);
    return mergeMaps(PROBE.test(path) ? withoutOtherForm(base, layer) : base, layer, path);
  }
  const key = MERGE_KEYS.get(path);
  if (key !== undefined && Array.isArray(layer) && Array.isArray(base))
    return mergeLists(base, layer, key, path);
  return layer;
}

/** What a probe says besides how it asks, where the layer above asks in its own way. */
function withoutOtherForm(base: JsonMap, layer: JsonMap): JsonMap {
  const stated = ASKED_BY.filter(form => isMap(layer[form]) || Array.isArray(layer[form]));
  if (stated.length === 0) return base;
  const entries = Object.entries(base).filter(([key]) => !ASKED_BY.includes(key) || stated.includes(key));
  return Object.fromEntries(entries);
}

/** Items with the key of an earlier item are merged into it in place, new items follow in their order. */
function mergeLists(base: readonly Json[], layer: readonly Json[], key: string, path: string): Json {
  const result = [...base];
  for (const item of layer) {
    const index = result.findIndex(other => isMap(other) && isMap(item) && other[key] === item[key]);
    if (index === -1) result.push(item);
    else result[index] = mergeValue(result[index], item, `${path}.*`);
  }
  return result;
}

/** Plain assignment would call a setter for the key `__proto__`. */
function setOwn(target: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[key] = value;
  }
}
