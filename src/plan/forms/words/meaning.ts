import type { Effect } from '../../model/effect.ts';

/** What each effect means for a running cluster, in one sentence without a final period. */
export const MEANING: Readonly<Record<Effect, string>> = {
  'data-loss': 'data may be lost',
  recreate: 'the API refuses the update: the object must be deleted and made again',
  'privilege-widened': 'somebody or something may do or reach more than before',
  traffic: 'requests may fail or take another way',
  secret: 'secret material changes, or who gets it',
  capacity: 'more or fewer pods, or pods that may not start',
  restart: 'pods are replaced',
  orphan: 'objects may stay behind that nobody manages',
  unknown: 'nothing is known of this kind: review it',
  'privilege-narrowed': 'somebody or something may do or reach less than before',
  'next-run': 'only runs that start later are concerned',
  observability: 'only what is measured or logged changes',
  'in-place': 'applied without a restart',
  none: 'nothing in the cluster changes',
};

/** How loudly an effect is shown. */
export type Level = 'danger' | 'caution' | 'calm';

/** How loudly each effect is shown. */
export const LEVELS: Readonly<Record<Effect, Level>> = {
  'data-loss': 'danger',
  recreate: 'danger',
  'privilege-widened': 'danger',
  traffic: 'caution',
  secret: 'caution',
  capacity: 'caution',
  restart: 'caution',
  orphan: 'caution',
  unknown: 'caution',
  'privilege-narrowed': 'calm',
  'next-run': 'calm',
  observability: 'calm',
  'in-place': 'calm',
  none: 'calm',
};
