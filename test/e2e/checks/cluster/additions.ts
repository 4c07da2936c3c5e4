import type { KubernetesObject } from '../../cluster/api.ts';

/** A field that differs between what was applied and what the server has. */
export interface Difference {
  /** With `[]` for each item of a list, such as `spec.rules[].matches`. */
  readonly path: string;
  readonly how: 'added' | 'changed' | 'removed';
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** What a server writes into every object. */
const OF_THE_SERVER = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'uid',
];

/** What the server has made of an object, its status and the metadata that every object gets left out. */
export function differencesOf(ours: KubernetesObject, theirs: KubernetesObject): readonly Difference[] {
  return [...compare(stripped(ours), stripped(theirs), '')];
}

function stripped(object: KubernetesObject): object {
  const { status: _, metadata, ...rest } = object;
  const kept = Object.entries(metadata).filter(([field]) => !OF_THE_SERVER.includes(field));
  return { ...rest, metadata: Object.fromEntries(kept) };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* compare(ours: unknown, theirs: unknown, path: string): Generator<Difference> {
  if (isMap(ours) && isMap(theirs)) {
    for (const [field, value] of Object.entries(theirs)) {
      const below = path === '' ? field : `${path}.${field}`;
      if (Object.hasOwn(ours, field)) yield* compare(ours[field], value, below);
      else yield { path: below, how: 'added', theirs: value };
    }
    for (const [field, value] of Object.entries(ours))
      if (!Object.hasOwn(theirs, field))
        yield { path: path === '' ? field : `${path}.${field}`, how: 'removed', ours: value };
  } else if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    for (const [index, value] of theirs.entries()) yield* compare(ours[index], value, `${path}[]`);
  else if (JSON.stringify(ours) !== JSON.stringify(theirs)) yield { path, how: 'changed', ours, theirs };
}
