import type { Api, KubernetesObject } from './api.ts';

const ROOM = {
  cpu: '256',
  memory: '1Ti',
  pods: '5000',
  'ephemeral-storage': '1Ti',
  // For the models of agents.
  'nvidia.com/gpu': '16',
};

/** A node with room for everything, in a zone, that kwok plays. */
export function fakeNode(name: string, zone: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'topology.kubernetes.io/region': 'region-a',
        'topology.kubernetes.io/zone': zone,
      },
    },
    status: { allocatable: ROOM, capacity: ROOM },
  };
}

/** Whether the nodes are Ready and namespaces get their service accounts, without which no pod is admitted. */
export async function canRunPods(api: Api, nodes: readonly string[]): Promise<boolean> {
  const ready = (await api.list('v1', 'Node')).filter(({ status }) =>
    ((status ?? {}) as { conditions?: readonly { type: string; status: string }[] }).conditions?.some(
      ({ type, status }) => type === 'Ready' && status === 'True',
    ),
  );
  if (ready.length < nodes.length) return false;
  const accounts = await api.list('v1', 'ServiceAccount');
  return accounts.some(({ metadata }) => metadata.name === 'default' && metadata.namespace === 'default');
}
