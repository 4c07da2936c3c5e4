import { isMap, type Json, mapOf, mapsIn } from '../../../source/json.ts';
import { canonical } from './difference-of-lists.ts';

/** How the schemas of two versions of a custom kind differ to what is stored by them. */
export interface SchemaDifference {
  /** Values that the first keeps and the second throws away at the next write. */
  readonly isPruned: boolean;
  /** The second may refuse what the first takes. */
  readonly isStricter: boolean;
}

const OPEN = 'x-kubernetes-preserve-unknown-fields';

/** Members of a schema that only explain. */
const WORDS: ReadonlySet<string> = new Set(['description', 'title', 'example', 'externalDocs', 'default']);

/** Members of a schema that are one themselves. */
const BELOW = ['items', 'additionalProperties'];

/** Members of a schema that are looked into, or for themselves. */
const PARTS: ReadonlySet<string> = new Set(['properties', ...BELOW, OPEN]);

/** Compares two schemas, member by member. */
export function schemaDifference(before: Json | undefined, after: Json | undefined): SchemaDifference {
  const [old, now] = [mapOf(before), mapOf(after)];
  const isOpen = now[OPEN] === true;
  const [fields, kept] = [mapOf(old.properties), mapOf(now.properties)];
  const lost = Object.keys(fields).some(name => !Object.hasOwn(kept, name));
  const [wasFree, isFree] = [old, now].map(
    ({ additionalProperties: any }) => any !== undefined && any !== false,
  );
  const below = [
    ...Object.keys(fields)
      .filter(name => Object.hasOwn(kept, name))
      .map(name => schemaDifference(fields[name], kept[name])),
    ...BELOW.filter(name => isMap(old[name]) && isMap(now[name])).map(name =>
      schemaDifference(old[name], now[name]),
    ),
  ];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const isOther = names.some(
    name =>
      !WORDS.has(name) &&
      !PARTS.has(name) &&
      !isLoosened(name, old[name], now[name]) &&
      canonical(old[name] ?? null) !== canonical(now[name] ?? null),
  );
  return {
    isPruned:
      (lost && !isOpen) ||
      (wasFree === true && isFree !== true && !isOpen) ||
      (old[OPEN] === true && !isOpen) ||
      below.some(each => each.isPruned),
    isStricter: isOther || below.some(each => each.isStricter),
  };
}

/** Whether a rule is gone, or a list of rules or of values only lets more through. */
function isLoosened(name: string, before: Json | undefined, after: Json | undefined): boolean {
  if (after === undefined)
    return name !== 'type' && name !== 'x-kubernetes-int-or-string' && name !== 'nullable';
  if (name === 'nullable') return after === true;
  if (typeof before === 'number' && typeof after === 'number') {
    if (name.startsWith('max')) return after >= before;
    return name.startsWith('min') && after <= before;
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const [old, now] = [before, after].map(list => new Set(list.map(canonical)));
  if (name === 'enum') return [...old!].every(value => now!.has(value));
  if (name === 'required' || name === 'x-kubernetes-validations')
    return [...now!].every(value => old!.has(value));
  return false;
}

/** The schema of a version of a definition; absent for anything. */
export function schemaOf(version: Json | undefined): Json | undefined {
  return mapOf(mapOf(version).schema).openAPIV3Schema;
}

/** The versions of a definition by name. */
export function versionsIn(list: Json | undefined): ReadonlyMap<string, Json> {
  return new Map(mapsIn(list).map(version => [String(version.name), version]));
}
