/** Bounds that keep every reader of a catalog file fast and alive; a file beyond one of them is refused. */
export const LIMITS = {
  /** Maps and lists inside each other. */
  depth: 64,
  /** Keys of one map. */
  keys: 2_000,
  /** Maps, lists, keys and scalars of one file. */
  nodes: 100_000,
  /** UTF-8 bytes of one scalar. */
  scalar: 256 * 1024,
  /** UTF-16 units of one key with its quotes, as in the YAML specification. */
  key: 1_024,
} as const;
