import { mapOf } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import { templateIn } from '../../content/pod-template.ts';
import { selects } from '../../content/selector.ts';
import { textAt, valueAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';
import { POD_FIELDS } from './pod-fields.ts';
import { numberOf, scalingOutcomes } from './scaling-effects.ts';
import { templateEffects } from './template-effects.ts';
import { podsCome, podsGo } from './workload-life.ts';

const APPS = 'Kubernetes API reference: Deployment';
const VALIDATION = 'apps/v1 validation';
const WAY = ['spec', 'template'];

/** Effects of a selector that is changed: it never can be. */
export const SELECTOR: readonly Outcome[] = [
  outcome('recreate', 'the selector is immutable: delete the object, and the new one is made', VALIDATION),
  outcome('capacity', 'its pods are not taken over: they are gone until new ones run', VALIDATION),
];

/** Whether the labels of the pods fit the selector of their workload. */
export function fitsSelector({ after }: ObjectChange): boolean {
  const labels = mapOf(templateIn(after, WAY).metadata).labels;
  return selects(valueAt(after, 'spec', 'selector'), labels);
}

/** Effect of pods whose labels their workload does not select. */
export const UNSELECTED: Outcome = outcome(
  'recreate',
  'the labels of the pods do not fit the selector: the API server refuses it',
  VALIDATION,
);

/** Effect of a restart policy that these pods cannot have. */
export const RESTART_POLICY: Outcome = outcome(
  'recreate',
  'pods of this kind must have the restart policy `Always`: the API server refuses any other',
  VALIDATION,
);

/** Whether a change gives pods a restart policy that their workload cannot have. */
export function hasWrongPolicy({ after }: ObjectChange): boolean {
  return !['', 'Always'].includes(textAt(after, ...WAY, 'spec', 'restartPolicy'));
}

/** Whether pods run on both sides, so that there is something to replace. */
export function runsThroughout({ before, after }: ObjectChange): boolean {
  return [before, after].every(object => numberOf(valueAt(object, 'spec', 'replicas')) > 0);
}

/** Effect of a new revision that no pod has yet. */
export const NOT_RUNNING: Outcome = outcome(
  'next-run',
  'no pod runs that could be replaced: the next ones have it',
  APPS,
);

function revision(change: ObjectChange): Outcome {
  if (!fitsSelector(change)) return UNSELECTED;
  if (hasWrongPolicy(change)) return RESTART_POLICY;
  if (valueAt(change.after, 'spec', 'paused') === true)
    return outcome('next-run', 'rollouts are paused: its pods are replaced once they go on', APPS);
  if (!runsThroughout(change)) return NOT_RUNNING;
  const isRecreate = textAt(change.after, 'spec', 'strategy', 'type') === 'Recreate';
  const how = isRecreate
    ? 'all of its pods stop before new ones start'
    : 'its pods are replaced step by step';
  return outcome('restart', `the pod template changes: ${how}`, APPS);
}

/** How many pods may be missing during a rollout; all of them is as much as `Recreate`. */
function unavailable({ after }: Touch, change: ObjectChange): readonly Outcome[] {
  const replicas = numberOf(valueAt(change.after, 'spec', 'replicas'));
  const isAll = typeof after === 'number' ? after >= replicas : Number.parseInt(String(after), 10) >= 100;
  return isAll && replicas > 0
    ? [outcome('traffic', 'at each later rollout nothing answers for a while', APPS)]
    : [outcome('in-place', 'it applies from the next rollout on', APPS)];
}

const template = templateEffects({ way: WAY, fields: POD_FIELDS, revision });

/** Deployments. */
export const DEPLOYMENT: KindRules = {
  kinds: ['apps/Deployment'],
  fields: [
    { path: '/spec/selector', outcomes: SELECTOR },
    { path: '/spec/replicas', outcomes: scalingOutcomes },
    {
      path: '/spec/strategy/type',
      outcomes: ({ after }) =>
        after === 'Recreate'
          ? [outcome('traffic', 'at each later rollout nothing answers for a while', APPS)]
          : [outcome('in-place', 'later rollouts replace the pods step by step', APPS)],
    },
    ...['/spec/strategy', '/spec/minReadySeconds', '/spec/progressDeadlineSeconds'].map(path => ({
      path,
      outcomes: [outcome('in-place', 'it applies from the next rollout on', APPS)],
    })),
    { path: '/spec/strategy/rollingUpdate/maxUnavailable', outcomes: unavailable },
    {
      path: '/spec/revisionHistoryLimit',
      outcomes: [outcome('in-place', 'more or fewer old revisions are kept to go back to', APPS)],
    },
    {
      path: '/spec/paused',
      outcomes: ({ after }) =>
        after === true
          ? [outcome('in-place', 'rollouts stop', APPS)]
          : [outcome('restart', 'rollouts go on: what was held back replaces the pods', APPS)],
    },
    { path: '/spec/template', outcomes: [] },
  ],
  compare: template,
  created: podsCome(WAY),
  deleted: podsGo,
};
