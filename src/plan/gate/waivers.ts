import type { ObjectId } from '../../lower/manifest.ts';
import { placeOf } from '../collapse/place.ts';
import type { Effect } from '../model/effect.ts';
import type { GateSubject, GateWaiver } from '../model/gate-outcome.ts';
import type { Judged } from './judged.ts';

/**
 * Whether a waiver is for an effect of a change, expired or not. What is moved or renamed is two things, and a waiver must
 * be for both: else one for the new name would let the loss of another object through.
 */
export function isFor({ effects, subject }: GateWaiver, effect: Effect, change: Judged): boolean {
  const previous = 'previousAddress' in change ? change.previousAddress : undefined;
  return (
    effects.includes(effect) &&
    [change.address, previous ?? change.address].every(address => isIn(subject, address)) &&
    (subject.object === undefined ||
      ('id' in change &&
        [change.id, change.previousId ?? change.id].every(id => isCalled(subject.object!, id))))
  );
}

function isIn(subject: GateSubject, address: string): boolean {
  const { environment, cluster, application } = placeOf(address);
  return (
    meets(subject.environment, environment) &&
    meets(subject.cluster, cluster) &&
    meets(subject.integration, application)
  );
}

function isCalled({ kind, name }: NonNullable<GateSubject['object']>, id: ObjectId): boolean {
  return id.kind === kind && id.name === name;
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
