import { byCodeUnit } from '../../source/order.ts';
import { byDanger, byPlace } from '../collapse/order.ts';
import { placeOf } from '../collapse/place.ts';
import type { ApplicationChange, JudgedChange } from '../model/change.ts';
import type { Effect } from '../model/effect.ts';
import type { GateOutcome, GateWaiver, Refusal } from '../model/gate-outcome.ts';
import type { OutsideChange } from '../model/outside-change.ts';
import type { Judged } from './judged.ts';
import { isExpired, isFor } from './waivers.ts';

type Waivers = readonly GateWaiver[];

function isObject(change: Judged): change is JudgedChange {
  return 'id' in change;
}

function isApplication(change: Judged): change is ApplicationChange {
  return !isObject(change) && !('outside' in change);
}

/** Collects what is refused and what waivers let through. */
export class Tally {
  readonly #waivers: Waivers;
  readonly #today: string;
  readonly #refused = new Map<string, { effect: Effect; environment: string; changes: Judged[] }>();
  readonly #waived = new Map<GateWaiver, { effects: Set<Effect>; changes: Set<Judged | OutsideChange> }>();
  readonly #expired = new Set<GateWaiver>();

  constructor(waivers: Waivers, today: string) {
    this.#waivers = [...waivers].sort((a, b) => byCodeUnit(a.name, b.name));
    this.#today = today;
  }

  /** Takes a change that has an effect which is refused unless a waiver is for it. */
  judge(effect: Effect, change: Judged): void {
    const meant = this.#waivers.filter(waiver => isFor(waiver, effect, change));
    const waiver = meant.find(candidate => !isExpired(candidate, this.#today));
    if (waiver !== undefined) {
      const entry = this.#waived.get(waiver) ?? { effects: new Set(), changes: new Set() };
      entry.effects.add(effect);
      entry.changes.add('outside' in change ? change.outside : change);
      this.#waived.set(waiver, entry);
      return;
    }
    for (const candidate of meant) this.#expired.add(candidate);
    const { environment } = placeOf(change.address);
    const key = JSON.stringify([effect, environment]);
    const entry = this.#refused.get(key) ?? { effect, environment, changes: [] };
    entry.changes.push(change);
    this.#refused.set(key, entry);
  }

  refusals(): readonly Refusal[] {
    return [...this.#refused.values()]
      .map(({ effect, environment, changes }) => ({
        effect,
        environment,
        changes: changes.filter(isObject).sort(byPlace),
        applications: changes.filter(isApplication).sort((a, b) => byCodeUnit(a.name, b.name)),
        outside: [...new Set(changes.flatMap(change => ('outside' in change ? [change.outside] : [])))],
      }))
      .sort((a, b) => byDanger(a.effect, b.effect) || byCodeUnit(a.environment, b.environment));
  }

  waived(): GateOutcome['waived'] {
    return [...this.#waived]
      .map(([waiver, { effects, changes }]) => ({
        waiver,
        effects: [...effects].sort(byDanger),
        count: changes.size,
      }))
      .sort((a, b) => byCodeUnit(a.waiver.name, b.waiver.name));
  }

  expired(): readonly GateWaiver[] {
    return [...this.#expired].sort((a, b) => byCodeUnit(a.name, b.name));
  }
}
