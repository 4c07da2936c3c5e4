import type { ObjectChange } from '../../../model/change.ts';
import { isHook } from '../../hooks.ts';
import { syncOptionsOf } from '../../keeping.ts';
import { isBelow } from '../../places/pattern.ts';
import { textAt, valueAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';
import { POD_IDENTITY } from './pod-fields.ts';
import { numberOf } from './scaling-effects.ts';
import { templateEffects } from './template-effects.ts';
import { newPowers } from './workload-life.ts';

const BATCH = 'Kubernetes API reference: Job';
const VALIDATION = 'batch/v1 validation';
const WAY = ['spec', 'template'];

/** What may change in the template of a Job while it is suspended. */
const SCHEDULING = [
  '/metadata/labels',
  '/metadata/annotations',
  '/spec/nodeSelector',
  '/spec/affinity',
  '/spec/tolerations',
  '/spec/schedulingGates',
];

const RUNS_ONCE = outcome('next-run', 'it runs once, as soon as it is applied', BATCH);

const REFUSED = outcome(
  'recreate',
  'the field of a Job is immutable: give it another name, or delete it',
  VALIDATION,
);

/** Whether Argo CD makes the Job anew at each sync: as a hook, or because it is told to replace it by force. */
function isReplaced({ after }: ObjectChange): boolean {
  if (isHook(after) || textAt(after, 'metadata', 'generateName') !== '') return true;
  const options = syncOptionsOf(after);
  return options.includes('Replace=true') && options.includes('Force=true');
}

function immutable(_: unknown, change: ObjectChange): readonly Outcome[] {
  return [
    isReplaced(change)
      ? outcome('next-run', 'Argo CD makes the Job anew and runs it', 'Argo CD: hooks')
      : REFUSED,
  ];
}

function revision(change: ObjectChange, touches: readonly Touch[]): Outcome {
  const isSuspended = valueAt(change.before, 'spec', 'suspend') === true;
  const isFree = touches.every(({ path }) => SCHEDULING.some(pointer => isBelow(pointer, path)));
  if (isSuspended && isFree)
    return outcome('in-place', 'where its pods go may change while it is suspended', VALIDATION);
  return immutable(undefined, change)[0]!;
}

function completions(touch: Touch, change: ObjectChange): readonly Outcome[] {
  const { after } = change;
  const isIndexed = textAt(after, 'spec', 'completionMode') === 'Indexed';
  const isElastic = isIndexed && touch.after === valueAt(after, 'spec', 'parallelism');
  return isElastic
    ? [outcome('capacity', 'more or fewer pods of the Job run', BATCH)]
    : immutable(undefined, change);
}

/** Jobs. */
export const JOB: KindRules = {
  kinds: ['batch/Job'],
  fields: [
    ...[
      'selector',
      'completionMode',
      'successPolicy',
      'podFailurePolicy',
      'backoffLimitPerIndex',
      'managedBy',
    ].map(field => ({ path: `/spec/${field}`, outcomes: immutable })),
    { path: '/spec/completions', outcomes: completions },
    {
      path: '/spec/parallelism',
      outcomes: ({ before, after }) =>
        numberOf(before) === numberOf(after)
          ? []
          : [outcome('capacity', 'more or fewer pods of the Job run at once', BATCH)],
    },
    {
      path: '/spec/suspend',
      outcomes: ({ after }) => [
        after === true
          ? outcome('capacity', 'the pods of the Job are stopped', BATCH)
          : outcome('capacity', 'the pods of the Job start', BATCH),
      ],
    },
    { path: '/spec/template', outcomes: [] },
  ],
  compare: templateEffects({ way: WAY, fields: POD_IDENTITY, revision }),
  created: change =>
    valueAt(change.after, 'spec', 'suspend') === true
      ? newPowers(WAY)(change)
      : [RUNS_ONCE, ...newPowers(WAY)(change)],
  deleted: () => [outcome('next-run', 'it does not run again, and a run that goes on is stopped', BATCH)],
  // A Job is run again by giving it another name.
  renamed: () => [outcome('next-run', 'under its new name it runs once more; the old Job is removed', BATCH)],
};

const CRON = 'Kubernetes API reference: CronJob';
const CRON_WAY = ['spec', 'jobTemplate', 'spec', 'template'];
const LATER = outcome('next-run', 'it applies from the next run on; one that goes on is not touched', CRON);

/** CronJobs: nothing that is changed touches a run that goes on. */
export const CRON_JOB: KindRules = {
  kinds: ['batch/CronJob'],
  fields: [
    { path: '/spec', outcomes: [LATER] },
    {
      path: '/spec/suspend',
      outcomes: ({ after }) => [
        after === true
          ? outcome('next-run', 'it is stopped: no further run starts', CRON)
          : outcome('next-run', 'it is started: runs that were missed may start at once', CRON),
      ],
    },
  ],
  compare: templateEffects({ way: CRON_WAY, fields: POD_IDENTITY, revision: () => LATER }),
  created: change => [outcome('next-run', 'it runs by its schedule', CRON), ...newPowers(CRON_WAY)(change)],
  deleted: () => [outcome('next-run', 'no further run starts', CRON)],
};
