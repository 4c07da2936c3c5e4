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

test('namespaces of organizations and of runs are as closed, and say what they are for', () => {
  const { object } = lowered({
    ...PLATFORM,
    tenancy: [
      {
        name: 'orders-build',
        organization: 'shop',
        binding: 'orders-build',
        repository: { owner: 'acme', name: 'orders', url: 'https://github.com/acme/orders' },
      },
      { name: 'org-shop', organization: 'shop' },
    ],
  });
  const { labels, annotations } = object('Namespace', 'orders-build').metadata;
  assert.is(labels['pod-security.kubernetes.io/enforce'], 'restricted');
  assert.is(labels['app.kubernetes.io/part-of'], 'shop');
  assert.is(labels['cistern.dev/repo-binding'], 'orders-build');
  assert.is(annotations['cistern.dev/repository'], 'https://github.com/acme/orders');
  assert.is(annotations['argocd.argoproj.io/sync-options'], 'Prune=false,Delete=false');
  assert.is(
    object('Namespace', 'org-shop').metadata.labels['pod-security.kubernetes.io/enforce'],
    'restricted',
  );
});

test('a namespace has no namespace', () => {
  assert.equal(lowered(PLATFORM).manifests[0]!.id, {
    group: '',
    kind: 'Namespace',
    namespace: '',
    name: 'billing-dev',
  });
});

test('runs of Pipelines have a namespace of their own, from which they reach what is listed', () => {
  const all = lowered(
    { ...PLATFORM, pipelines: { namespace: 'cistern-pipelines', systems: ['partner-sftp'] } },
    {
      environmentSpec: {
        egress: { proxy: { host: 'proxy.example.org', port: 3128, cidrs: ['192.0.2.1/32'] } },
      },
    },
  );
  assert.is(
    all.object('Namespace', 'cistern-pipelines').metadata.labels['pod-security.kubernetes.io/enforce'],
    'restricted',
  );
  const policies = all.manifests.filter(
    ({ id }) => id.kind === 'NetworkPolicy' && id.namespace === 'cistern-pipelines',
  );
  assert.equal(
    policies.map(({ id }) => id.name),
    ['default-deny', 'pipeline-runs'],
  );
  const { egress, ingress, podSelector } = all.object('NetworkPolicy', 'pipeline-runs').spec;
  assert.equal([podSelector, ingress], [{}, undefined]);
  const addresses = (egress as readonly { to: readonly { ipBlock?: { cidr: string } }[] }[]).flatMap(
    ({ to }) => to.flatMap(({ ipBlock }) => ipBlock?.cidr ?? []),
  );
  assert.equal(addresses, ['192.0.2.10/32', '192.0.2.11/32', '192.0.2.1/32']);
});

test.run();
