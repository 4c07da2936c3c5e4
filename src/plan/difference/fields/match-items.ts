import type { ObjectId } from '../../../lower/manifest.ts';
import { groupBy } from '../../../source/group-by.ts';
import { isMap, type Json } from '../../../source/json.ts';
import type { ItemKey, Step } from '../../model/change.ts';
import { canonicalText } from '../meaning/canonical-text.ts';
import { type KeyMembers, keyMembers } from './key-members.ts';

/** An item of a list as it is written, and as an API server understands it. */
export interface MatchedItem {
  readonly written: Json;
  readonly meant: Json;
}

/** One item on both sides, or on one of them. */
export interface ItemPair {
  readonly step: Step;
  readonly before?: MatchedItem;
  readonly after?: MatchedItem;
}

/** The items of two lists. */
export interface MatchedItems {
  readonly matched: readonly ItemPair[];
  /** Whether items that both lists have stand in another order. */
  readonly isReordered: boolean;
}

/**
 * Which items of two lists are the same ones: by the members that identify them, else by their content. Undefined for
 * lists that are one value, such as arguments and tolerations.
 */
export function matchItems(
  steps: readonly Step[],
  id: ObjectId,
  before: readonly MatchedItem[],
  after: readonly MatchedItem[],
): MatchedItems | undefined {
  const members = keyMembers(steps, id);
  if (members === 'atomic') return undefined;
  if (![...before, ...after].every(({ meant }) => isMap(meant))) return undefined;
  const [old, now] = [keysIn(before, members), keysIn(after, members)];
  return old !== undefined && now !== undefined ? byKey(old, now) : byContent(before, after);
}

interface Keyed {
  readonly key: ItemKey;
  readonly item: MatchedItem;
}

/** The items by the text of their keys; undefined where one has none, or two have the same. */
function keysIn(list: readonly MatchedItem[], members: KeyMembers): ReadonlyMap<string, Keyed> | undefined {
  const found = new Map<string, Keyed>();
  for (const item of list) {
    const key = keyOf(item.meant, members);
    const text = JSON.stringify(key);
    if (key === undefined || found.has(text)) return undefined;
    found.set(text, { key: { key: Object.fromEntries(key) }, item });
  }
  return found;
}

/** The members that identify an item: those of the first way whose first member it has. */
function keyOf(
  value: Json,
  members: KeyMembers,
): readonly (readonly [string, string | number])[] | undefined {
  for (const names of members) {
    const known = names.flatMap(name => {
      const member = memberAt(value, name);
      const isKey = typeof member === 'string' || typeof member === 'number';
      return isKey ? [[name, member] as const] : [];
    });
    if (known[0]?.[0] === names[0])
      return known.map(([name, member]) => [name.slice(name.lastIndexOf('.') + 1), member] as const);
  }
  return undefined;
}

/** A member, also one of a member: `metadata.name`. */
function memberAt(value: Json, way: string): Json | undefined {
  let found: Json | undefined = value;
  for (const name of way.split('.'))
    found = isMap(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

function byKey(before: ReadonlyMap<string, Keyed>, after: ReadonlyMap<string, Keyed>): MatchedItems {
  const gone = [...before].filter(([text]) => !after.has(text));
  const matched: ItemPair[] = [...after].map(([text, { key, item }]) => {
    const old = before.get(text)?.item;
    return { step: key, ...(old === undefined ? {} : { before: old }), after: item };
  });
  const removed = gone.map(([, { key, item }]): ItemPair => ({ step: key, before: item }));
  const common = [...before.keys()].filter(text => after.has(text));
  const now = [...after.keys()].filter(text => before.has(text));
  return { matched: [...matched, ...removed], isReordered: common.join('\n') !== now.join('\n') };
}

/** Items of equal content are the same; of those that are left, the ones with equal criteria, then one after the other. */
function byContent(before: readonly MatchedItem[], after: readonly MatchedItem[]): MatchedItems {
  const pairs: (readonly [number, number])[] = [];
  const old = new Set(before.keys());
  const now = new Set(after.keys());
  const pairBy = (textOf: (item: MatchedItem) => string | undefined): void => {
    const waiting = groupBy([...now], index => textOf(after[index]!));
    for (const [text, indexes] of groupBy([...old], index => textOf(before[index]!))) {
      const partners = text === undefined ? [] : (waiting.get(text) ?? []);
      for (const [at, partner] of partners.slice(0, indexes.length).entries()) {
        const index = indexes[at]!;
        pairs.push([index, partner]);
        old.delete(index);
        now.delete(partner);
      }
    }
  };
  pairBy(({ meant }) => canonicalText(meant));
  const same = [...pairs].sort(([, a], [, b]) => a - b).map(([index]) => index);
  pairBy(({ meant }) => criteriaOf(meant));
  if (old.size === now.size) {
    const rest = [...now];
    for (const [at, index] of [...old].entries()) pairs.push([index, rest[at]!]);
    old.clear();
    now.clear();
  }
  const changed = pairs
    .sort(([, a], [, b]) => a - b)
    .map(([index, partner]): ItemPair => ({ step: partner, before: before[index]!, after: after[partner]! }));
  const added = [...now].map((index): ItemPair => ({ step: index, after: after[index]! }));
  const removed = [...old].map((index): ItemPair => ({ step: index, before: before[index]! }));
  const isReordered = same.some((index, at) => at > 0 && index < same[at - 1]!);
  return { matched: [...changed, ...added, ...removed], isReordered };
}

/** What an item picks out, when that is part of it: the matches of a route, the place of an alert. */
function criteriaOf(value: Json): string | undefined {
  if (!isMap(value)) return undefined;
  for (const name of ['matches', 'name', 'resources', 'type', 'kind', 'port'])
    if (Object.hasOwn(value, name)) return `${name} ${canonicalText(value[name])}`;
  return undefined;
}
