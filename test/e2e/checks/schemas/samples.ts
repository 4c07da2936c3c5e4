import type { KubernetesObject } from '../../cluster/api.ts';

interface Sample {
  /** Part of what the validator must say; empty where it must say nothing. */
  readonly says: string;
  readonly object: KubernetesObject;
}

const service = (name: string, spec: object): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop-dev' },
  spec,
});

/** Objects of which it is known whether they are right. */
export const SAMPLES: readonly Sample[] = [
  { says: '', object: service('right', { ports: [{ name: 'http', port: 8080 }] }) },
  { says: 'unknown field', object: service('unknown-field', { ports: [{ name: 'http', prot: 8080 }] }) },
  {
    says: 'spec.selector: Required value',
    object: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'missing-selector', namespace: 'shop-dev' },
      spec: { template: {} },
    },
  },
  { says: 'spec.ports', object: service('wrong-type', { ports: 'http' }) },
  {
    says: 'failed to locate OpenAPI spec',
    object: { apiVersion: 'shop.example.org/v1', kind: 'Order', metadata: { name: 'unknown-kind' } },
  },
];
