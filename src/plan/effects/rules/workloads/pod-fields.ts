import { type FieldRule, outcome } from '../../rule.ts';

const CORE = 'Kubernetes API reference: Pod';

const READINESS = outcome('traffic', 'when a pod gets requests is decided in another way', CORE);
const DRAIN = outcome('traffic', 'how a pod ends the requests that it has is changed', CORE);
const LIVENESS = outcome(
  'capacity',
  'when a container is started again is decided in another way, and a wrong answer is a restart loop',
  CORE,
);
const PLACEMENT = outcome('capacity', 'other nodes are allowed or wanted, and there may be none', CORE);
const NAMES = outcome('traffic', 'the pods resolve names to other addresses', CORE);
const SIDECAR = outcome(
  'capacity',
  'whether the other containers wait for its end is decided in another way',
  CORE,
);
const ACCOUNT = [
  outcome('privilege-widened', 'the pods act as another ServiceAccount, with its rights', CORE),
  outcome(
    'secret',
    'the secret store knows the pods by their ServiceAccount',
    'OpenBao: bound_subject of a role',
  ),
];

/** Who the pods are. */
export const POD_IDENTITY: readonly FieldRule[] = [
  { path: '/spec/serviceAccountName', outcomes: ACCOUNT },
  { path: '/spec/serviceAccount', outcomes: ACCOUNT },
];

/** What fields of a pod template do beside making a new revision; pointers begin at the template. */
export const POD_FIELDS: readonly FieldRule[] = [
  ...POD_IDENTITY,
  ...['containers', 'initContainers'].flatMap((list): readonly FieldRule[] => [
    { path: `/spec/${list}/*/readinessProbe`, outcomes: [READINESS] },
    { path: `/spec/${list}/*/livenessProbe`, outcomes: [LIVENESS] },
    { path: `/spec/${list}/*/startupProbe`, outcomes: [LIVENESS] },
    { path: `/spec/${list}/*/lifecycle`, outcomes: [DRAIN] },
  ]),
  { path: '/spec/initContainers/*/restartPolicy', outcomes: [SIDECAR] },
  ...['hostAliases', 'dnsConfig', 'dnsPolicy'].map(
    (field): FieldRule => ({ path: `/spec/${field}`, outcomes: [NAMES] }),
  ),
  { path: '/spec/readinessGates', outcomes: [READINESS] },
  { path: '/spec/terminationGracePeriodSeconds', outcomes: [DRAIN] },
  ...[
    'nodeSelector',
    'nodeName',
    'affinity',
    'tolerations',
    'topologySpreadConstraints',
    'priorityClassName',
    'runtimeClassName',
    'schedulerName',
  ].map((field): FieldRule => ({ path: `/spec/${field}`, outcomes: [PLACEMENT] })),
];
