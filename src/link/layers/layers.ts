import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Span } from '../../source/source-file.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import { mergeLayer } from './merge.ts';
import type { Origin } from '../program.ts';

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
  for (const layer of layers.toReversed()) {
    const found = valueAt(layer.value, path);
    if (found === undefined) continue;
    origins.push({ layer: layer.name, ...spanOf(layer, found.path, textOf) });
    if (found.value === null) break;
  }
  return origins;
}

/** The value at a path, or the `null` that removes it on the way there. */
function valueAt(value: JsonMap, path: Path): { value: Json; path: Path } | undefined {
  let current: Json = value;
  for (const [depth, segment] of path.entries()) {
    if (current === null) return { value: null, path: path.slice(0, depth) };
    if (Array.isArray(current)) current = current[Number(segment)] ?? null;
    else if (isMap(current) && Object.hasOwn(current, segment)) current = current[segment]!;
    else return undefined;
  }
  return { value: current, path };
}

function spanOf(layer: Layer, path: Path, textOf: TextOf): { span?: Span } {
  if (!layer.source) return {};
  const { file, path: prefix } = layer.source;
  return { span: { file, ...locate(textOf(file), [...prefix, ...path], 'value') } };
}
