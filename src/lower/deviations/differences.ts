import { mergeKeyOf } from '../../kubernetes/objects/merge-keys.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Path } from '../../source/pointer.ts';
import type { FieldChange } from './deviations.ts';
import { shown } from './shown.ts';

/** One difference between two objects: a path whose list items are named by their merge keys, and both sides. */
export interface Difference {
  readonly path: Path;
  readonly from?: Json;
  readonly to?: Json;
}

/** The fields in which two values of a group differ, as deep as both are maps or lists that merge by a key. */
export function differencesOf(
  group: string,
  from: Json | undefined,
  to: Json | undefined,
  path: Path = [],
): readonly Difference[] {
  // Labels and annotations count one by one, also where there were none.
  const isKeys = path.at(-1) === 'labels' || path.at(-1) === 'annotations';
  const [left, right] = isKeys ? [from ?? {}, to ?? {}] : [from, to];
  if (isMap(left) && isMap(right)) return ofMaps(group, left, right, path);
  if (Array.isArray(from) && Array.isArray(to)) {
    const key = mergeKeyOf(group, path);
    const [before, after] = [keyed(from, key), keyed(to, key)];
    if (before && after) return ofMaps(group, before, after, path);
  }
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return [{ path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

/** A difference as reviewers see it. */
export function changeOf({ path, from, to }: Difference): FieldChange {
  const field = path.reduce<string>((text, segment) => {
    const name = String(segment);
    if (text === '') return name;
    return /^[A-Za-z][A-Za-z0-9]*$/.test(name) && !isKeyed(text) ? `${text}.${name}` : `${text}[${name}]`;
  }, '');
  return {
    field,
    ...(from !== undefined && { from: shown(path, from) }),
    ...(to !== undefined && { to: shown(path, to) }),
  };
}

const KEYED =
  /(^|\.)(containers|env|hostAliases|imagePullSecrets|initContainers|ports|resourceClaims|topologySpreadConstraints|volumeDevices|volumeMounts|volumes)$/;

/** Whether the last segment of a field is a list with keys. */
function isKeyed(field: string): boolean {
  return KEYED.test(field);
}

function ofMaps(group: string, from: JsonMap, to: JsonMap, path: Path): readonly Difference[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort(byCodeUnit);
  return keys.flatMap(key => differencesOf(group, own(from, key), own(to, key), [...path, key]));
}

function own(map: JsonMap, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The items of a list by a key; nothing where one has none, or two have the same. */
function keyed(list: readonly Json[], key: string | undefined): JsonMap | undefined {
  if (key === undefined) return undefined;
  const entries = list.map(item => [isMap(item) ? item[key] : undefined, item] as const);
  const names = new Set(entries.map(([name]) => name));
  if (names.has(undefined) || names.size < list.length) return undefined;
  return Object.fromEntries(entries.map(([name, item]) => [String(name), item]));
}
