import { isMap, type Json } from '../../../source/json.ts';

/** A text that is the same for equal values, whatever the order of their members. */
export function canonicalText(value: Json | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
  return `{${members.join(',')}}`;
}
