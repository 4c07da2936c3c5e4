import { isTree, type Tree, type Value } from './tree.ts';

/** The layers that people write, merged; what lies below them is the chart's. */
export interface Effective {
  /** Without anything that was removed. */
  readonly settings: Tree;
  /** Whether a layer has removed what lies at a path, or around it: then nothing below these layers counts. */
  readonly isRemoved: (path: string) => boolean;
}

/** Where the form that a layer states takes the place of the one below. */
const FORMS = /^(config\.(env|files)|secrets\.(env|files)|(containers|jobs)\.[^.]+\.secrets)\.[^.]+$/;
const PROBE = /^(containers\.[^.]+\.)?probes\.[^.]+$/;
const HANDLERS = ['http', 'grpc', 'tcp', 'exec'];

/** Lays layers over each other: maps merge by key, lists replace, `null` removes. */
export function effectiveOf(layers: readonly Tree[]): Effective {
  const removed = new Set<string>();
  const settings = layers.reduce<Tree>((below, layer) => merged(below, layer, '', removed), {});
  return {
    settings,
    isRemoved(path) {
      const parts = path.split('.');
      return parts.some((_, index) => removed.has(parts.slice(0, index + 1).join('.')));
    },
  };
}

function merged(below: Tree, layer: Tree, path: string, removed: Set<string>): Tree {
  const result = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(layer)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (value === null) {
      removed.add(at);
      result.delete(key);
      continue;
    }
    if (value !== undefined) result.set(key, over(result.get(key), value, at, removed));
  }
  return Object.fromEntries(result);
}

function over(below: Value | undefined, value: Value, at: string, removed: Set<string>): Value {
  if (at === 'egress.cluster' && Array.isArray(below) && Array.isArray(value))
    return groups(below as readonly Tree[], value as readonly Tree[], removed);
  if (!isTree(value)) return value;
  if (!isTree(below) || FORMS.test(at)) return merged({}, value, at, removed);
  const asks = HANDLERS.some(handler => value[handler] !== undefined && value[handler] !== null);
  if (!PROBE.test(at) || !asks) return merged(below, value, at, removed);
  const others = Object.entries(below).filter(([key]) => !HANDLERS.includes(key) || key in value);
  return merged(Object.fromEntries(others), value, at, removed);
}

/** Groups of pods merge by their name. */
function groups(below: readonly Tree[], layer: readonly Tree[], removed: Set<string>): readonly Tree[] {
  const result = [...below];
  for (const group of layer) {
    const index = result.findIndex(({ name }) => name === group.name);
    if (index === -1) result.push(group);
    else result[index] = merged(result[index]!, group, 'egress.cluster.*', removed);
  }
  return result;
}
