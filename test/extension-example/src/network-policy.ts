import type { JsonObject, LowerInput } from 'cistern/extension';
import type { Settings } from './postgres-database.js';

/** Lets the pods of the clients in, as far as they run on this cluster, and nothing out. */
export function networkPolicy({ name, labels, references }: LowerInput<Settings>): JsonObject {
  const clients = Object.values(references.Integration ?? {}).filter(({ runsHere }) => runsHere);
  const from = clients.map(({ namespace, podLabels }) => ({
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
    podSelector: { matchLabels: podLabels },
  }));
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `${name}-postgres` },
    spec: {
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress', 'Egress'],
      ingress: from.length === 0 ? [] : [{ from, ports: [{ port: 5432, protocol: 'TCP' }] }],
      egress: [],
    },
  };
}
