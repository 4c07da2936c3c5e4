import { findInto } from '../diagnostics/finding.ts';
import type { ReleaseInput, Target } from '../link/program.ts';
import { lower } from '../lower/lower.ts';
import { isMap, type Json, type JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';

/** A field of a hydrated object. */
export interface HydratedField {
  readonly object: { readonly kind: string; readonly name: string };
  readonly field: Path;
}

/**
 * The settings that decide a field of a hydrated object, the most specific first. Found by experiment: each leaf of
 * the settings is changed in turn and the Application lowered again; a leaf decides what changes with it. So the
 * answer can't drift from what `lower` does, and nothing is recorded while nobody asks.
 */
export function decidingSettings(input: ReleaseInput, target: Target, at: HydratedField): readonly Path[] {
  const before = serialize(input, target, at);
  if (before === undefined) return [];
  const deciding = leavesOf(input.settings as unknown as Json).flatMap(path => {
    const after = serialize(
      { ...input, settings: changed(input.settings as unknown as Json, path) as never },
      target,
      at,
    );
    return after?.field === before.field
      ? []
      : [{ path, others: differences(before.others, after?.others ?? []) }];
  });
  return deciding.sort((a, b) => a.others - b.others).map(({ path }) => path);
}

interface Serialized {
  readonly field: string;
  /** The leaves of the object, as text. */
  readonly others: readonly string[];
}

function serialize(
  input: ReleaseInput,
  target: Target,
  { object, field }: HydratedField,
): Serialized | undefined {
  const found = lower(input, target, findInto([])).manifests.find(
    ({ id }) => id.kind === object.kind && id.name === object.name,
  );
  if (!found) return undefined;
  const value = field.reduce<Json | undefined>(
    (current, key) => (current as Record<string | number, Json> | null | undefined)?.[key],
    found.object,
  );
  const others = leavesOf(found.object).map(
    path => `${JSON.stringify(path)} ${JSON.stringify(at(found.object, path))}`,
  );
  return { field: JSON.stringify(value) ?? '', others };
}

function differences(before: readonly string[], after: readonly string[]): number {
  const known = new Set(after);
  return before.filter(leaf => !known.has(leaf)).length;
}

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isMap(value)) return Object.keys(value).flatMap(key => leavesOf(value[key]!, [...path, key]));
  return [path];
}

function at(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (current, key) => (current as Record<string | number, Json>)?.[key],
    value,
  );
}

/** A copy in which the leaf at a path has another value of the same type. */
function changed(value: Json, path: Path): Json {
  const [key, ...rest] = path;
  if (key === undefined) return other(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changed(item, rest) : item));
  const map = value as JsonMap;
  return Object.fromEntries(
    Object.entries(map).map(([name, item]) => [name, name === key ? changed(item, rest) : item]),
  );
}

function other(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}0` : value;
}
