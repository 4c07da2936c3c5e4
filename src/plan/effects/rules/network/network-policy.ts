import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import {
  DIRECTIONS,
  type Direction,
  isolatedBy,
  notCovered,
  openingsOf,
  policySpec,
} from '../../content/policy-openings.ts';
import { isSame } from '../../places/value-at.ts';
import { type KindRules, outcome } from '../../rule.ts';

const SOURCE = 'Kubernetes API reference: NetworkPolicy';

const WORDS: Readonly<Record<Direction, string>> = { Ingress: 'to', Egress: 'from' };

/** More traffic is let through. */
export function opens(direction: Direction): EffectReason {
  const reason = `more connections ${WORDS[direction]} the pods are let through`;
  return outcome('privilege-widened', reason, SOURCE);
}

/** The pods are no longer isolated. */
export function unlocks(direction: Direction): EffectReason {
  const reason = `all connections ${WORDS[direction]} the pods are let through: no policy isolates them any more`;
  return outcome('privilege-widened', reason, SOURCE);
}

/** Less traffic is let through. */
export function closes(direction: Direction): readonly EffectReason[] {
  return [
    outcome('traffic', `connections ${WORDS[direction]} the pods are cut that were let through`, SOURCE),
    outcome('privilege-narrowed', `fewer connections ${WORDS[direction]} the pods are let through`, SOURCE),
  ];
}

function rules({ before, after }: ObjectChange): readonly EffectReason[] {
  const [old, now] = [policySpec(before), policySpec(after)];
  if (!isSame(old.podSelector ?? {}, now.podSelector ?? {}))
    return [
      outcome(
        'privilege-widened',
        'pods that the policy no longer selects may do what it kept from them',
        SOURCE,
      ),
      outcome('traffic', 'other pods are isolated: what is not let through is cut', SOURCE),
    ];
  return DIRECTIONS.flatMap((direction): readonly EffectReason[] => {
    const [was, is] = [isolatedBy(old).includes(direction), isolatedBy(now).includes(direction)];
    if (!was && !is) return [];
    if (!was) return closes(direction);
    if (!is) return [unlocks(direction)];
    const [openBefore, openNow] = [openingsOf(old, direction), openingsOf(now, direction)];
    return [
      ...(notCovered(openBefore, openNow).length > 0 ? [opens(direction)] : []),
      ...(notCovered(openNow, openBefore).length > 0 ? closes(direction) : []),
    ];
  });
}

/** Network policies. Whether one that comes or goes is the only one for its pods is found by comparing with the others. */
export const NETWORK_POLICY: KindRules = {
  kinds: ['networking.k8s.io/NetworkPolicy'],
  compare: rules,
  created: ({ after }) => isolatedBy(policySpec(after)).flatMap(closes),
  deleted: ({ before }) => isolatedBy(policySpec(before)).map(unlocks),
};
