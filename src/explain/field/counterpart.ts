import { isDeepStrictEqual } from 'node:util';
import { isMap, type Json, type JsonList } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/**
 * The value of a changed object that stands for the one at a path of the object: items of lists are found again where
 * others came or went before them. Nothing where it is gone.
 */
export function counterpart(own: Json | undefined, changed: Json | undefined, path: Path): Json | undefined {
  const [head, ...rest] = path;
  if (head === undefined || own === undefined || changed === undefined) {
    // An empty map or list counts as one value.
    return head === undefined && isDeepStrictEqual(own, changed) ? own : changed;
  }
  if (Array.isArray(own)) {
    const index = Array.isArray(changed) ? positionIn(own, changed, Number(head)) : undefined;
    return index === undefined
      ? undefined
      : counterpart(own[Number(head)], (changed as JsonList)[index], rest);
  }
  if (!isMap(own) || !isMap(changed) || !Object.hasOwn(changed, head)) return undefined;
  return counterpart(own[head], changed[head], rest);
}

/** Where an item is in a changed list: by its name, else the same item, else by position where none came or went. */
function positionIn(own: JsonList, changed: JsonList, index: number): number | undefined {
  const item = own[index]!;
  const name = nameOf(item);
  if (name !== undefined) {
    const named = changed.findIndex(other => nameOf(other) === name);
    if (named !== -1) return named;
  }
  if (own.length === changed.length) return index;
  const same = changed.findIndex(other => isDeepStrictEqual(other, item));
  return same === -1 ? undefined : same;
}

function nameOf(item: Json): Json | undefined {
  return isMap(item) && typeof item.name === 'string' ? item.name : undefined;
}
