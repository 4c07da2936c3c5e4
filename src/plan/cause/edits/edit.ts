import type { Json } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';

/** The two states of a catalog that are compared. */
export type When = 'before' | 'after';

/** One thing that was done to a document of the catalog, small enough to be undone by itself. */
export interface Edit {
  /** Path of the document. */
  readonly file: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where it is in each state, or where it would be; empty for the whole document. */
  readonly path: Readonly<Record<When, Path>>;
  /** What is there in each state. */
  readonly value: { readonly before?: Json; readonly after?: Json };
  /** The edits that this one is made of, where it came or went with something in it. */
  readonly parts: () => readonly Edit[];
}

/**
 * A document in which one edit has the value of the other state: the document after without the edit, or the document
 * before with it.
 * @param value of the state `at`; absent where there is no document
 */
export function exchanged(value: Json | undefined, edit: Edit, at: When): Json | undefined {
  const other = at === 'after' ? edit.value.before : edit.value.after;
  const own = edit.value[at];
  if (edit.path[at].length === 0) return other;
  return value === undefined ? undefined : written(value, edit.path[at], own, other);
}

function written(value: Json, path: Path, own: Json | undefined, other: Json | undefined): Json {
  const [head, ...rest] = path;
  if (Array.isArray(value)) {
    const index = Number(head);
    if (rest.length > 0)
      return value.map((item, position) => (position === index ? written(item, rest, own, other) : item));
    const items = other === undefined ? [] : [other];
    return [...value.slice(0, index), ...items, ...value.slice(own === undefined ? index : index + 1)];
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map(Object.entries(value));
  const key = String(head);
  const below = entries.get(key);
  if (rest.length > 0) {
    if (below !== undefined) entries.set(key, written(below, rest, own, other));
  } else if (other === undefined) entries.delete(key);
  else entries.set(key, other);
  return Object.fromEntries(entries);
}
