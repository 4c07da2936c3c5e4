import type { ObjectChange } from '../../model/change.ts';
import { textAt, valueAt } from '../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../rule.ts';

const POLICY = 'Kubernetes API reference: PodDisruptionBudget';
const AUTOSCALING = 'Kubernetes API reference: HorizontalPodAutoscaler';
const KEDA = 'KEDA: ScaledObject';

/** Budgets for disruptions. */
export const BUDGET: KindRules = {
  kinds: ['policy/PodDisruptionBudget'],
  fields: [
    {
      path: '/spec',
      outcomes: [outcome('capacity', 'while nodes are drained, other pods may be evicted', POLICY)],
    },
  ],
  created: () => [outcome('capacity', 'while nodes are drained, fewer pods may be evicted at once', POLICY)],
  deleted: () => [outcome('capacity', 'while nodes are drained, all pods may be evicted at once', POLICY)],
};

const SCALED = outcome('capacity', 'the number of pods is decided in another way', AUTOSCALING);
const RETARGETED = outcome(
  'capacity',
  'another workload is scaled; the former one stays as it is',
  AUTOSCALING,
);

/** The autoscaler of Kubernetes. */
export const AUTOSCALER: KindRules = {
  kinds: ['autoscaling/HorizontalPodAutoscaler'],
  fields: [
    { path: '/spec', outcomes: [SCALED] },
    { path: '/spec/scaleTargetRef', outcomes: [RETARGETED] },
  ],
  created: () => [
    outcome(
      'capacity',
      'it decides the number of pods from now on; a workload that wrote its own falls to 1 once',
      AUTOSCALING,
    ),
  ],
  deleted: () => [outcome('capacity', 'the workload keeps the number of pods that it has now', AUTOSCALING)],
};

const PAUSED_REPLICAS = 'autoscaling.keda.sh~1paused-replicas';

function pausedReplicas({ before, after }: Touch): readonly Outcome[] {
  const isStop = after !== undefined && Number(after) === 0;
  const isStart = before !== undefined && Number(before) === 0;
  if (isStop)
    return [
      outcome('capacity', 'it is stopped: the scaler holds it at no pod', KEDA),
      outcome('traffic', 'nothing answers requests any more', KEDA),
    ];
  return [
    outcome('capacity', 'the scaler holds another number of pods, or lets go of it', KEDA),
    ...(isStart ? [outcome('traffic', 'requests are answered again', KEDA)] : []),
  ];
}

/** Scalers of KEDA. */
export const SCALED_OBJECT: KindRules = {
  kinds: ['keda.sh/ScaledObject'],
  fields: [
    { path: '/spec', outcomes: [outcome('capacity', 'the number of pods is decided in another way', KEDA)] },
    {
      path: '/spec/scaleTargetRef',
      outcomes: [outcome('capacity', 'another workload is scaled: its autoscaler is made anew', KEDA)],
    },
    {
      path: '/spec/advanced/horizontalPodAutoscalerConfig/name',
      outcomes: [outcome('capacity', 'its autoscaler is made anew', KEDA)],
    },
    { path: `/metadata/annotations/${PAUSED_REPLICAS}`, outcomes: pausedReplicas },
    {
      path: '/metadata/annotations/autoscaling.keda.sh~1*',
      outcomes: [outcome('capacity', 'scaling is paused, goes on or is forced', KEDA)],
    },
  ],
  created: ({ after }) => {
    const paused = valueAt(after, 'metadata', 'annotations', PAUSED_REPLICAS.replace('~1', '/'));
    return [
      outcome('capacity', 'it decides the number of pods from now on', KEDA),
      ...(paused === undefined ? [] : pausedReplicas({ path: [], kind: 'added', text: '', after: paused })),
    ];
  },
  deleted: () => [
    outcome(
      'capacity',
      'its autoscaler goes; the number of pods stays, unless it is told to restore the former one',
      KEDA,
    ),
  ],
};

/** Jobs that KEDA starts. */
export const SCALED_JOB: KindRules = {
  kinds: ['keda.sh/ScaledJob'],
  fields: [{ path: '/spec', outcomes: [outcome('next-run', 'Jobs that are started later have it', KEDA)] }],
  created: () => [outcome('next-run', 'Jobs are started from now on', KEDA)],
  deleted: () => [outcome('next-run', 'no further Jobs are started', KEDA)],
};

const VPA = 'Vertical Pod Autoscaler';

function updateMode(_: Touch, { after }: ObjectChange): readonly Outcome[] {
  const evicts = ['Auto', 'Recreate', 'InPlaceOrRecreate'].includes(
    textAt(after, 'spec', 'updatePolicy', 'updateMode'),
  );
  const sized = outcome('capacity', 'the resources of pods are decided in another way', VPA);
  return evicts ? [outcome('restart', 'pods are evicted to give them other resources', VPA), sized] : [sized];
}

/** Vertical autoscalers. */
export const VERTICAL: KindRules = {
  kinds: ['autoscaling.k8s.io/VerticalPodAutoscaler'],
  fields: [
    {
      path: '/spec',
      outcomes: [outcome('capacity', 'the resources of pods are decided in another way', VPA)],
    },
    { path: '/spec/updatePolicy/updateMode', outcomes: updateMode },
  ],
  created: () => [outcome('capacity', 'the resources of pods are decided by it', VPA)],
  deleted: () => [outcome('capacity', 'the resources of pods are decided by their template again', VPA)],
};

const SCHEDULING = 'scheduling.k8s.io/v1 validation';

/** Classes of priority. */
export const PRIORITY_CLASS: KindRules = {
  kinds: ['scheduling.k8s.io/PriorityClass'],
  fields: [
    ...['value', 'preemptionPolicy'].map(
      (field): FieldRule => ({
        path: `/${field}`,
        outcomes: [outcome('recreate', 'the field of a PriorityClass is immutable', SCHEDULING)],
      }),
    ),
    {
      path: '/globalDefault',
      outcomes: [outcome('capacity', 'pods that name no class get another priority', SCHEDULING)],
    },
  ],
  created: ({ after }) =>
    valueAt(after, 'globalDefault') === true
      ? [outcome('capacity', 'pods that name no class get another priority', SCHEDULING)]
      : [],
  deleted: () => [outcome('capacity', 'new pods that name the class are refused', SCHEDULING)],
};

const QUOTA = 'Kubernetes API reference: ResourceQuota and LimitRange';

/** Limits of a namespace. */
export const QUOTAS: KindRules = {
  kinds: ['/ResourceQuota', '/LimitRange'],
  fields: [
    {
      path: '/spec',
      outcomes: [
        outcome('capacity', 'new pods are held against other limits: rollouts can fail by it', QUOTA),
      ],
    },
    {
      path: '/spec/scopes',
      outcomes: [outcome('recreate', 'the scopes of a quota are immutable', 'core/v1 validation')],
    },
  ],
  created: () => [
    outcome('capacity', 'new pods are held against the limits: rollouts can fail by it', QUOTA),
  ],
  deleted: () => [outcome('capacity', 'new pods are held against no limits any more', QUOTA)],
};
