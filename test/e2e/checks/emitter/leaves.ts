import { isMap, type Json, type JsonMap } from '../../../../src/source/json.ts';

/** A text, key or number with a spelling of its own. */
export interface Leaf {
  readonly kind: 'strings' | 'keys' | 'numbers';
  readonly value: string | number;
}

/** Everything in a value that has a spelling of its own, each once. */
export function leavesOf(value: Json): Leaf[] {
  const found = { strings: new Set<string>(), keys: new Set<string>(), numbers: new Set<number>() };
  const visit = (item: Json): void => {
    if (typeof item === 'string') found.strings.add(item);
    else if (typeof item === 'number') found.numbers.add(item);
    else if (isMap(item)) {
      for (const [key, child] of Object.entries(item)) {
        found.keys.add(key);
        visit(child);
      }
    } else if (Array.isArray(item)) for (const child of item) visit(child);
  };
  visit(value);
  return (['strings', 'keys', 'numbers'] as const).flatMap(kind =>
    [...found[kind]].map(value => ({ kind, value })),
  );
}

/** The content of an object that has the leaf in every position in which it may stand. */
export function contentOf({ kind, value }: Leaf): JsonMap {
  if (kind !== 'keys') return { value, list: [value, [value, value]], map: { last: value }, next: 'x' };
  const key = String(value);
  return {
    ...Object.fromEntries([[key, 'x']]),
    list: [Object.fromEntries([[key, 'x']]), Object.fromEntries([[key, Object.fromEntries([[key, []]])]])],
    map: Object.fromEntries([[key, { nested: 1 }]]),
  };
}
