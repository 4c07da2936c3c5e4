import { isMap, type Json, type JsonMap } from '../../source/json.ts';

/** Settings while they are put together; its maps have no prototype. */
export type Tree = { [key: string]: Json };

/** An empty tree. */
export function emptyTree(): Tree {
  return Object.create(null);
}

/** Puts a value at a path and makes the maps on the way; a map is laid over a map that is there. */
export function putAt(tree: Tree, path: readonly string[], value: Json): void {
  let holder = tree;
  for (const segment of path.slice(0, -1)) {
    if (!isMap(holder[segment])) holder[segment] = emptyTree();
    holder = holder[segment] as Tree;
  }
  const last = path.at(-1)!;
  const before = holder[last];
  if (!isMap(before) || !isMap(value)) holder[last] = copyOf(value);
  else for (const [key, item] of Object.entries(value)) putAt(before as Tree, [key], item);
}

/** Removes what is at a path, and the maps around it that become empty. */
export function removeAt(tree: Tree, path: readonly (string | number)[]): void {
  const [first, ...rest] = path;
  if (first === undefined || !Object.hasOwn(tree, first)) return;
  const value = tree[first]!;
  const [position, ...inside] = rest;
  const item = Array.isArray(value) && position !== undefined ? (value[Number(position)] as Json) : undefined;
  if (isMap(item) && inside.length > 0) removeAt(item as Tree, inside);
  // A list is no list without one of its items.
  else if (rest.length === 0 || !isMap(value)) delete tree[first];
  else {
    removeAt(value as Tree, rest);
    if (Object.keys(value).length === 0) delete tree[first];
  }
}

/** Values laid over each other as Helm does: maps merge, the rest is replaced, and `null` removes. */
export function laidOver(below: JsonMap, above: JsonMap): JsonMap {
  const result: Tree = Object.assign(emptyTree(), below);
  for (const [key, value] of Object.entries(above)) {
    const before = result[key];
    if (value === null && before !== undefined) delete result[key];
    else result[key] = isMap(before) && isMap(value) ? laidOver(before, value) : value;
  }
  return result;
}

/** A copy whose maps have no prototype. */
export function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isMap(value)) return value;
  return Object.entries(value).reduce<Tree>((copy, [key, item]) => {
    copy[key] = copyOf(item);
    return copy;
  }, emptyTree());
}

/** Whether two values are equal, whatever the order of keys. */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
  );
}
