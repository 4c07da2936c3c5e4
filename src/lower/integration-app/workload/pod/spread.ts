import type { SpreadRule } from '../../../../link/settings/workload.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { ReleaseFacts } from '../../release-facts.ts';

/** What the pods of a release are spread over, where the scheduler can. */
const SPREAD_OVER: readonly SpreadRule[] = [
  { topologyKey: 'kubernetes.io/hostname' },
  { topologyKey: 'topology.kubernetes.io/zone' },
];

/** How pods are spread; also with one replica, so that a change of their number changes no pod. */
export function spreadOf({ selector, input }: ReleaseFacts): Plain<k8s.TopologySpreadConstraint[]> {
  const { spread = SPREAD_OVER } = input.settings.scheduling ?? {};
  return spread.map(({ topologyKey, maxSkew = 1, whenUnsatisfiable }) => ({
    maxSkew,
    topologyKey,
    whenUnsatisfiable: whenUnsatisfiable === 'hard' ? 'DoNotSchedule' : 'ScheduleAnyway',
    labelSelector: { matchLabels: selector },
    // The pods of the revision before do not count while they are being replaced.
    matchLabelKeys: ['pod-template-hash'],
  }));
}
