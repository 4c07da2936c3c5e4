import { isMap, type Json, type JsonMap, mapOf } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { FieldChange, Step } from '../../model/change.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { canonicalText } from '../meaning/canonical-text.ts';
import { meaningOf } from '../meaning/meaning-of.ts';
import { type MatchedItem, matchItems } from './match-items.ts';
import { isSecretField, withoutSecrets } from './secrets.ts';
import { stepsText } from './steps-text.ts';

/** A value as it is written, and as an API server understands it; both are absent where it is not written. */
interface Reading {
  readonly written?: Json | undefined;
  readonly meant?: Json | undefined;
}

/** What an object is called, and whether it holds secrets. */
type Owner = PlacedObject;

/**
 * The fields in which two versions of an object differ to an API server, in the order of their steps; the name, the
 * namespace and what only the server writes are left out.
 */
export function fieldChanges(before: PlacedObject, after: PlacedObject): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  compareMaps([], readingOf(before.object), readingOf(after.object));
  return changes;

  function compare(steps: readonly Step[], old: Reading, now: Reading): void {
    if (isSame(old, now)) return;
    if (isMap(old.written) && isMap(now.written)) compareMaps(steps, old, now);
    else if (isFreeMap(steps) && [old, now].every(({ meant }) => meant === undefined || isMap(meant)))
      compareMaps(steps, old, now);
    else if (Array.isArray(old.written) && Array.isArray(now.written)) compareLists(steps, old, now);
    else change(steps, old, now);
  }

  function compareMaps(steps: readonly Step[], old: Reading, now: Reading): void {
    const keys = new Set([old.written, old.meant, now.written, now.meant].flatMap(keysOf));
    for (const key of [...keys].sort(byCodeUnit)) {
      const next = [...steps, key];
      if (!isIgnored(next)) compare(next, memberOf(old, key), memberOf(now, key));
    }
  }

  function compareLists(steps: readonly Step[], old: Reading, now: Reading): void {
    const items = matchItems(steps, after.id, listOf(old), listOf(now));
    if (items === undefined) {
      change(steps, old, now);
      return;
    }
    const count = changes.length;
    for (const { step, before: from, after: to } of items.matched) {
      if (from === undefined || to === undefined) change([...steps, step], from ?? {}, to ?? {});
      else compare([...steps, step], from, to);
    }
    if (items.isReordered) add(steps, 'reordered', old, now);
    // What differs in nothing but how it is written must not vanish.
    else if (changes.length === count) change(steps, old, now);
  }

  function change(steps: readonly Step[], old: Reading, now: Reading): void {
    const isAdded = old.written === undefined;
    const isRemoved = now.written === undefined;
    if (isAdded && isRemoved) return;
    const isOrder =
      Array.isArray(old.meant) && Array.isArray(now.meant) && sortedText(old.meant) === sortedText(now.meant);
    add(steps, isAdded ? 'added' : isRemoved ? 'removed' : isOrder ? 'reordered' : 'changed', old, now);
  }

  function add(steps: readonly Step[], kind: FieldChange['kind'], old: Reading, now: Reading): void {
    const owner: Owner = after;
    const isSecret = [old.written, now.written].some(value => isSecretField(owner.id, steps, value));
    changes.push({
      steps,
      text: stepsText(steps),
      kind,
      ...(old.written === undefined ? {} : { before: withoutSecrets(old.written) }),
      ...(now.written === undefined ? {} : { after: withoutSecrets(now.written) }),
      isSecret,
    });
  }
}

function readingOf(object: JsonMap): Reading {
  return { written: object, meant: meaningOf(object) };
}

function isSame(old: Reading, now: Reading): boolean {
  return canonicalText(old.meant) === canonicalText(now.meant);
}

/** Maps whose keys people choose: each member is a field of its own, also where the whole map comes or goes. */
const FREE_MAPS: ReadonlySet<string> = new Set([
  'annotations',
  'binaryData',
  'data',
  'labels',
  'matchLabels',
  'nodeSelector',
  'stringData',
]);

function isFreeMap(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return typeof last === 'string' && FREE_MAPS.has(last);
}

/** What identifies the object, and what only the server writes. */
const IGNORED: ReadonlySet<string> = new Set([
  'metadata.creationTimestamp',
  'metadata.generation',
  'metadata.managedFields',
  'metadata.name',
  'metadata.namespace',
  'metadata.resourceVersion',
  'metadata.selfLink',
  'metadata.uid',
  'status',
]);

function isIgnored(steps: readonly Step[]): boolean {
  return steps.length <= 2 && IGNORED.has(steps.join('.'));
}

function keysOf(value: Json | undefined): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

/** A member; one that is null is absent, as the API server takes it. */
function memberOf({ written, meant }: Reading, key: string): Reading {
  return { written: own(mapOf(written), key) ?? undefined, meant: own(mapOf(meant), key) };
}

function own(map: JsonMap, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The items of a list with their meanings; both have the same number. */
function listOf({ written, meant }: Reading): readonly MatchedItem[] {
  const texts = Array.isArray(written) ? written : [];
  return (Array.isArray(meant) ? meant : []).map((item, index) => ({
    written: texts[index] ?? item,
    meant: item,
  }));
}

function sortedText(list: readonly Json[]): string {
  return list.map(canonicalText).sort().join();
}
