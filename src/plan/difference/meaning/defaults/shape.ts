import { parseQuantity } from '../../../../kubernetes/quantity.ts';
import { isMap, type Json, type JsonMap } from '../../../../source/json.ts';

/** What an API server makes of a map: the members that it adds, and what it makes of the others. */
export interface Shape {
  /** Members that are written when they are absent: a value, or what follows from the others. */
  readonly defaults?: Readonly<Record<string, Json | Derived>>;
  /** Members that are written whether they are absent or not. */
  readonly always?: Readonly<Record<string, Derived>>;
  /** What lies in members that are maps. */
  readonly maps?: Readonly<Record<string, Shape>>;
  /** What lies in the items of members that are lists. */
  readonly lists?: Readonly<Record<string, Shape>>;
  /** Members whose values, or whose members' values, are amounts. */
  readonly amounts?: readonly string[];
  /** Members that mean the same as absent ones when they have this value. */
  readonly idle?: Readonly<Record<string, Json>>;
}

/** A default that depends on the map; undefined for none. */
export type Derived = (map: JsonMap) => Json | undefined;

/** A map as an API server stores it. */
export function completed(map: JsonMap, shape: Shape): JsonMap {
  const members = new Map<string, Json>();
  for (const [key, value] of Object.entries(map)) {
    if (shape.idle === undefined || !Object.hasOwn(shape.idle, key) || shape.idle[key] !== value)
      members.set(key, value);
  }
  for (const [key, value] of Object.entries(shape.defaults ?? {})) {
    if (members.has(key)) continue;
    const found = typeof value === 'function' ? value(map) : value;
    if (found !== undefined) members.set(key, found);
  }
  for (const [key, value] of Object.entries(shape.always ?? {})) {
    const found = value(map);
    if (found !== undefined) members.set(key, found);
  }
  for (const key of shape.amounts ?? []) change(members, key, amountsIn);
  for (const [key, below] of Object.entries(shape.maps ?? {}))
    change(members, key, value => (isMap(value) ? completed(value, below) : value));
  for (const [key, below] of Object.entries(shape.lists ?? {}))
    change(members, key, value =>
      Array.isArray(value) ? value.map(item => (isMap(item) ? completed(item, below) : item)) : value,
    );
  return Object.fromEntries(members);
}

function change(members: Map<string, Json>, key: string, to: (value: Json) => Json): void {
  const value = members.get(key);
  if (value !== undefined) members.set(key, to(value));
}

/** Amounts in one spelling, that of units of 10^-9; what is no amount stays as it is. */
function amountsIn(value: Json): Json {
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, amountsIn(member)]));
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const quantity = parseQuantity(String(value));
  return quantity === undefined ? value : `${quantity.nano}n`;
}
