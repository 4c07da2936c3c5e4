import type { Difference } from './differences.ts';

/** A difference with what both sides have there, for a reader. */
export interface Found extends Difference {
  /** `<address> <kind>/<name>` */
  readonly object: string;
  readonly cistern: string;
  readonly chart: string;
}

/** An object of either side. */
export interface ComparedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** Every place at which the objects of one release are not the same. */
export function compare(
  address: string,
  cistern: readonly ComparedObject[],
  chart: readonly ComparedObject[],
): readonly Found[] {
  const [ours, theirs] = [byIdentity(cistern), byIdentity(chart)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort().flatMap(id => {
    const [own, other] = [ours.get(id), theirs.get(id)];
    const { kind, metadata } = (own ?? other)!;
    return differencesAt('', own, other).map(({ place, cistern, chart }) => ({
      object: `${address} ${kind}/${metadata.name}`,
      kind,
      name: metadata.name,
      place,
      sort:
        cistern === undefined
          ? ('chart only' as const)
          : chart === undefined
            ? ('cistern only' as const)
            : ('other value' as const),
      cistern: shown(cistern),
      chart: shown(chart),
    }));
  });
}

/** @throws when an object is there twice, which a map would hide */
function byIdentity(objects: readonly ComparedObject[]): ReadonlyMap<string, ComparedObject> {
  const found = new Map<string, ComparedObject>();
  for (const object of objects) {
    const { apiVersion, kind, metadata } = object;
    const id = `${apiVersion} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
    if (found.has(id)) throw new Error(`${id} is made twice`);
    found.set(id, object);
  }
  return found;
}

interface Differing {
  readonly place: string;
  readonly cistern: unknown;
  readonly chart: unknown;
}

function differencesAt(place: string, cistern: unknown, chart: unknown): readonly Differing[] {
  if (Object.is(cistern, chart)) return [];
  const bothLists = Array.isArray(cistern) && Array.isArray(chart);
  const bothMaps = isMap(cistern) && isMap(chart);
  if (!bothLists && !bothMaps) return [{ place, cistern, chart }];
  const keys = new Set([...Object.keys(cistern), ...Object.keys(chart)]);
  return [...keys].flatMap(key =>
    differencesAt(
      `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      own(cistern, key),
      own(chart, key),
    ),
  );
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LONGEST = 160;

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
