import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { listAt, textAt, valueAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const CORE = 'Kubernetes API reference: Service';
const VALIDATION = 'core/v1 validation: Service';

const PORTS = outcome('traffic', 'clients reach other ports, or the same ones lead elsewhere', CORE);
const WAY = outcome('traffic', 'requests take another way to the pods', CORE);

function typeOf(object: ObjectChange['before']): string {
  const type = textAt(object, 'spec', 'type');
  return type === '' ? 'ClusterIP' : type;
}

function clusterAddress({ after, path }: Touch, change: ObjectChange): readonly Outcome[] {
  if ([change.before, change.after].some(object => typeOf(object) === 'ExternalName'))
    return [outcome('traffic', 'the address of the Service comes or goes', CORE)];
  // What the server gave itself is written down or left out again.
  if (
    path.at(-1) === 'clusterIPs' &&
    valueAt(change.before, 'spec', 'clusterIP') === valueAt(change.after, 'spec', 'clusterIP') &&
    after === undefined
  )
    return [];
  const isKept = after === undefined;
  return [
    outcome(
      'recreate',
      isKept
        ? 'the address cannot be changed: the API server keeps the former one, and nothing shows it'
        : 'the address cannot be changed once it is set',
      VALIDATION,
    ),
    outcome('traffic', 'the Service must be deleted for it, and has another address then', CORE),
  ];
}

function families(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  const [old, now] = [listAt(before, 'spec', 'ipFamilies'), listAt(after, 'spec', 'ipFamilies')];
  if (old.length > 0 && now.length > 0 && old[0] !== now[0])
    return [outcome('recreate', 'the first address family of a Service is immutable', VALIDATION)];
  return now.length < old.length
    ? [outcome('traffic', 'the Service loses the address of its second family', CORE)]
    : [outcome('in-place', 'the Service gets an address of a second family', CORE)];
}

function onceSet(words: string): FieldRule['outcomes'] {
  return ({ before }, change) => {
    const isBound =
      before !== undefined &&
      typeOf(change.before) === 'LoadBalancer' &&
      typeOf(change.after) === 'LoadBalancer';
    return isBound ? [outcome('recreate', `${words} is immutable once it is set`, VALIDATION)] : [WAY];
  };
}

/** Addresses of clients that a load balancer lets in; without any all of them. */
function sourceRanges({ before, after }: ObjectChange): readonly EffectReason[] {
  const lists = [before, after].map(object => listAt(object, 'spec', 'loadBalancerSourceRanges'));
  const [old, now] = [lists[0]!, lists[1]!];
  const { added, removed } = differenceOfLists(old, now);
  if (added.length + removed.length === 0) return [];
  const widened = outcome('privilege-widened', 'more addresses may reach the load balancer', CORE);
  const narrowed = outcome('privilege-narrowed', 'fewer addresses may reach the load balancer', CORE);
  if (now.length === 0) return [widened];
  if (old.length === 0) return [narrowed];
  return [...(added.length > 0 ? [widened] : []), ...(removed.length > 0 ? [narrowed] : [])];
}

const PLAIN = [
  'loadBalancerIP',
  'externalTrafficPolicy',
  'internalTrafficPolicy',
  'sessionAffinity',
  'sessionAffinityConfig',
  'trafficDistribution',
  'publishNotReadyAddresses',
  'externalName',
  'allocateLoadBalancerNodePorts',
  'loadBalancerSourceRanges',
];

/** Types that can be reached from outside the cluster, the wider last. */
const OUTSIDE = ['NodePort', 'LoadBalancer'];
const REACHED = outcome('privilege-widened', 'its pods can be reached from outside the cluster', CORE);
const UNREACHED = outcome('privilege-narrowed', 'fewer ways lead to its pods from outside the cluster', CORE);

const TAKEN: readonly Outcome[] = [
  outcome('traffic', 'the Service takes the traffic to other addresses', CORE),
  outcome('privilege-widened', 'nodes take traffic to any address that is listed', CORE),
];

/** Annotations that tell a cloud, or what stands for one, who reaches a load balancer and under which name. */
const CLOUDS = [
  'service.beta.kubernetes.io~1*',
  'service.kubernetes.io~1*',
  'networking.gke.io~1*',
  'cloud.google.com~1*',
  'external-dns.alpha.kubernetes.io~1*',
];
const CLOUD = 'Cloud providers: annotations of a Service';

/** Services. */
export const SERVICE: KindRules = {
  kinds: ['/Service'],
  fields: [
    { path: '/spec/clusterIP', outcomes: clusterAddress },
    { path: '/spec/clusterIPs', outcomes: clusterAddress },
    { path: '/spec/ipFamilies', outcomes: families },
    {
      path: '/spec/ipFamilyPolicy',
      outcomes: ({ after }) =>
        after === 'SingleStack'
          ? [outcome('traffic', 'the Service loses the address of its second family', CORE)]
          : [outcome('in-place', 'the Service may get an address of a second family', CORE)],
    },
    {
      path: '/spec/type',
      outcomes: (_, { before, after }) => {
        const [was, is] = [before, after].map(object => OUTSIDE.indexOf(typeOf(object)));
        return [
          outcome('traffic', 'ports and addresses outside the cluster come or go', CORE),
          ...(is! > was! ? [REACHED] : []),
          ...(is! < was! ? [UNREACHED] : []),
        ];
      },
    },
    {
      path: '/spec/selector',
      outcomes: [outcome('traffic', 'requests go to other pods, or to none', CORE)],
    },
    { path: '/spec/ports', outcomes: [PORTS] },
    {
      path: '/spec/ports/*/name',
      outcomes: [
        PORTS,
        outcome('observability', 'monitors know the port by its name', 'Prometheus Operator: ServiceMonitor'),
      ],
    },
    { path: '/spec/loadBalancerClass', outcomes: onceSet('the class of a load balancer') },
    { path: '/spec/healthCheckNodePort', outcomes: onceSet('the port for health checks') },
    {
      path: '/spec/externalIPs',
      outcomes: TAKEN,
    },
    ...CLOUDS.map(
      (key): FieldRule => ({
        path: `/metadata/annotations/${key}`,
        outcomes: [
          outcome('traffic', 'the load balancer is made in another way', CLOUD),
          outcome('privilege-widened', 'others may reach it, or find it by name', CLOUD),
        ],
      }),
    ),
    ...PLAIN.map((field): FieldRule => ({ path: `/spec/${field}`, outcomes: [WAY] })),
    {
      path: '/metadata/annotations/traefik*',
      outcomes: [
        outcome('traffic', 'Traefik treats requests to the Service in another way', 'Traefik: annotations'),
      ],
    },
  ],
  compare: sourceRanges,
  created: ({ after }) => [
    ...(OUTSIDE.includes(typeOf(after))
      ? [outcome('traffic', 'ports outside the cluster lead to its pods', CORE), REACHED]
      : []),
    ...(listAt(after, 'spec', 'externalIPs').length > 0 ? TAKEN : []),
  ],
  deleted: () => [outcome('traffic', 'its name and its address are gone', CORE)],
};

/** Lists of addresses that stand for a Service. */
export const ENDPOINTS: KindRules = {
  kinds: ['/Endpoints', 'discovery.k8s.io/EndpointSlice'],
  fields: [
    {
      path: '/addressType',
      outcomes: [
        outcome('recreate', 'the type of addresses is immutable', 'discovery/v1 types: declared immutable'),
      ],
    },
    ...['endpoints', 'ports', 'subsets', 'metadata/labels/kubernetes.io~1service-name'].map(
      (field): FieldRule => ({ path: `/${field}`, outcomes: [WAY] }),
    ),
  ],
  created: () => [WAY],
  deleted: () => [WAY],
};
