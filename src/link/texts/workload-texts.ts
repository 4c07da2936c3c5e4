import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** Texts by their paths in a layer of settings. */
type Texts = readonly (readonly [Path, string])[];

/** The texts that processes are started with: commands, arguments, and variables of further containers and jobs. */
export function workloadTexts(layer: JsonMap): Texts {
  return [...startedWith(layer, []), ...ofAll(layer.containers, 'containers'), ...ofAll(layer.jobs, 'jobs')];
}

function ofAll(all: Json | undefined, part: string): Texts {
  if (!isMap(all)) return [];
  return Object.entries(all).flatMap(([name, one]) =>
    isMap(one) ? [...startedWith(one, [part, name]), ...textsOfMap(one.env, [part, name, 'env'])] : [],
  );
}

function startedWith(container: JsonMap, path: Path): Texts {
  return (['command', 'arguments'] as const).flatMap(part => {
    const list = container[part];
    return Array.isArray(list)
      ? list.flatMap((text, at) => (typeof text === 'string' ? [[[...path, part, at], text] as const] : []))
      : [];
  });
}

/** The texts among the values of a map. */
export function textsOfMap(map: Json | undefined, path: Path): Texts {
  if (!isMap(map)) return [];
  return Object.entries(map).flatMap(([name, value]) =>
    typeof value === 'string' ? [[[...path, name], value] as const] : [],
  );
}
