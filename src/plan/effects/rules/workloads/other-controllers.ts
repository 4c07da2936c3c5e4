import type { ObjectChange } from '../../../model/change.ts';
import { textAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome } from '../../rule.ts';
import { fitsSelector, hasWrongPolicy, RESTART_POLICY, SELECTOR, UNSELECTED } from './deployment.ts';
import { POD_FIELDS } from './pod-fields.ts';
import { scalingOutcomes } from './scaling-effects.ts';
import { templateEffects } from './template-effects.ts';
import { podsCome, podsGo } from './workload-life.ts';

const APPS = 'Kubernetes API reference: DaemonSet';
const WAY = ['spec', 'template'];

function daemonRevision(change: ObjectChange): Outcome {
  if (!fitsSelector(change)) return UNSELECTED;
  if (hasWrongPolicy(change)) return RESTART_POLICY;
  return textAt(change.after, 'spec', 'updateStrategy', 'type') === 'OnDelete'
    ? outcome('next-run', 'its pods keep the old revision until somebody deletes them', APPS)
    : outcome('restart', 'the pod template changes: its pods are replaced node by node', APPS);
}

function replicaRevision(change: ObjectChange): Outcome {
  if (change.id.kind === 'ReplicaSet' && !fitsSelector(change)) return UNSELECTED;
  if (hasWrongPolicy(change)) return RESTART_POLICY;
  const source = 'Kubernetes API reference: ReplicaSet';
  return outcome('next-run', 'its pods stay as they are: only new ones have it', source);
}

/** DaemonSets. */
export const DAEMON_SET: KindRules = {
  kinds: ['apps/DaemonSet'],
  fields: [
    { path: '/spec/selector', outcomes: SELECTOR },
    {
      path: '/spec',
      outcomes: [outcome('in-place', 'it applies from the next rollout on', APPS)],
    },
    {
      path: '/spec/updateStrategy/type',
      outcomes: ({ before }) =>
        before === 'OnDelete'
          ? [outcome('restart', 'pods that were kept at an old revision are replaced', APPS)]
          : [outcome('in-place', 'pods keep an old revision from now on until somebody deletes them', APPS)],
    },
    { path: '/spec/template', outcomes: [] },
  ],
  compare: templateEffects({ way: WAY, fields: POD_FIELDS, revision: daemonRevision }),
  created: podsCome(WAY),
  deleted: podsGo,
};

/** ReplicaSets that no Deployment has made, and what came before them. */
export const REPLICA_SET: KindRules = {
  kinds: ['apps/ReplicaSet', '/ReplicationController'],
  fields: [
    {
      path: '/spec/selector',
      outcomes: (_, { id }) =>
        id.kind === 'ReplicaSet'
          ? SELECTOR
          : [
              outcome(
                'capacity',
                'other pods count as its own',
                'Kubernetes API reference: ReplicationController',
              ),
            ],
    },
    { path: '/spec/replicas', outcomes: scalingOutcomes },
    { path: '/spec/template', outcomes: [] },
  ],
  compare: templateEffects({ way: WAY, fields: POD_FIELDS, revision: replicaRevision }),
  created: podsCome(WAY),
  deleted: podsGo,
};
