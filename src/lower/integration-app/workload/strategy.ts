import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { isExclusive } from './storage/claims.ts';

/**
 * How a new version takes the place of the old one. The parts of `RollingUpdate` are written out although they are close
 * to the defaults: a later change of the type would be refused otherwise.
 */
export function strategyOf(facts: ReleaseFacts): Plain<k8s.DeploymentStrategy> {
  const { maxSurge = '25%', maxUnavailable = 0 } = facts.input.settings.rollout ?? {};
  if (isRecreated(facts)) return { type: 'Recreate' };
  return { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } };
}

/** Whether old pods are stopped before new ones start: as stated, else where both could not mount one volume. */
export function isRecreated({ input }: ReleaseFacts): boolean {
  const { rollout, storage = {} } = input.settings;
  if (rollout?.strategy !== undefined) return rollout.strategy === 'recreate';
  return Object.values(storage).some(isExclusive);
}
