import { PROFILES } from '../../runtimes/profiles.ts';
import { isMap, type Json } from '../../source/json.ts';

/** Words of which a setting can have one: another one is tried where a word of no meaning cannot be compiled. */
const CHOICES: readonly (readonly string[])[] = [
  ['internal', 'public'],
  ['path', 'host'],
  ['started', 'stopped'],
  ['TCP', 'UDP'],
  ['init', 'sidecar'],
  ['folders', 'branches'],
  ['applicationsets', 'applications'],
  ['development', 'production'],
  [...PROFILES.keys()],
];

/** Other values of the same type as a leaf, to see what changes with it; the first that can be compiled tells. */
export function otherValues(value: Json): readonly Json[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return [];
  const choices = CHOICES.filter(words => words.includes(value)).flatMap(words =>
    words.filter(word => word !== value),
  );
  // Amounts, addresses and times keep their form.
  const counted = value.replace(/^[0-9]+/, digits => String((Number(digits) % 200) + 1));
  return [`${value}0`, ...choices, ...(counted === value ? [] : [counted])];
}

/** A value with all of its leaves replaced by their first other value. */
export function allOther(value: Json): Json {
  if (Array.isArray(value)) return value.map(allOther);
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allOther(item)]));
  return otherValues(value)[0] ?? value;
}
