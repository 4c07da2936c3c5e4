import { isMap, type Json } from '../../source/json.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isEqual } from './tree.ts';
import { pathText, saysNothing, type ValuePath } from './value-path.ts';

/** The paths of a mapping as a tree: what is known below each segment. */
interface Known {
  readonly below: Map<string, Known>;
  /** Whether a rule is for all that is there. */
  isWhole: boolean;
}

/**
 * The paths of values that no rule is for, each at the outermost place below which there is no rule.
 * @param before values that somebody else said before, such as the chart: what says the same is no news, nor is what says nothing
 */
export function unknownKeys(values: Json, mapping: Mapping, before?: Json): readonly string[] {
  const known: Known = { below: new Map(), isWhole: false };
  for (const path of pathsOf(mapping, [])) add(known, path);
  const found: string[] = [];
  visit(values, known, [], found, before);
  return found;
}

/** Everything that rules read: values, what they depend on, and what stands in front of them. */
function pathsOf(mapping: Mapping, base: ValuePath): readonly ValuePath[] {
  return mapping.flatMap(({ from, when, unless, prefix, each }) => {
    const own = [...base, ...from];
    const depended = [...when, ...unless, ...(prefix ? [prefix] : [])].map(path => [...base, ...path]);
    if (each === undefined) return [own, ...depended];
    const item = [...own, '*'];
    const name = each.key === undefined ? [] : [[...item, each.key]];
    return [...depended, ...name, ...pathsOf(each.rules, item)];
  });
}

function add(known: Known, path: ValuePath): void {
  let current = known;
  for (const segment of path) {
    const next = current.below.get(segment) ?? { below: new Map(), isWhole: false };
    current.below.set(segment, next);
    current = next;
  }
  current.isWhole = true;
}

function visit(value: Json, known: Known, path: ValuePath, found: string[], before: Json | undefined): void {
  if (known.isWhole) return;
  if (known.below.size === 0) {
    const isNews = !saysNothing(value) && (before === undefined || !isEqual(value, before));
    if (isNews) found.push(pathText(path));
    return;
  }
  const items = Array.isArray(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  for (const [key, item] of items) {
    const name = String(key);
    const next = merged(known.below.get(name), known.below.get('*'));
    const other = isMap(before) && Object.hasOwn(before, name) ? before[name] : undefined;
    visit(item, next, [...path, name], found, other);
  }
}

/** What is known below one key: by its name, and by rules for every key. */
function merged(named: Known | undefined, every: Known | undefined): Known {
  if (named === undefined || every === undefined)
    return named ?? every ?? { below: new Map(), isWhole: false };
  const below = new Map(named.below);
  for (const [key, known] of every.below) below.set(key, merged(below.get(key), known));
  return { below, isWhole: named.isWhole || every.isWhole };
}
