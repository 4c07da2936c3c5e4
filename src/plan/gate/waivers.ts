import { placeOf } from '../collapse/place.ts';
import type { Effect } from '../model/effect.ts';
import type { GateWaiver } from '../model/gate-outcome.ts';
import type { Judged } from './judged.ts';

/** Whether a waiver is for an effect of a change, expired or not. */
export function isFor({ effects, subject }: GateWaiver, effect: Effect, change: Judged): boolean {
  const { environment, cluster, application } = placeOf(change.address);
  return (
    effects.includes(effect) &&
    meets(subject.environment, environment) &&
    meets(subject.cluster, cluster) &&
    meets(subject.integration, application) &&
    (subject.object === undefined ||
      ('id' in change && change.id.kind === subject.object.kind && change.id.name === subject.object.name))
  );
}

/**
 * Whether a waiver no longer holds.
 * @param today `YYYY-MM-DD`
 */
export function isExpired({ expires }: GateWaiver, today: string): boolean {
  return expires < today;
}

function meets(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}
