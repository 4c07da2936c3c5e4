import { isMap, type Json } from '../../source/json.ts';

/** A path into values; `*` stands for every key of a map. */
export type ValuePath = readonly string[];

/** The segments of a path as mappings write it, `a.b.*`; `\.` is a dot in a key. */
export function parsePath(text: string): ValuePath {
  return text.split(/(?<!\\)\./).map(segment => segment.replaceAll('\\.', '.'));
}

/** A path as people read it. */
export function pathText(path: readonly string[]): string {
  return path.map(segment => segment.replaceAll('.', '\\.')).join('.');
}

/** A value that a path leads to. */
export interface Match {
  readonly path: ValuePath;
  readonly value: Json;
  /** What `*` stood for, in order. */
  readonly captured: readonly string[];
}

/** All values that a path leads to; items of lists by their number. */
export function matchesOf(values: Json, path: ValuePath): readonly Match[] {
  let found: Match[] = [{ path: [], value: values, captured: [] }];
  for (const segment of path) {
    found = found.flatMap(match => {
      if (segment !== '*') {
        const value = memberOf(match.value, segment);
        return value === undefined ? [] : [{ ...match, path: [...match.path, segment], value }];
      }
      if (!isMap(match.value)) return [];
      return Object.entries(match.value).map(([key, value]) => ({
        path: [...match.path, key],
        value,
        captured: [...match.captured, key],
      }));
    });
  }
  return found;
}

/** The value at a path without `*`. */
export function valueAt(values: Json | undefined, path: ValuePath): Json | undefined {
  return path.reduce<Json | undefined>((value, segment) => memberOf(value, segment), values);
}

function memberOf(value: Json | undefined, segment: string): Json | undefined {
  if (Array.isArray(value)) return /^\d{1,6}$/.test(segment) ? value[Number(segment)] : undefined;
  return isMap(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** A scalar as text; nothing for a map or a list. */
export function scalarText(value: Json | undefined): string | undefined {
  return value === undefined || (typeof value === 'object' && value !== null) ? undefined : String(value);
}

/** Whether a value says nothing, by the idiom of charts: null, an empty text, map or list. */
export function saysNothing(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
