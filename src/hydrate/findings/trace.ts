import { isDeepStrictEqual } from 'node:util';
import { findInto } from '../../diagnostics/finding.ts';
import type { ReleaseInput, Target } from '../../link/program.ts';
import { lower } from '../../lower/lower.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A field of a hydrated object. */
export interface HydratedField {
  readonly object: { readonly kind: string; readonly name: string };
  readonly field: Path;
}

/** The settings that decide a field of a hydrated object, the most specific first. */
export type Tracer = (at: HydratedField) => readonly Path[];

/**
 * Most leaves that all experiments with one Application change or leave alone, about two seconds of work. A small
 * Application never comes near; of one with tens of thousands of settings the later questions stay without an answer.
 */
const MOST_WORK = 500_000;

/** The objects that an experiment changed, by name; `undefined` where one is gone. */
type Changes = ReadonlyMap<string, JsonMap | undefined>;

/**
 * A tracer for one Application. It finds by experiment: settings are changed and the Application is lowered again; a
 * leaf decides what changes with it. So the answer can't drift from what `lower` does, and nothing is recorded while
 * nobody asks. Many leaves are changed at once first, then the halves of those that changed the field; experiments
 * are shared between questions.
 */
export function settingsTracer(input: ReleaseInput, target: Target): Tracer {
  const settings = input.settings as unknown as Json;
  const leaves = leavesOf(settings);
  const before = objectsOf(input, target);
  const known = new Map<string, Changes>();
  const most = MOST_WORK / leaves.length;

  /** What changes with the leaves from one position up to another; nothing once the work is used up. */
  function changesOf(from: number, to: number): Changes | undefined {
    const name = `${from} ${to}`;
    const found = known.get(name);
    if (found !== undefined || known.size >= most) return found;
    const changed = { ...input, settings: changedBetween(settings, from, to) as never };
    const after = objectsOf(changed, target);
    const changes = new Map(
      [...before.keys()]
        .filter(id => !isDeepStrictEqual(before.get(id), after.get(id)))
        .map(id => [id, after.get(id)]),
    );
    known.set(name, changes);
    return changes;
  }

  return ({ object, field }) => {
    const id = nameOf(object);
    const own = before.get(id);
    if (own === undefined) return [];
    const value = valueAt(own, field);
    const decidingIn = (from: number, to: number): readonly { path: Path; others: number }[] => {
      const changes = changesOf(from, to);
      if (!changes?.has(id) || isDeepStrictEqual(valueAt(changes.get(id), field), value)) return [];
      if (to - from === 1) return [{ path: leaves[from]!, others: differences(own, changes.get(id)) }];
      const middle = Math.ceil((from + to) / 2);
      return [...decidingIn(from, middle), ...decidingIn(middle, to)];
    };
    return [...decidingIn(0, leaves.length)]
      .sort((a, b) => a.others - b.others || b.path.length - a.path.length)
      .map(({ path }) => path);
  };
}

function objectsOf(input: ReleaseInput, target: Target): ReadonlyMap<string, JsonMap> {
  const { manifests } = lower(input, target, findInto([]));
  return new Map(manifests.map(({ id, object }) => [nameOf(id), object]));
}

function nameOf({ kind, name }: HydratedField['object']): string {
  return `${kind}/${name}`;
}

/** The number of leaves of a value that another value does not have at the same place. */
function differences(before: Json, after: Json | undefined): number {
  if (Array.isArray(before)) {
    const others = Array.isArray(after) ? after : [];
    return before.reduce<number>((sum, item, index) => sum + differences(item, others[index]), 0);
  }
  if (!isMap(before)) return before === after ? 0 : 1;
  return Object.entries(before).reduce(
    (sum, [key, item]) => sum + differences(item, valueAt(after, [key])),
    0,
  );
}

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return [path];
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)];
    return isMap(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }, value);
}

/** A copy in which the leaves from one position up to another have another value of the same type. */
function changedBetween(value: Json, from: number, to: number): Json {
  let position = 0;
  const copy = (part: Json): Json => {
    if (Array.isArray(part)) return part.map(copy);
    if (isMap(part)) return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item)]));
    const isChosen = from <= position && position < to;
    position++;
    return isChosen ? other(part) : part;
  };
  return copy(value);
}

function other(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}0` : value;
}
