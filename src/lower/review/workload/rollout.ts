import type { Find } from '../../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { GRACE_MARGIN, neededGrace, sleepOf } from '../../integration-app/workload/pod/grace-period.ts';
import { setHere } from '../set-here.ts';

/** Reports a rollout that can neither start nor stop a pod (`CST4063`, `CST4069`), and a grace period that is too short (`CST4058`). */
export function reviewRollout({ input }: ReleaseFacts, find: Find): void {
  const { rollout = {}, shutdown, schedule } = input.settings;
  const { maxSurge = '25%', maxUnavailable = 0 } = rollout;
  if (schedule === undefined && isNothing(maxSurge) && isNothing(maxUnavailable)) {
    const settings = ['rollout', 'maxSurge'];
    const help = 'let one of them be more: `maxSurge: 1` starts a pod before it stops one';
    find('CST4063', {}, { at: { settings }, related: setHere(['rollout', 'maxUnavailable']), help });
  }
  const { minReadySeconds = 0, progressDeadlineSeconds = 600 } = rollout;
  if (schedule === undefined && minReadySeconds >= progressDeadlineSeconds) {
    const settings = ['rollout', 'minReadySeconds'];
    const help = 'raise `rollout.progressDeadlineSeconds`, which counts the wait too';
    const related = setHere(['rollout', 'progressDeadlineSeconds']);
    find('CST4069', { minReadySeconds, progressDeadlineSeconds }, { at: { settings }, related, help });
  }
  const stated = shutdown.gracePeriodSeconds;
  const needed = neededGrace(input.settings);
  if (stated === undefined || stated >= needed) return;
  const preStopSeconds = sleepOf(input.settings);
  const { timeoutSeconds } = shutdown;
  const settings = ['shutdown', 'gracePeriodSeconds'];
  const help = `remove it or raise it to ${needed}, or lower \`shutdown.timeoutSeconds\`; ${GRACE_MARGIN} seconds are spare`;
  const related = setHere(['shutdown', 'timeoutSeconds'], ['shutdown', 'preStopSeconds']);
  find('CST4058', { stated, preStopSeconds, timeoutSeconds, needed }, { at: { settings }, related, help });
}

function isNothing(amount: number | string): boolean {
  return Number.parseInt(String(amount), 10) === 0;
}
