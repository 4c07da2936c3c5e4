import { byCodeUnit } from '../../source/order.ts';
import { placeOf } from '../collapse/place.ts';
import type { Excess, GateOutcome, GateWaiver } from '../model/gate-outcome.ts';
import type { PlanResult } from '../model/plan-result.ts';
import { type GateLimits, type Gates, NO_LIMITS, strictest } from './limits.ts';
import { type Judged, Tally } from './tally.ts';

/**
 * What the limits refuse of a plan, and which waivers let something through.
 * @param today the day by which waivers expire: `YYYY-MM-DD`
 */
export function gate(
  { changes, applications }: Pick<PlanResult, 'changes' | 'applications'>,
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
  for (const change of [...changes, ...applications]) {
    const { failOn } = limitsIn(placeOf(change.address).environment);
    const refused = failOn.filter(effect => change.effects.some(reason => reason.effect === effect));
    for (const effect of refused) tally.judge(effect, change);
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
  things: readonly Judged[],
): readonly Excess[] {
  const most = maxDeletions[bound];
  if (most === undefined) return [];
  const deleted = things.filter(
    ({ verb, address }) => verb === 'deleted' && placeOf(address).environment === environment,
  ).length;
  return deleted > most ? [{ environment, bound, deleted, most }] : [];
}
