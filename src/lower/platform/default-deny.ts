import type { JsonMap } from '../../source/json.ts';
import { k8s } from '../objects/k8s.ts';
import type { NamespaceInput } from './namespace.ts';

/** The policy that isolates every pod of a namespace in both directions; the policies of the releases add to it. */
export function defaultDeny({ name, organization }: NamespaceInput): JsonMap {
  return k8s.KubeNetworkPolicy.manifest({
    metadata: {
      name: 'default-deny',
      namespace: name,
      labels: { 'app.kubernetes.io/part-of': organization },
    },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
}
