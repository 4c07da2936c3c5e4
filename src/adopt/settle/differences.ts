import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { emptyTree, isEqual, type Tree } from '../move/tree.ts';
import { schemaBelow } from './settings-schema.ts';

/** What scales in place of a number of pods. */
const SCALERS: readonly string[] = ['autoscaling', 'keda'];

/** Values of several forms: a layer states them as a whole. */
const WHOLE = /^(?:config|secrets)\/(?:env|files)\/|^(?:containers|jobs)\/[^/]+\/secrets\//;

/**
 * The layer that makes of the settings below it what is wanted: what is there already, or by default, is left out.
 * @param below the settings of all layers below, merged
 */
export function layerOn(below: JsonMap, wanted: JsonMap, schema: JsonMap): JsonMap {
  return differences(below, wanted, schema, []) ?? emptyTree();
}

function differences(
  below: JsonMap,
  wanted: JsonMap,
  schema: JsonMap | undefined,
  path: readonly string[],
): Tree | undefined {
  const layer = emptyTree();
  for (const [name, value] of Object.entries(wanted)) {
    const at = [...path, name];
    const own = schemaBelow(schema, name);
    const there = Object.hasOwn(below, name) ? below[name] : undefined;
    if (isEqual(there, value) || (there === undefined && isSilent(value, own, at))) continue;
    if (!isMap(value) || WHOLE.test(at.join('/')) || (isMap(there) && isWhole(own))) {
      layer[name] = value;
      continue;
    }
    const inner = differences(isMap(there) ? there : {}, value, own, at);
    if (inner !== undefined || there === undefined) layer[name] = inner ?? emptyTree();
  }
  return Object.keys(layer).length === 0 ? undefined : layer;
}

/** Whether a value where there is none says what holds anyway. */
function isSilent(value: Json, schema: JsonMap | undefined, path: readonly string[]): boolean {
  // A probe that is none takes away what the paths of `http.health` would make.
  if (value === null) return path.at(-2) !== 'probes';
  return schema?.default !== undefined && isEqual(value, schema.default as Json);
}

/** Whether all members of a map are required, so that a layer states them together. */
function isWhole(schema: JsonMap | undefined): boolean {
  const { required, properties } = schema ?? {};
  return Array.isArray(required) && isMap(properties) && required.length === Object.keys(properties).length;
}

/**
 * The layer without what another layer below it says and nobody wants: what held below that one holds again.
 * @param under the settings below the other layer
 */
export function withRemovals(
  layer: JsonMap,
  below: JsonMap,
  wanted: JsonMap,
  under: JsonMap,
  path: readonly string[] = [],
): JsonMap {
  const result: Tree = Object.assign(emptyTree(), layer);
  for (const [name, value] of Object.entries(below)) {
    const at = [...path, name];
    const held = Object.hasOwn(under, name) ? under[name] : undefined;
    // Where something held before, its members are taken back one by one: maps merge.
    const absent = isMap(value) && isMap(held) ? {} : undefined;
    const other = Object.hasOwn(wanted, name) ? wanted[name] : absent;
    if (other === undefined) {
      // A number of pods beside a scaler is a contradiction, also the one that nobody wrote.
      const isScaled =
        at.join('/') === 'scaling/replicas' && Object.keys(wanted).some(key => SCALERS.includes(key));
      if (value !== null) result[name] = held === undefined || isScaled ? null : held;
    } else if (isMap(value) && isMap(other) && !WHOLE.test(at.join('/'))) {
      const before = isMap(result[name]) ? result[name] : {};
      const inner = withRemovals(before, value, other, isMap(held) ? held : {}, at);
      if (Object.keys(inner).length > 0) result[name] = inner;
    }
  }
  return result;
}
