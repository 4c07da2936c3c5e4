import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../lower/manifest.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Documents } from '../catalog/document-store.ts';
import { hydratedObjects, hydration, type Objects } from '../experiment/hydrated-objects.ts';
import { counterpart } from '../field/counterpart.ts';
import { leavesOf, valueAt } from '../field/leaves.ts';
import { allOther, otherValues } from './other-values.ts';
import { withValue } from './replaced.ts';

/** A place of the catalog that has a say. */
export interface DecidingPlace {
  /** Path of the document. */
  readonly file: string;
  readonly path: Path;
  /** Leaves that it decides, see `leafName`. */
  readonly decides: ReadonlySet<string>;
}

/** All of an object, or one part of it. */
export interface ObjectPart {
  /** Key of the object, see `objectKey`. */
  readonly key: string;
  /** Empty for all of it. */
  readonly part: Path;
}

/** What is asked of an address. */
export interface TrialQuestion {
  readonly documents: Documents;
  readonly address: string;
  readonly parts: readonly ObjectPart[];
}

/** What a leaf of one of the parts that are asked for is called in the answer. */
export function leafName(part: number, path: Path): string {
  return JSON.stringify([String(part), ...path]);
}

/** Most times that one question hydrates the address again: about ten seconds. */
const MOST_TRIALS = 2_000;

/**
 * The leaves of the catalog that decide an object, by trial: each part of a document gets other values, and where the object
 * is not the same then, the parts of that part. What has no effect as a whole is left at once.
 */
export function decidingPlaces({ documents, address, parts }: TrialQuestion): readonly DecidingPlace[] {
  const made = hydration(documents.values(), address);
  if (made === undefined) return [];
  const { errors } = made;
  const base = partsOf(made.objects);
  const leaves = leavesOf(base);
  const places: DecidingPlace[] = [];
  let trials = 0;

  for (const [file, { value }] of documents) {
    const { spec } = value as unknown as { readonly spec?: Json };
    if (spec !== undefined) search(file, ['spec'], spec);
    const labels = valueAt(value as unknown as Json, ['metadata', 'labels']);
    if (labels !== undefined) search(file, ['metadata', 'labels'], labels);
  }
  return places;

  /** The parts by their position; of an object that is gone the parts that it had, since it says nothing of them. */
  function partsOf(objects: Objects): JsonMap {
    return Object.fromEntries(
      parts.flatMap(({ key, part }, index): [string, Json][] => {
        const object = (objects.get(key) ?? successor(key, objects) ?? made!.objects.get(key))?.object;
        const value = valueAt(object, part);
        return value === undefined ? [] : [[String(index), value]];
      }),
    );
  }

  /** The object under another identity: the only new one of its kind. */
  function successor(key: string, objects: Objects): Manifest | undefined {
    const own = made!.objects.get(key)?.id;
    const isNew = ([id, manifest]: readonly [string, Manifest]): boolean =>
      manifest.id.kind === own?.kind && !made!.objects.has(id);
    const all = [...objects].filter(isNew);
    const named = all.filter(([, { id }]) => id.name === own?.name);
    const others = named.length > 0 ? named : all;
    return others.length === 1 ? others[0]![1] : undefined;
  }

  function search(file: string, path: Path, value: Json): void {
    if (trials >= MOST_TRIALS) return;
    if (Array.isArray(value) || isMap(value)) {
      const changed = tried(file, path, allOther(value));
      if (changed !== 'impossible' && isDeepStrictEqual(changed, base)) return;
      const items = Array.isArray(value)
        ? value.map((item, index) => [index, item] as const)
        : Object.entries(value);
      for (const [name, item] of items) search(file, [...path, name], item);
      return;
    }
    // What can have no other value may be left out.
    for (const other of [...otherValues(value), undefined]) {
      const changed = tried(file, path, other);
      if (changed === 'impossible') continue;
      const decides = leaves.filter(leaf => counterpart(base, changed, leaf.path) !== leaf.value);
      if (decides.length > 0)
        places.push({ file, path, decides: new Set(decides.map(leaf => JSON.stringify(leaf.path))) });
      return;
    }
  }

  function tried(file: string, path: Path, other: Json | undefined): Json {
    trials++;
    const objects = hydratedObjects(withValue(documents, file, path, other).values(), address, errors);
    // No object at all: what was changed is what makes the address.
    return objects === undefined || objects.size === 0 ? 'impossible' : partsOf(objects);
  }
}
