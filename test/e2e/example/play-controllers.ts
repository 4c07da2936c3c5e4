import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, KubernetesObject } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Session } from '../run/session.ts';
import { listenerName, listenerObjects } from './listener-objects.ts';

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly lastTransitionTime: string;
  readonly observedGeneration?: number;
}

/** What the controller of a kind would write when all is well. */
interface Part {
  readonly apiVersion: string;
  readonly kind: string;
  status(object: KubernetesObject): object;
  /** What it would make of an object, before it writes the status. */
  made?(object: KubernetesObject): readonly KubernetesObject[];
  /** Whether the status says so already. */
  isDone(object: KubernetesObject): boolean;
}

const condition = (type: string, reason: string, observedGeneration?: number): Condition => ({
  type,
  status: 'True',
  reason,
  message: '',
  lastTransitionTime: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  ...(observedGeneration !== undefined && { observedGeneration }),
});

const isReady = ({ status }: KubernetesObject): boolean =>
  ((status ?? {}) as { conditions?: readonly Condition[] }).conditions?.some(
    ({ type, status }) => type === 'Ready' && status === 'True',
  ) === true;

/** Both sorts of stores say the same. */
const store = (kind: string): Part => ({
  apiVersion: 'external-secrets.io/v1',
  kind,
  status: () => ({ conditions: [condition('Ready', 'Valid')], capabilities: 'ReadWrite' }),
  isDone: isReady,
});

const PARTS: readonly Part[] = [
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    status: ({ spec, metadata: { generation } }) => ({
      parents: (spec as { parentRefs: readonly object[] }).parentRefs.map(parentRef => ({
        controllerName: 'example.org/gateway',
        parentRef,
        conditions: [
          condition('Accepted', 'Accepted', generation),
          condition('ResolvedRefs', 'ResolvedRefs', generation),
        ],
      })),
    }),
    isDone: ({ status, metadata: { generation } }) =>
      ((status ?? {}) as { parents?: readonly { conditions: readonly Condition[] }[] }).parents?.every(
        ({ conditions }) => conditions.every(each => each.observedGeneration === generation),
      ) === true,
  },
  store('ClusterSecretStore'),
  store('SecretStore'),
  {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    status: () => ({ conditions: [condition('Ready', 'SecretSynced')] }),
    isDone: isReady,
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    status: () => ({
      desiredReplicas: 0,
      conditions: [
        condition('AbleToScale', 'ReadyForNewScale'),
        condition('ScalingActive', 'ValidMetricFound'),
      ],
    }),
    isDone: ({ status }) =>
      ((status ?? {}) as { conditions?: readonly Condition[] }).conditions !== undefined,
  },
  {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    status: () => ({ conditions: [condition('Ready', 'ScaledObjectReady')] }),
    isDone: isReady,
  },
  {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'EventListener',
    made: listenerObjects,
    status: ({ metadata: { name, generation } }) => ({
      observedGeneration: generation,
      configuration: { generatedName: listenerName(name) },
      conditions: [condition('Available', 'MinimumReplicasAvailable'), condition('Ready', 'Ready')],
    }),
    isDone: ({ status, metadata: { generation } }) =>
      ((status ?? {}) as { observedGeneration?: number }).observedGeneration === generation,
  },
];

const MILLISECONDS_BETWEEN_LOOKS = 1000;

/**
 * Writes the statuses that a gateway controller, the External Secrets operator, Tekton and what scales would write, until the
 * session ends: Argo CD waits for them. What Tekton makes of an EventListener is made, too.
 */
export function playControllers(session: Session, clusters: readonly Cluster[]): void {
  let over = false;
  const loop = (async () => {
    while (!over) {
      for (const { api } of clusters) for (const part of PARTS) await play(api, part).catch(() => {});
      await sleep(MILLISECONDS_BETWEEN_LOOKS);
    }
  })();
  session.endings.push(async () => {
    over = true;
    await loop;
  });
}

/** An object may go between two requests; the next look tells. */
async function play(api: Api, part: Part): Promise<void> {
  for (const object of await api.list(part.apiVersion, part.kind)) {
    if (part.isDone(object)) continue;
    for (const made of part.made?.(object) ?? []) await api.apply(made);
    await api.patch(object, { status: part.status(object) }, 'status').catch(() => {});
  }
}
