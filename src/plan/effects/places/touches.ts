import { isMap, type Json } from '../../../source/json.ts';
import type { FieldChange, Step } from '../../model/change.ts';
import type { Touch } from '../rule.ts';

/** The places that a changed field touches: a map that came or went is taken apart, down to its members. */
export function touchesOf(field: FieldChange): readonly Touch[] {
  const found: Touch[] = [];
  collect(field, field.steps.map(segmentOf), field.text, field, found);
  return found;
}

function segmentOf(step: Step): string {
  return typeof step === 'string' ? step : '*';
}

/** The two values of a place; a side that does not have it is absent. */
interface Values {
  readonly before?: Json;
  readonly after?: Json;
}

function collect(
  field: FieldChange,
  path: readonly string[],
  text: string,
  { before, after }: Values,
  found: Touch[],
): void {
  const map = isMap(before) ? before : isMap(after) ? after : undefined;
  const isWhole = (before === undefined || isMap(before)) && (after === undefined || isMap(after));
  const keys = map === undefined ? [] : Object.keys({ ...asMap(before), ...asMap(after) });
  // An item of a list is one thing: what it is made of is no change of its own.
  if (map === undefined || !isWhole || keys.length === 0 || path.at(-1) === '*') {
    found.push({
      path,
      text,
      kind: field.kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    return;
  }
  for (const key of keys) {
    const values = { ...valueAt('before', before, key), ...valueAt('after', after, key) };
    if (JSON.stringify(values.before) === JSON.stringify(values.after)) continue;
    collect(field, [...path, key], text, values, found);
  }
}

function asMap(value: Json | undefined): object {
  return isMap(value) ? value : {};
}

function valueAt(side: 'before' | 'after', map: Json | undefined, key: string): Values {
  return isMap(map) && Object.hasOwn(map, key) ? { [side]: map[key]! } : {};
}
