import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { once } from '../../source/once.ts';
import type { Path } from '../../source/pointer.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { Origin } from '../program.ts';
import { mergeLayer, pathInLayer } from './merge.ts';

/** One layer of settings: its value, and where it is written. */
export interface Layer {
  /** What the layer is, for people. */
  readonly name: string;
  readonly value: JsonMap;
  /** Absent for the layers that are built into the compiler. */
  readonly source?: { readonly file: string; readonly path: Path };
}

/** The text of a file of the workspace, by its path relative to the root. */
export type TextOf = (path: string) => string;

/** The layers laid over each other, the first at the bottom. */
export function mergeLayers(layers: readonly Layer[]): JsonMap {
  return layers.reduce<JsonMap>((base, layer) => mergeLayer(base, layer.value), {});
}

/**
 * The layers that had a say in the value at a path, the winner first. A layer that removed the value, or one of
 * the maps around it, ends the list: what lies below it has no say.
 */
export function originsOf(layers: readonly Layer[], path: Path, textOf: TextOf): readonly Origin[] {
  const origins: Origin[] = [];
  const merged = once(() => mergeLayers(layers));
  for (const layer of layers.toReversed()) {
    const own = pathInLayer(merged, layer.value, path);
    const found = own && valueAt(layer.value, own);
    if (found === undefined) continue;
    origins.push(originIn(layer, found.path, textOf));
    if (found.value === null) break;
  }
  return origins;
}

/** The file, and the path in it, of the uppermost layer that has the value at a path of maps; nothing for a built-in one. */
export function writtenAt(layers: readonly Layer[], path: Path): Layer['source'] {
  const layer = layers.findLast(({ value }) => valueAt(value, path)?.path.length === path.length);
  return layer?.source && { file: layer.source.file, path: [...layer.source.path, ...path] };
}

/** The value at a path, or what decides on the way there: the `null` that removes it, the list that replaces it. */
function valueAt(value: JsonMap, path: Path): { value: Json; path: Path } | undefined {
  let current: Json = value;
  for (const [depth, segment] of path.entries()) {
    if (current === null) return { value: null, path: path.slice(0, depth) };
    if (Array.isArray(current)) {
      const item: Json | undefined = current[Number(segment)];
      if (item === undefined) return { value: current, path: path.slice(0, depth) };
      current = item;
    } else if (isMap(current) && Object.hasOwn(current, segment)) current = current[segment]!;
    else return undefined;
  }
  return { value: current, path };
}

/** The place is searched for when somebody asks: most ask for that of the winner alone. */
function originIn({ name, source }: Layer, path: Path, textOf: TextOf): Origin {
  if (source === undefined) return { layer: name };
  const { file, path: prefix } = source;
  const span = once(() => ({ file, ...locate(textOf(file), [...prefix, ...path], 'value') }));
  return {
    layer: name,
    get span() {
      return span();
    },
  };
}
