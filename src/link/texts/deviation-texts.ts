import { type Json, type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** The texts of extra objects and of what patches write, by path in a layer of settings. */
export function deviationTexts({ extraObjects, patches }: JsonMap): readonly (readonly [Path, string])[] {
  if (extraObjects === undefined && patches === undefined) return [];
  return [
    ...Object.entries(mapOf(extraObjects)).flatMap(([name, object]) =>
      textsBelow(object, ['extraObjects', name]),
    ),
    ...Object.entries(mapOf(patches)).flatMap(([name, patch]) => {
      const { merge, json } = mapOf(patch);
      return [
        ...textsBelow(merge, ['patches', name, 'merge']),
        ...mapsIn(json).flatMap(({ value }, at) => textsBelow(value, ['patches', name, 'json', at, 'value'])),
      ];
    }),
  ];
}

function textsBelow(value: Json | undefined, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => textsBelow(item, [...path, key]));
}
