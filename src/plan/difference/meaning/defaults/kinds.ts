import { type JsonMap, mapOf } from '../../../../source/json.ts';
import { POD_SPEC, POD_TEMPLATE } from './pod.ts';
import type { Shape } from './shape.ts';

const RBAC = 'rbac.authorization.k8s.io';

const ROLLOUT = { revisionHistoryLimit: 10 };

const JOB_SPEC: Shape = {
  defaults: {
    backoffLimit: ({ backoffLimitPerIndex }) => (backoffLimitPerIndex === undefined ? 6 : 2147483647),
    completionMode: 'NonIndexed',
    completions: ({ parallelism }) => (parallelism === undefined ? 1 : undefined),
    parallelism: 1,
    podReplacementPolicy: ({ podFailurePolicy }) =>
      podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed',
    suspend: false,
  },
  idle: { manualSelector: false },
  maps: { template: POD_TEMPLATE },
};

const CLAIM_SPEC: Shape = {
  defaults: { volumeMode: 'Filesystem' },
  maps: { resources: { amounts: ['limits', 'requests'] } },
};

const BINDING: Shape = {
  maps: { roleRef: { defaults: { apiGroup: RBAC } } },
  lists: {
    subjects: {
      defaults: { apiGroup: ({ kind }) => (kind === 'ServiceAccount' ? undefined : RBAC) },
      idle: { apiGroup: '' },
    },
  },
};

const POLICY_PORTS: Shape = { defaults: { protocol: 'TCP' } };

/** One target of which a metric is averaged, valued or utilised. */
const METRIC: Shape = Object.fromEntries([
  [
    'maps',
    Object.fromEntries(
      ['containerResource', 'external', 'object', 'pods', 'resource'].map(type => [
        type,
        { maps: { target: { amounts: ['averageValue', 'value'] } } },
      ]),
    ),
  ],
]);

const WEBHOOK: Shape = {
  defaults: {
    failurePolicy: 'Fail',
    matchPolicy: 'Equivalent',
    namespaceSelector: {},
    objectSelector: {},
    reinvocationPolicy: 'Never',
    timeoutSeconds: 10,
  },
  maps: { clientConfig: { maps: { service: { defaults: { port: 443 } } } } },
  lists: { rules: { defaults: { scope: '*' } } },
};

const spec = (shape: Shape): Shape => ({ maps: { spec: shape } });

/**
 * What an API server 1.36 adds to the kinds that are hydrated and to other common ones, by group and kind. What only
 * decides once, when an object is created, is left out.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/
 */
const KINDS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'apps/Deployment',
    spec({
      defaults: {
        ...ROLLOUT,
        progressDeadlineSeconds: 600,
        replicas: 1,
        strategy: { type: 'RollingUpdate' },
      },
      idle: { minReadySeconds: 0, paused: false },
      maps: {
        strategy: strategy({ maxSurge: '25%', maxUnavailable: '25%' }),
        template: POD_TEMPLATE,
      },
    }),
  ],
  [
    'apps/ReplicaSet',
    spec({ defaults: { replicas: 1 }, idle: { minReadySeconds: 0 }, maps: { template: POD_TEMPLATE } }),
  ],
  [
    'apps/DaemonSet',
    spec({
      defaults: { ...ROLLOUT, updateStrategy: { type: 'RollingUpdate' } },
      idle: { minReadySeconds: 0 },
      maps: {
        template: POD_TEMPLATE,
        updateStrategy: strategy({ maxSurge: 0, maxUnavailable: 1 }),
      },
    }),
  ],
  [
    'apps/StatefulSet',
    spec({
      defaults: {
        ...ROLLOUT,
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
        podManagementPolicy: 'OrderedReady',
        replicas: 1,
        updateStrategy: { type: 'RollingUpdate' },
      },
      idle: { minReadySeconds: 0 },
      maps: {
        ordinals: { idle: { start: 0 } },
        persistentVolumeClaimRetentionPolicy: { defaults: { whenDeleted: 'Retain', whenScaled: 'Retain' } },
        template: POD_TEMPLATE,
        updateStrategy: strategy({ partition: 0 }),
      },
      lists: { volumeClaimTemplates: { maps: { spec: CLAIM_SPEC }, defaults: {}, idle: {} } },
    }),
  ],
  ['batch/Job', spec(JOB_SPEC)],
  [
    'batch/CronJob',
    spec({
      defaults: {
        concurrencyPolicy: 'Allow',
        failedJobsHistoryLimit: 1,
        successfulJobsHistoryLimit: 3,
        suspend: false,
      },
      maps: { jobTemplate: spec(JOB_SPEC) },
    }),
  ],
  ['/Pod', spec(POD_SPEC)],
  ['/ConfigMap', { idle: { immutable: false } }],
  ['/Secret', { defaults: { type: 'Opaque' }, idle: { immutable: false } }],
  [
    '/Service',
    spec({
      defaults: {
        internalTrafficPolicy: ({ type }) => (type === 'ExternalName' ? undefined : 'Cluster'),
        externalTrafficPolicy: ({ type }) =>
          type === 'NodePort' || type === 'LoadBalancer' ? 'Cluster' : undefined,
        allocateLoadBalancerNodePorts: ({ type }) => (type === 'LoadBalancer' ? true : undefined),
        ipFamilyPolicy: ({ type }) => (type === 'ExternalName' ? undefined : 'SingleStack'),
        sessionAffinity: 'None',
        type: 'ClusterIP',
      },
      idle: { publishNotReadyAddresses: false, clusterIP: '' },
      lists: {
        ports: {
          defaults: { protocol: 'TCP', targetPort: ({ port }) => port },
          idle: { nodePort: 0, name: '' },
        },
      },
    }),
  ],
  ['/PersistentVolumeClaim', spec(CLAIM_SPEC)],
  [
    '/PersistentVolume',
    spec({
      defaults: { persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem' },
      amounts: ['capacity'],
    }),
  ],
  ['/ResourceQuota', spec({ amounts: ['hard'] })],
  [
    '/LimitRange',
    spec({
      lists: { limits: { amounts: ['default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min'] } },
    }),
  ],
  [`${RBAC}/RoleBinding`, BINDING],
  [`${RBAC}/ClusterRoleBinding`, BINDING],
  [
    'networking.k8s.io/NetworkPolicy',
    spec({
      defaults: { podSelector: {}, policyTypes: policyTypes },
      lists: { ingress: { lists: { ports: POLICY_PORTS } }, egress: { lists: { ports: POLICY_PORTS } } },
    }),
  ],
  ['networking.k8s.io/Ingress', spec({ lists: { rules: { idle: { host: '' } } } })],
  ['policy/PodDisruptionBudget', spec({ defaults: { unhealthyPodEvictionPolicy: 'IfHealthyBudget' } })],
  [
    'autoscaling/HorizontalPodAutoscaler',
    spec({
      defaults: { minReplicas: 1 },
      lists: { metrics: METRIC },
      maps: {
        behavior: {
          maps: {
            scaleUp: { defaults: { selectPolicy: 'Max', stabilizationWindowSeconds: 0 } },
            scaleDown: { defaults: { selectPolicy: 'Max' } },
          },
        },
      },
    }),
  ],
  [
    'scheduling.k8s.io/PriorityClass',
    { defaults: { preemptionPolicy: 'PreemptLowerPriority' }, idle: { globalDefault: false } },
  ],
  [
    'storage.k8s.io/StorageClass',
    {
      defaults: { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
      idle: { allowVolumeExpansion: false },
    },
  ],
  ['admissionregistration.k8s.io/ValidatingWebhookConfiguration', { lists: { webhooks: WEBHOOK } }],
  ['admissionregistration.k8s.io/MutatingWebhookConfiguration', { lists: { webhooks: WEBHOOK } }],
]);

/** What an API server adds to objects of a built-in kind; nothing for kinds without defaults. */
export function shapeOf(group: string, kind: string): Shape | undefined {
  return KINDS.get(`${group}/${kind}`);
}

/** A strategy of updates that is a rolling one with these details, unless another is chosen. */
function strategy(details: JsonMap): Shape {
  const rollingUpdate = ({ type }: JsonMap): JsonMap | undefined =>
    type === undefined || type === 'RollingUpdate' ? details : undefined;
  return {
    defaults: { rollingUpdate, type: 'RollingUpdate' },
    maps: { rollingUpdate: { defaults: details } },
  };
}

/** Both directions where egress has rules, else ingress alone. */
function policyTypes(policy: JsonMap): readonly string[] {
  return Object.keys(mapOf(policy)).includes('egress') ? ['Ingress', 'Egress'] : ['Ingress'];
}
