import type { Settings } from '../../../../link/settings.ts';

/** Seconds that the grace period has left when everything before took its time. */
export const GRACE_MARGIN = 5;

/** Seconds that a pod of the integration needs to stop. The sleep before the stop signal counts too, where there is one. */
export function neededGrace(settings: Settings): number {
  return sleepOf(settings) + settings.shutdown.timeoutSeconds + GRACE_MARGIN;
}

/** Seconds that a pod sleeps before the stop signal; one that runs by a schedule gets no requests that could be late. */
export function sleepOf({ shutdown, schedule }: Settings): number {
  return schedule === undefined ? shutdown.preStopSeconds : 0;
}
