import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PlatformInput } from '../../../src/link/program.ts';
import { lowered } from '../fixture.ts';

const test = suite('lower/platform/platform');

const PLATFORM: PlatformInput = {
  kind: 'platform',
  address: { environment: 'dev', cluster: 'dev-kind', application: 'platform' },
  namespaces: [
    { name: 'billing-dev', organization: 'billing' },
    { name: 'shop-dev', organization: 'shop', displayName: 'Shop' },
  ],
};

test('a namespace admits restricted pods by the rules of its cluster, and is never removed', () => {
  assert.equal(
    lowered(PLATFORM, { clusterSpec: { kubernetesVersion: '1.34' } }).object('Namespace', 'shop-dev'),
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'shop-dev',
        labels: {
          'app.kubernetes.io/part-of': 'shop',
          'pod-security.kubernetes.io/audit': 'restricted',
          'pod-security.kubernetes.io/audit-version': 'v1.34',
          'pod-security.kubernetes.io/enforce': 'restricted',
          'pod-security.kubernetes.io/enforce-version': 'v1.34',
          'pod-security.kubernetes.io/warn': 'restricted',
          'pod-security.kubernetes.io/warn-version': 'v1.34',
        },
        annotations: {
          'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
          'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
          'cistern.dev/display-name': 'Shop',
        },
      },
    },
  );
});

test('every namespace is closed in both directions', () => {
  const policies = lowered(PLATFORM).manifests.filter(({ id }) => id.kind === 'NetworkPolicy');
  assert.equal(
    policies.map(({ id }) => `${id.namespace}/${id.name}`),
    ['billing-dev/default-deny', 'shop-dev/default-deny'],
  );
  for (const { object } of policies) {
    assert.equal(object.spec, { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  }
});

test('a namespace has no namespace', () => {
  assert.equal(lowered(PLATFORM).manifests[0]!.id, {
    group: '',
    kind: 'Namespace',
    namespace: '',
    name: 'billing-dev',
  });
});

test.run();
