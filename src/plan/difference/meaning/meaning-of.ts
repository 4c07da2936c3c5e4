import { BUILT_IN_GROUPS } from '../../../kubernetes/built-in.ts';
import { withCrdDefaults } from '../../../kubernetes/crd-defaults.ts';
import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import { shapeOf } from './defaults/kinds.ts';
import { completed } from './defaults/shape.ts';

const meanings = new WeakMap<JsonMap, JsonMap>();

/**
 * An object as an API server understands it, for comparing: defaults written out, amounts in one spelling, and for kinds
 * of Kubernetes itself nothing that means the same as its absence. Lists keep their items and their order.
 */
export function meaningOf(object: JsonMap): JsonMap {
  const known = meanings.get(object);
  if (known !== undefined) return known;
  const meaning = computed(object);
  meanings.set(object, meaning);
  return meaning;
}

function computed(object: JsonMap): JsonMap {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return object;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (!BUILT_IN_GROUPS.has(group)) return withoutNulls(withCrdDefaults(object, undefined)) as JsonMap;
  // `status: {}` makes a subresource, and a field with an empty schema is one that may hold anything.
  if (group === 'apiextensions.k8s.io') return withoutNulls(object) as JsonMap;
  const shape = shapeOf(group, kind);
  const present = withoutEmpty(object, '') as JsonMap;
  return shape === undefined ? present : (withoutEmpty(completed(present, shape), '') as JsonMap);
}

/** Selectors: an empty one takes everything, an absent one nothing. */
const SELECTORS = /^selector$|(?:label|namespace|object|pod)Selector$/;

/**
 * Values without members that mean the same as absent ones: null, empty maps and lists. A selector is kept, and whatever
 * stands in a list.
 */
function withoutEmpty(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map(item => withoutEmpty(item, name));
  if (!isMap(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const rest = withoutEmpty(member, key);
    return isEmpty(rest) && !SELECTORS.test(key) ? [] : [[key, rest] as const];
  });
  return Object.fromEntries(members);
}

function isEmpty(value: Json): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}

/** The API server drops members that are null, also of custom resources. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isMap(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
