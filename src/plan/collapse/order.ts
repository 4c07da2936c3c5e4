import type { ObjectId } from '../../lower/manifest.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { JudgedChange } from '../model/change.ts';
import { EFFECTS, type Effect } from '../model/effect.ts';
import type { Row } from '../model/plan-result.ts';

const RANKS: ReadonlyMap<Effect, number> = new Map(EFFECTS.map((effect, rank) => [effect, rank]));

/** Compares effects: the more dangerous comes first. */
export function byDanger(a: Effect, b: Effect): number {
  return RANKS.get(a)! - RANKS.get(b)!;
}

/** Different effects, the most dangerous first; those that stand alone only where they do. */
export function effectsTogether(effects: Iterable<Effect>): readonly Effect[] {
  const all = [...new Set(effects)].sort(byDanger);
  const telling = all.filter(effect => effect !== 'none' && effect !== 'in-place');
  return telling.length > 0 ? telling : all.slice(0, 1);
}

/** Compares changes by address and identity. */
export function byPlace(a: JudgedChange, b: JudgedChange): number {
  return byCodeUnit(a.address, b.address) || byIdentity(a.id, b.id);
}

function byIdentity(a: ObjectId, b: ObjectId): number {
  return (
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.group, b.group) ||
    byCodeUnit(a.namespace, b.namespace) ||
    byCodeUnit(a.name, b.name)
  );
}

/** Compares rows: by their most dangerous effect, then by the number of objects, then by place. */
export function byImportance(a: Row, b: Row): number {
  return (
    byDanger(a.effects[0] ?? 'none', b.effects[0] ?? 'none') ||
    b.changes.length - a.changes.length ||
    byCodeUnit(a.changes[0]!.verb, b.changes[0]!.verb) ||
    byPlace(a.changes[0]!, b.changes[0]!) ||
    byCodeUnit(fieldsOf(a), fieldsOf(b))
  );
}

function fieldsOf({ changes }: Row): string {
  return changes[0]!.fields.map(({ text }) => text).join(' ');
}
