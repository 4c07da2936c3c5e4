import { mapOf } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import { textAt, valueAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';
import {
  fitsSelector,
  hasWrongPolicy,
  NOT_RUNNING,
  RESTART_POLICY,
  runsThroughout,
  SELECTOR,
  UNSELECTED,
} from './deployment.ts';
import { POD_FIELDS } from './pod-fields.ts';
import { numberOf, scalingOutcomes } from './scaling-effects.ts';
import { templateEffects } from './template-effects.ts';
import { podsCome, podsGo } from './workload-life.ts';

const APPS = 'Kubernetes API reference: StatefulSet';
const VALIDATION = 'apps/v1 validation';
const WAY = ['spec', 'template'];

function revision(change: ObjectChange): Outcome {
  if (!fitsSelector(change)) return UNSELECTED;
  if (hasWrongPolicy(change)) return RESTART_POLICY;
  if (textAt(change.after, 'spec', 'updateStrategy', 'type') === 'OnDelete')
    return outcome('next-run', 'its pods keep the old revision until somebody deletes them', APPS);
  if (!runsThroughout(change)) return NOT_RUNNING;
  const partition = valueAt(change.after, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
  if (typeof partition === 'number' && partition >= numberOf(valueAt(change.after, 'spec', 'replicas')))
    return outcome('next-run', 'the partition keeps all of its pods at the old revision', APPS);
  return outcome('restart', 'the pod template changes: its pods are replaced one after another', APPS);
}

const template = templateEffects({ way: WAY, fields: POD_FIELDS, revision });

function policyOf({ before }: ObjectChange, when: 'whenScaled' | 'whenDeleted'): string {
  return textAt(before, 'spec', 'persistentVolumeClaimRetentionPolicy', when);
}

function immutable(_: Touch, change: ObjectChange): readonly Outcome[] {
  const refused = outcome(
    'recreate',
    'the field is immutable: delete the object without its pods, and the new one takes them over',
    VALIDATION,
  );
  const lost = outcome('data-loss', 'its claims are deleted with it: the retention policy says so', APPS);
  return policyOf(change, 'whenDeleted') === 'Delete' ? [refused, lost] : [refused];
}

function scaling(touch: Touch, change: ObjectChange): readonly Outcome[] {
  const isLess = numberOf(touch.after) < numberOf(touch.before);
  const lost = outcome(
    'data-loss',
    'the claims of the pods that go are deleted: the retention policy says so',
    APPS,
  );
  const isLost = isLess && policyOf(change, 'whenScaled') === 'Delete';
  return [...scalingOutcomes(touch), ...(isLost ? [lost] : [])];
}

/** What may be changed, and does nothing at once. */
const FREE = ['minReadySeconds', 'revisionHistoryLimit', 'updateStrategy'];

/** Whether pods that were kept at an old revision are let go of. */
function updating(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  const held = (object: ObjectChange['before']): number => {
    const { type, rollingUpdate } = mapOf(valueAt(object, 'spec', 'updateStrategy'));
    if (type === 'OnDelete') return Number.POSITIVE_INFINITY;
    const { partition } = mapOf(rollingUpdate);
    return typeof partition === 'number' ? partition : 0;
  };
  return held(after) < held(before)
    ? [outcome('restart', 'pods that were kept at an old revision are replaced', APPS)]
    : [outcome('in-place', 'it applies from the next rollout on', APPS)];
}

/** StatefulSets: the API server lets only a few fields be changed. */
export const STATEFUL_SET: KindRules = {
  kinds: ['apps/StatefulSet'],
  fields: [
    { path: '/spec', outcomes: immutable },
    {
      path: '/spec/selector',
      outcomes: (touch, change) => [...SELECTOR, ...immutable(touch, change).slice(1)],
    },
    { path: '/spec/replicas', outcomes: scaling },
    ...FREE.map(field => ({
      path: `/spec/${field}`,
      outcomes: [outcome('in-place', 'it applies from the next rollout on', APPS)],
    })),
    ...['type', 'rollingUpdate/partition'].map(field => ({
      path: `/spec/updateStrategy/${field}`,
      outcomes: updating,
    })),
    {
      path: '/spec/persistentVolumeClaimRetentionPolicy',
      outcomes: ({ after }) =>
        [after, ...Object.values(mapOf(after))].includes('Delete')
          ? [outcome('data-loss', 'claims are deleted later, when pods or the object go', APPS)]
          : [outcome('in-place', 'claims are kept', APPS)],
    },
    {
      path: '/spec/ordinals',
      outcomes: [
        outcome('capacity', 'the pods get other numbers: those that fall out are deleted, others come', APPS),
        outcome('data-loss', 'each pod with another number has another claim, empty at first', APPS),
      ],
    },
    { path: '/spec/template', outcomes: [] },
  ],
  compare: template,
  created: podsCome(WAY),
  deleted: change => [
    ...podsGo(change),
    ...(policyOf(change, 'whenDeleted') === 'Delete'
      ? [outcome('data-loss', 'its claims are deleted with it: the retention policy says so', APPS)]
      : []),
  ],
};
