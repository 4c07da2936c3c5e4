import { isDeepStrictEqual } from 'node:util';
import { isAtLeast } from '../../../../src/kubernetes/release-number.ts';
import type { Schema } from './definitions.ts';

/** A schema of ours, the one it stands for, and where both lie. */
interface Pair {
  readonly ours: Schema;
  readonly theirs: Schema;
  readonly path: string;
  readonly release: string;
  /** Whether a cluster names the release; only then are lists of values compared, which grow from release to release. */
  readonly named: boolean;
}

/** Something that is declared otherwise than the release does, or nothing in particular: only the count grows. */
type Finding = string | undefined;

/** Facts that must be the same, and what a schema without the keyword means. */
const FACTS: readonly (readonly [string, (schema: Schema) => unknown])[] = [
  ['type', schema => schema.type ?? 'any'],
  ['whether it is an integer or a text', schema => schema['x-kubernetes-int-or-string'] ?? false],
  ['whether null is a value', schema => schema.nullable ?? false],
  ['kind of list', schema => (schema.type === 'array' ? (schema['x-kubernetes-list-type'] ?? 'atomic') : '')],
  ['keys of the list', schema => [...(schema['x-kubernetes-list-map-keys'] ?? [])].sort()],
  [
    'kind of map',
    schema => (schema.type === 'object' ? (schema['x-kubernetes-map-type'] ?? 'granular') : ''),
  ],
];

/** Compares a schema of ours with that of a release: one item for each fact, undefined where it is true. */
export function* compare(pair: Pair): Generator<Finding> {
  const { ours, theirs, path, release } = pair;
  for (const [name, fact] of FACTS) yield differing(path, name, fact(ours), fact(theirs));
  if (pair.named) yield differing(path, 'enum', valuesOf(ours), valuesOf(theirs));
  yield differing(path, 'default', defaultAt(ours, release), theirs.default);
  yield* compareProperties(pair);
  if (ours.items) yield* below(pair, ours.items, theirs.items, '[]');
  if (typeof ours.additionalProperties === 'object') {
    const values = theirs.additionalProperties;
    yield* below(pair, ours.additionalProperties, typeof values === 'object' ? values : undefined, '{}');
  }
}

function* compareProperties({ ours, theirs, path, release, named }: Pair): Generator<Finding> {
  const declared = ours.properties ?? {};
  const existing = theirs.properties ?? {};
  for (const [name, property] of Object.entries(declared)) {
    const at = `${path}.${name}`;
    const other = Object.hasOwn(existing, name) ? existing[name] : undefined;
    const since = property['x-cistern-since'];
    if (since !== undefined && !isAtLeast(release, since)) {
      yield other && `${at}: declared to begin with ${since}, but there already`;
      continue;
    }
    if (other === undefined) yield `${at}: no such field`;
    else {
      yield differing(at, 'whether it is required', isRequired(ours, name), isRequired(theirs, name));
      // Every object has the same metadata, whatever a definition says about it.
      if (at !== '.metadata') yield* compare({ ours: property, theirs: other, path: at, release, named });
    }
  }
  for (const [name, other] of Object.entries(existing)) {
    if (Object.hasOwn(declared, name)) continue;
    yield other.default === undefined ? undefined : `${path}.${name}: has a default that is not declared`;
    yield isRequired(theirs, name) ? `${path}.${name}: is required and not declared` : undefined;
  }
}

function* below(pair: Pair, ours: Schema, theirs: Schema | undefined, step: string): Generator<Finding> {
  const path = pair.path + step;
  if (theirs === undefined) yield `${path}: no such values`;
  else yield* compare({ ...pair, ours, theirs, path });
}

function differing(path: string, fact: string, ours: unknown, theirs: unknown): Finding {
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  return `${path}: ${fact} is declared as ${JSON.stringify(ours)} and is ${JSON.stringify(theirs)}`;
}

function valuesOf({ enum: values = [] }: Schema): unknown[] {
  return values.map(value => JSON.stringify(value)).sort();
}

function defaultAt(schema: Schema, release: string): unknown {
  const since = schema['x-cistern-default-since'];
  return since === undefined || isAtLeast(release, since) ? schema.default : undefined;
}

function isRequired(schema: Schema, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}
