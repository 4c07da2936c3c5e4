import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, KubernetesObject } from '../../cluster/api.ts';
import { nameOf } from '../../cluster/api.ts';

const SECONDS_TO_READY = 60;

/** Reasons of warnings that say something about this harness: nobody measures pods here. */
const EXPECTED_WARNINGS = [
  'FailedGetResourceMetric',
  'FailedComputeMetricsReplicas',
  // Two controllers of the cluster, both at work on a Service that has just come.
  'FailedToCreateEndpoint',
  // An API server that has just started looks at a Service before its allocation is written.
  'ClusterIPNotAllocated',
  // The scheduler may see a pod before it sees the node; what stays unscheduled never becomes Ready.
  'FailedScheduling',
];

interface WorkloadStatus {
  readonly observedGeneration?: number;
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly readyReplicas?: number;
}

/** Waits until all replicas of all workloads are Ready; returns a line for each that is not in time. */
export async function untilReady(
  api: Api,
  workloads: readonly KubernetesObject[],
): Promise<readonly string[]> {
  const end = Date.now() + SECONDS_TO_READY * 1000;
  let waiting = workloads;
  for (;;) {
    const states = await Promise.all(waiting.map(async each => [each, await api.get(each)] as const));
    waiting = states.filter(([, live]) => live === undefined || !isReady(live)).map(([each]) => each);
    if (waiting.length === 0) return [];
    if (Date.now() > end)
      return waiting.map(each => `${nameOf(each)}: its pods are not Ready after ${SECONDS_TO_READY} s`);
    await sleep(500);
  }
}

function isReady({ metadata, spec, status }: KubernetesObject): boolean {
  const { replicas = 1 } = spec as { readonly replicas?: number };
  const {
    observedGeneration,
    readyReplicas = 0,
    updatedReplicas = 0,
    ...now
  } = (status ?? {}) as WorkloadStatus;
  return (
    observedGeneration === metadata.generation &&
    updatedReplicas === replicas &&
    readyReplicas === replicas &&
    (now.replicas ?? 0) === replicas
  );
}

/** What the cluster warned of: pods that were refused, volumes that do not exist. */
export async function warnings(api: Api): Promise<readonly string[]> {
  const events = await api.list('v1', 'Event');
  const lines = events
    .filter(({ type, reason }) => type === 'Warning' && !EXPECTED_WARNINGS.includes(String(reason)))
    .map(({ involvedObject, reason, message }) => {
      const { kind, namespace, name } = involvedObject as { kind: string; namespace?: string; name: string };
      // Each attempt to make a pod has another name.
      const said = String(message).replaceAll(/(pods "[^"]*-)[a-z0-9]{5}"/g, '$1…"');
      return `${kind} ${namespace}/${name}: ${String(reason)}: ${said}`;
    });
  return [...new Set(lines)];
}

/** Whether a namespace refuses a pod that runs as root; a line for one that does not. */
export async function admitsPrivileged(api: Api, namespace: string): Promise<string | undefined> {
  const container = { name: 'one', image: 'registry.invalid/one', securityContext: { privileged: true } };
  const { status } = await api.request('POST', `/api/v1/namespaces/${namespace}/pods?dryRun=All`, {
    body: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'privileged' },
      spec: { containers: [container] },
    },
  });
  return status === 403 ? undefined : `Namespace ${namespace} does not refuse a privileged pod`;
}
