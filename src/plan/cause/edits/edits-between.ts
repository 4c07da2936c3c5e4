import { isDeepStrictEqual } from 'node:util';
import { isMap, type Json, type JsonList, type JsonMap } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Edit } from './edit.ts';

/** A place in both states of a document. */
interface Place {
  readonly file: string;
  readonly before: Path;
  readonly after: Path;
}

/** The edits that make the document after of the document before; one of them absent where it came or went. */
export function editsBetween(
  file: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly Edit[] {
  const place = { file, before: [], after: [] };
  if (before !== undefined && after !== undefined) return between(place, before, after);
  return before === after ? [] : [edit(place, before, after, () => [])];
}

function between(place: Place, before: Json | undefined, after: Json | undefined): readonly Edit[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isMap(before) && isMap(after)) return betweenMaps(place, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(place, before, after);
  if (before !== undefined && after !== undefined) return [edit(place, before, after, () => [])];
  return [edit(place, before, after, () => partsOf(place, before ?? after!, before === undefined))];
}

function betweenMaps(place: Place, before: JsonMap, after: JsonMap): readonly Edit[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const at = (value: JsonMap, key: string): Json | undefined =>
    Object.hasOwn(value, key) ? value[key] : undefined;
  return [...keys].flatMap(key => between(below(place, key), at(before, key), at(after, key)));
}

function betweenLists(place: Place, before: JsonList, after: JsonList): readonly Edit[] {
  const identity = identityOf(before, after);
  if (identity === undefined) {
    if (before.length !== after.length) return [edit(place, before, after, () => [])];
    return after.flatMap((item, index) => between(below(place, index), before[index], item));
  }
  const older = new Map(before.map((item, index) => [identity(item), index] as const));
  const newer = new Map(after.map((item, index) => [identity(item), index] as const));
  // One item in the place of another one is one edit.
  for (const [index, item] of after.entries()) {
    const replaced = before[index];
    if (replaced === undefined || older.has(identity(item)) || newer.has(identity(replaced))) continue;
    older.delete(identity(replaced));
    older.set(identity(item), index);
  }
  const common = [...newer.keys()].filter(key => older.has(key));
  const positions = common.map(key => older.get(key)!);
  const edits = [...new Set([...older.keys(), ...newer.keys()])].flatMap(key => {
    const [from, to] = [older.get(key), newer.get(key)];
    const here = below(place, from ?? Math.min(to!, before.length), to ?? Math.min(from!, after.length));
    return between(
      here,
      from === undefined ? undefined : before[from],
      to === undefined ? undefined : after[to],
    );
  });
  const isReordered = positions.some((position, index) => index > 0 && position < positions[index - 1]!);
  return isReordered ? [edit(place, before, after, () => [])] : edits;
}

/** What tells the items of two lists apart: scalars by themselves, maps by their names; nothing where they are not unique. */
function identityOf(before: JsonList, after: JsonList): ((item: Json) => string) | undefined {
  const identities = [
    (item: Json) => (typeof item === 'object' ? undefined : JSON.stringify(item)),
    (item: Json) => (isMap(item) && typeof item.name === 'string' ? item.name : undefined),
    (item: Json) =>
      isMap(item) && item.matchLabels !== undefined ? JSON.stringify(item.matchLabels) : undefined,
  ];
  const found = identities.find(identity =>
    [before, after].every(list => {
      const names = list.map(identity);
      return !names.includes(undefined) && new Set(names).size === list.length;
    }),
  );
  return found && (item => found(item)!);
}

function below({ file, before, after }: Place, key: string | number, afterKey = key): Place {
  return { file, before: [...before, key], after: [...after, afterKey] };
}

/** What came or went, one level deeper. */
function partsOf(place: Place, value: Json, isNew: boolean): readonly Edit[] {
  const items = isMap(value)
    ? Object.entries(value)
    : Array.isArray(value)
      ? value.map((item, index) => [index, item] as const)
      : [];
  if (items.length < 2 && !isMap(items[0]?.[1])) return [];
  return items.flatMap(([key, item]) =>
    between(below(place, key), isNew ? undefined : item, isNew ? item : undefined),
  );
}

function edit(
  { file, before: pathBefore, after: pathAfter }: Place,
  before: Json | undefined,
  after: Json | undefined,
  parts: Edit['parts'],
): Edit {
  return {
    file,
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    path: { before: pathBefore, after: pathAfter },
    value: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    parts,
  };
}
