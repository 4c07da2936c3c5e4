import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Made } from './made.ts';

/** The first place at which two results differ, in words; undefined where they are the same. */
export function differenceOf(first: Made, second: Made): string | undefined {
  const path = differing(first as unknown as Json, second as unknown as Json, []);
  return path && `\`${path.join('.').slice(0, 200)}\``;
}

function differing(first: Json | undefined, second: Json | undefined, path: Path): Path | undefined {
  if (first === second) return undefined;
  if (Array.isArray(first) && Array.isArray(second)) {
    if (first.length !== second.length) return path;
    for (const [index, item] of first.entries()) {
      const found = differing(item, second[index], [...path, index]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isMap(first) || !isMap(second)) return path;
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const [a, b] = [first, second].map(map => (Object.hasOwn(map, key) ? map[key] : undefined));
    const found = differing(a, b, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
