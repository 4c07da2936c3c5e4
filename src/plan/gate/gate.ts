import { byCodeUnit } from '../../source/order.ts';
import { placeOf } from '../collapse/place.ts';
import type { ApplicationChange, JudgedChange } from '../model/change.ts';
import type { Effect } from '../model/effect.ts';
import type { Excess, GateOutcome, GateWaiver } from '../model/gate-outcome.ts';
import type { PlanResult } from '../model/plan-result.ts';
import { type GateLimits, type Gates, NO_LIMITS, strictest } from './limits.ts';
import { Tally } from './tally.ts';

/**
 * What the limits refuse of a plan, and which waivers let something through.
 * @param today the day by which waivers expire: `YYYY-MM-DD`
 */
export function gate(
  { changes, applications, outside }: Pick<PlanResult, 'changes' | 'applications' | 'outside'>,
  gates: Gates,
  waivers: readonly GateWaiver[],
  today: string,
): GateOutcome {
  const tally = new Tally(waivers, today);
  const environments = new Map<string, GateLimits>();
  const limitsIn = (environment: string): GateLimits => {
    const known = environments.get(environment);
    if (known !== undefined) return known;
    const limits = strictest(gates.everywhere, gates.environments.get(environment) ?? NO_LIMITS);
    environments.set(environment, limits);
    return limits;
  };
  const ofObjects = new Set<string>();
  const refusedOf = ({ address, effects }: JudgedChange | ApplicationChange): readonly Effect[] => {
    const { failOn } = limitsIn(placeOf(address).environment);
    return failOn.filter(effect => effects.some(reason => reason.effect === effect));
  };
  for (const change of changes) {
    for (const { effect } of change.effects) ofObjects.add(`${effect} ${change.address}`);
    const carried = new Set(change.carried);
    for (const effect of refusedOf(change)) if (!carried.has(effect)) tally.judge(effect, change);
  }
  for (const application of applications) {
    // What its objects do was judged with them: else a waiver for one of them would be of no use.
    const isOwn = (effect: Effect): boolean =>
      application.own?.includes(effect) === true || !ofObjects.has(`${effect} ${application.address}`);
    for (const effect of refusedOf(application).filter(isOwn)) tally.judge(effect, application);
  }
  for (const each of outside) {
    const { effect, environment, cluster, applications: names, kind } = each;
    if (effect === undefined || !limitsIn(environment).failOn.includes(effect)) continue;
    for (const name of names.length === 0 ? [''] : names) {
      const address = `${environment}/${cluster}/${name}`;
      // A way through the firewall is one through a NetworkPolicy, too; a host at the proxy shows nowhere else.
      if (kind === 'proxy-allow' || !ofObjects.has(`${effect} ${address}`))
        tally.judge(effect, { address, outside: each });
    }
  }
  const excesses = [...environments].flatMap(([environment, limits]) => [
    ...excess(environment, 'applications', limits, applications),
    ...excess(environment, 'objects', limits, changes),
  ]);
  const refusals = tally.refusals();
  return {
    isPassed: refusals.length === 0 && excesses.length === 0,
    refusals,
    excesses: excesses.sort((a, b) => byCodeUnit(a.environment, b.environment)),
    waived: tally.waived(),
    expired: tally.expired(),
  };
}

function excess(
  environment: string,
  bound: Excess['bound'],
  { maxDeletions }: GateLimits,
  things: readonly (JudgedChange | ApplicationChange)[],
): readonly Excess[] {
  const most = maxDeletions[bound];
  if (most === undefined) return [];
  const deleted = things.filter(
    thing => isGone(thing) && placeOf(thing.address).environment === environment,
  ).length;
  return deleted > most ? [{ environment, bound, deleted, most }] : [];
}

/** Whether something is deleted, be it that another of its kind comes in its place under a new name. */
function isGone(thing: JudgedChange | ApplicationChange): boolean {
  if (thing.verb !== 'renamed' && thing.verb !== 'moved') return thing.verb === 'deleted';
  if (!('id' in thing)) return thing.own?.includes('data-loss') === true;
  return thing.effects.some(({ effect }) => effect === 'recreate' || effect === 'data-loss');
}
