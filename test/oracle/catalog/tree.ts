/** A value of a YAML document. */
export type Value = string | number | boolean | null | readonly Value[] | Tree;

/** A map of a YAML document. */
export interface Tree {
  readonly [key: string]: Value | undefined;
}

/** Whether a value is a map. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The map at a path; an empty one where there is none. */
export function treeAt(value: unknown, ...path: readonly string[]): Tree {
  let current: unknown = value;
  for (const key of path) current = isTree(current) ? current[key] : undefined;
  return isTree(current) ? current : {};
}

/** Names and maps of a map of maps, sorted by name. */
export function treesIn(value: unknown): readonly (readonly [string, Tree])[] {
  return isTree(value)
    ? Object.entries(value)
        .flatMap(([name, item]) => (isTree(item) ? [[name, item] as const] : []))
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : [];
}

/** The list of texts at a key; an empty one where there is none. */
export function textsAt(tree: Tree, key: string): readonly string[] {
  const value = tree[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The list of maps at a key; an empty one where there is none. */
export function listAt(tree: Tree, key: string): readonly Tree[] {
  const value = tree[key];
  return Array.isArray(value) ? value.filter(isTree) : [];
}

/** A copy without members that are undefined or null, at the first level. */
export function present(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([, value]) => value !== undefined && value !== null),
  );
}
