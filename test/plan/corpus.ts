import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { KindLookup, World, WorldSide } from '../../src/plan/attribution/world.ts';
import { clusterOf } from '../../src/plan/attribution/world.ts';
import type { Delivery } from '../../src/plan/blast-radius/delivery.ts';
import { identityOf } from '../../src/plan/objects/identity-of.ts';
import type { PlacedObject } from '../../src/plan/objects/placed-object.ts';
import { isMap, type Json, type JsonMap } from '../../src/source/json.ts';
import { segmentsOf } from '../../src/source/pointer.ts';
import { REPOSITORY } from '../workspace.ts';

/**
 * What a real API server makes of an update by three-way apply: it refuses it, replaces pods, changes how many there are
 * and replaces none, changes nothing at all (not even the resource version), or something else.
 */
export type ServerVerdict = 'refused' | 'replaced' | 'scaled' | 'unchanged' | 'other';

/** A pair of the corpus, written out. */
export interface Pair {
  /** Unique: the file and the name in it. */
  readonly name: string;
  /** Row of the table of effects that it stands for. */
  readonly row: string;
  readonly before: readonly PlacedObject[];
  readonly after: readonly PlacedObject[];
  /** `<Kind>/<name>` → effects, of all objects that are not the same. */
  readonly effects: Readonly<Record<string, readonly string[]>>;
  /** The same key → what a real API server makes of the update; absent where it cannot tell. */
  readonly server: Readonly<Record<string, ServerVerdict>>;
  /** The same key → `<Kind>/<name> <field>` of the changes that effects are owed to. */
  readonly because: Readonly<Record<string, readonly string[]>>;
  readonly world: World;
}

type Patch = 'absent' | Readonly<Record<string, Json>>;
type Patches = Readonly<Record<string, Patch>>;

interface Written {
  readonly name: string;
  readonly row: string;
  /** Bases that take part; the first one is meant where no other is named. */
  readonly on: string | readonly string[];
  /** Pointer → value, on both sides; null takes a member away, `T/` begins at the pod template, `C/` at its container. */
  readonly given?: Patch | Patches;
  readonly before?: Patch | Patches;
  readonly after?: Patch | Patches;
  readonly effects: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly server?: ServerVerdict | Readonly<Record<string, ServerVerdict>>;
  readonly because?: Readonly<Record<string, readonly string[]>>;
  /** Base → address, for objects that lie in another Application. */
  readonly places?: Readonly<Record<string, string>>;
  /** What delivers the Application on each side; absent on the side that does not have it. */
  readonly delivery?: Partial<Record<WorldSide, Partial<Delivery>>>;
}

/** A pointer, or one that begins at the pod template (`T/`) or at its first container (`C/`). */
const POINTER = /^[TC]?\//;
const SHORT = { T: '/spec/template', C: '/spec/template/spec/containers/0' } as const;

const FOLDER = join(REPOSITORY, 'test/cases/plan');
const ADDRESS = 'dev/kind/orders';

/** All pairs, in the order of the files and of the pairs in them. */
export function corpus(): readonly Pair[] {
  const bases = read('bases.yaml') as Readonly<Record<string, JsonMap>>;
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml') && name !== 'bases.yaml')
    .sort()
    .flatMap(name => (read(name) as readonly Written[]).map(written => pairOf(written, name, bases)));
}

function read(name: string): unknown {
  return parse(readFileSync(join(FOLDER, name), 'utf8'), { maxAliasCount: 0 });
}

function pairOf(written: Written, file: string, bases: Readonly<Record<string, JsonMap>>): Pair {
  const names = typeof written.on === 'string' ? [written.on] : written.on;
  const name = `${file.slice(0, -'.yaml'.length)}: ${written.name}`;
  const sideOf = (side: WorldSide): readonly PlacedObject[] =>
    names.flatMap(base => {
      const object = structuredClone(bases[base]);
      if (object === undefined) throw new Error(`${name}: there is no base ${base}`);
      for (const patches of [written.given, written[side]]) {
        const patch = patchOf(patches, base, names[0]!);
        if (patch === 'absent') return [];
        for (const [pointer, value] of Object.entries(patch))
          set(object, pointer, structuredClone(value), name);
      }
      const identity = identityOf(object)!;
      return [{ address: written.places?.[base] ?? ADDRESS, ...identity, object }];
    });
  const [before, after] = [sideOf('before'), sideOf('after')];
  const first = after[0] ?? before[0]!;
  const key = keyOf(first);
  const keyed = <T>(value: T | Readonly<Record<string, T>>, isOne: boolean): Readonly<Record<string, T>> =>
    isOne ? { [key]: value as T } : (value as Readonly<Record<string, T>>);
  return {
    name,
    row: written.row,
    before,
    after,
    effects: keyed(written.effects, Array.isArray(written.effects)),
    server: keyed(written.server ?? {}, typeof written.server === 'string'),
    because: written.because ?? {},
    world: worldOf({ before, after }, written.delivery),
  };
}

/** An object as the corpus names it. */
export function keyOf({ id }: Pick<PlacedObject, 'id'>): string {
  return `${id.kind}/${id.name}`;
}

function patchOf(patches: Patch | Patches | undefined, base: string, first: string): Patch {
  if (patches === undefined) return {};
  const isSingle = patches === 'absent' || Object.keys(patches).some(key => POINTER.test(key));
  if (isSingle) return base === first ? (patches as Patch) : {};
  return (patches as Patches)[base] ?? {};
}

function set(object: JsonMap, pointer: string, value: Json, name: string): void {
  const short = pointer.startsWith('/') ? '' : SHORT[pointer[0] as 'T' | 'C'];
  const segments = segmentsOf(short + pointer.slice(pointer.indexOf('/')));
  const last = segments.pop()!;
  let at: Json = object;
  for (const segment of segments) {
    const next: Json | undefined = (at as JsonMap)[segment];
    if (next === undefined) (at as Record<string, Json>)[segment] = {};
    at = (at as JsonMap)[segment]!;
  }
  if (Array.isArray(at)) {
    if (last === '-') at.push(value);
    else if (value === null) at.splice(Number(last), 1);
    else at[Number(last)] = value;
  } else if (!isMap(at)) throw new Error(`${name}: ${pointer} leads nowhere`);
  else if (value === null) delete (at as Record<string, Json>)[last];
  else (at as Record<string, Json>)[last] = value;
}

/** The world of a pair: its own objects, and how they are delivered. */
export function worldOf(
  sides: Readonly<Record<WorldSide, readonly PlacedObject[]>>,
  delivery: Written['delivery'],
): World {
  const delivered = (side: WorldSide): Delivery | undefined => {
    if (delivery?.[side] === undefined) return undefined;
    const standard = {
      name: 'dev.kind.orders',
      address: ADDRESS,
      destination: 'in-cluster',
      namespace: 'shop-dev',
      project: 'dev.shop',
      prunes: true,
      removal: 'cascade',
    } as const;
    return { ...standard, ...delivery[side] };
  };
  const isOf = (lookup: KindLookup, { address, id }: PlacedObject): boolean =>
    clusterOf(address) === lookup.cluster &&
    id.group === lookup.group &&
    id.kind === lookup.kind &&
    id.namespace === lookup.namespace;
  return {
    objectsOf: (address, side) => sides[side].filter(object => object.address === address),
    objectsOfKind: (lookup, side) => sides[side].filter(object => isOf(lookup, object)),
    deliveryOf: (address, side) => (address === ADDRESS ? delivered(side) : undefined),
  };
}
