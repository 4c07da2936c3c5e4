import type { Json } from '../../../source/json.ts';
import { isMap } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';

/** What two lists do not share, whatever the order of their items. */
export interface ListDifference {
  readonly added: readonly Json[];
  readonly removed: readonly Json[];
}

/** Compares two lists by the values of their items. */
export function differenceOfLists(before: readonly Json[], after: readonly Json[]): ListDifference {
  const [old, now] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  return {
    added: after.filter(item => !old.has(canonical(item))),
    removed: before.filter(item => !now.has(canonical(item))),
  };
}

/** A value as a text that is the same for the same value, whatever the order of members. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort(byCodeUnit);
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join()}}`;
}
