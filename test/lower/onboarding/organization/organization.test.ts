import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { walk } from '../../fixture.ts';
import {
  loweredTenancy,
  organizationInput,
  QUOTA,
  routedOrganization,
  triggerOf,
} from '../tenancy-fixture.ts';

const test = suite('lower/onboarding/organization/organization');

test('an organization with a tunnel gets each object, and every check passes', () => {
  const made = loweredTenancy(organizationInput({ quota: QUOTA }));
  assert.equal(made.findings, []);
  assert.equal(made.ids, [
    'ConfigMap org-shop/cloudflared',
    'LimitRange org-shop/tenant-limits',
    'ResourceQuota org-shop/tenant-quota',
    'ServiceAccount org-shop/cloudflared',
    'ServiceAccount org-shop/eso-secrets-reader',
    'ServiceAccount org-shop/eventlistener',
    'Deployment org-shop/cloudflared',
    'ClusterSecretStore /org-shop-store',
    'ExternalSecret org-shop/cloudflared-credentials',
    'ExternalSecret org-shop/github-webhook-secret',
    'NetworkPolicy org-shop/cloudflared',
    'NetworkPolicy org-shop/github-listener',
    'PodDisruptionBudget org-shop/cloudflared',
    'PodDisruptionBudget org-shop/github-listener',
    'ClusterRole /org-shop-listener',
    'ClusterRoleBinding /org-shop-listener',
    'Role org-shop/eventlistener',
    'Role org-shop/organization-admin',
    'RoleBinding org-shop/eventlistener',
    'RoleBinding org-shop/organization-admin-ada-example-org-cfe00dde46ef9426',
    'RoleBinding org-shop/organization-admin-grace-hopper-example-org-dd21c650ece8386b',
    'EventListener org-shop/github-listener',
    'Trigger org-shop/orders-build-push',
    'TriggerBinding org-shop/github-push',
    'TriggerTemplate org-shop/orders-build',
  ]);
});

test('an organization with a route has it in place of the tunnel, on every sort of cluster', () => {
  const made = loweredTenancy(routedOrganization());
  assert.equal(made.findings, []);
  const { spec } = made.object('HTTPRoute');
  assert.equal(spec.hostnames, ['shop-webhooks.dev.example.org']);
  assert.equal(spec.rules[0].backendRefs[0].name, 'el-github-listener');
  assert.is(made.object('Deployment'), undefined);
  for (const controller of ['nginx', 'traefik'] as const) {
    const capabilities = { ingress: { controller, className: controller } };
    const other = loweredTenancy(routedOrganization(), { clusterSpec: { capabilities } });
    assert.equal(other.findings, []);
    assert.is(other.object('Ingress').spec.rules[0].http.paths[0].backend.service.name, 'el-github-listener');
  }
});

test('an organization without repositories has admins and a store, and nothing that listens', () => {
  const { webhook: _, tunnel: __, ...input } = organizationInput({ triggers: [] });
  const made = loweredTenancy(input);
  assert.equal(made.findings, []);
  assert.equal(
    [...new Set(made.ids.map(id => id.split(' ')[0]))],
    ['ServiceAccount', 'ClusterSecretStore', 'Role', 'RoleBinding'],
  );
  assert.equal(made.actions('tunnel'), []);
});

test('a webhook that starts nothing has no listener, no route and no tunnel', () => {
  const made = loweredTenancy(organizationInput({ triggers: [] }));
  assert.equal(made.findings, []);
  for (const kind of ['EventListener', 'Deployment', 'ClusterRole', 'Trigger'])
    assert.is(made.object(kind), undefined);
});

test('nothing is undefined, and lowering twice gives the same bytes', () => {
  for (const input of [organizationInput({ quota: QUOTA }), routedOrganization()]) {
    const { manifests } = loweredTenancy(input);
    for (const { object } of manifests)
      walk(object, (value, path) =>
        assert.ok(value !== undefined && value !== null, `${object.kind}${path}`),
      );
    assert.is(JSON.stringify(loweredTenancy(input).manifests), JSON.stringify(manifests));
  }
});

test('what takes announcements must fit the limits of its namespace', () => {
  const container = { ...QUOTA.container, min: { cpu: '100m', memory: '64Mi' } };
  const { findings } = loweredTenancy(organizationInput({ quota: { ...QUOTA, container } }));
  assert.equal(
    findings.map(({ code, message }) => [code, /`([a-z-]+)`/.exec(message)?.[1]]),
    [
      ['CST4160', 'event-listener'],
      ['CST4160', 'cloudflared'],
    ],
  );
});

test('credentials of the registry need an operator that fetches them', () => {
  const imagePull = { key: 'platform/pull', property: 'config' };
  const { findings } = loweredTenancy(organizationInput(), {
    environmentSpec: { imagePull },
    clusterSpec: { capabilities: { gatewayAPI: { version: '1.6.3', controller: 'traefik' } } },
  });
  assert.ok(findings.some(({ code }) => code === 'CST4001'));
});

test('the expectations name the Deployment that Tekton makes, and the URL of the webhook', () => {
  const { workloads, routes, secrets } = loweredTenancy(organizationInput()).expectation;
  assert.equal(workloads, [
    { kind: 'Deployment', namespace: 'org-shop', name: 'cloudflared', replicas: 2 },
    { kind: 'Deployment', namespace: 'org-shop', name: 'el-github-listener', replicas: 2 },
  ]);
  assert.equal(
    routes.map(({ url }) => url),
    ['https://shop-webhooks.dev.example.org/'],
  );
  assert.is(secrets.length, 2);
});

test('what must be done outside the cluster is told', () => {
  const more = triggerOf({ name: 'orders-review', namespace: 'orders-review', events: ['pull_request'] });
  const made = loweredTenancy(organizationInput({ triggers: [triggerOf(), more] }));
  assert.equal(made.actions('repository-webhook'), [
    {
      kind: 'repository-webhook',
      provider: 'github',
      repository: 'https://github.com/acme/orders',
      url: 'https://shop-webhooks.dev.example.org',
      contentType: 'application/json',
      events: ['pull_request', 'push'],
      secret: { namespace: 'org-shop', name: 'github-webhook-secret', key: 'secret' },
    },
  ]);
  assert.equal(made.actions('tunnel'), [
    {
      kind: 'tunnel',
      provider: 'cloudflare',
      id: '3f1c7b2a-8f57-4c8e-9b58-2f0f6c1d4e5a',
      secret: { namespace: 'org-shop', name: 'cloudflared-credentials', key: 'credentials.json' },
    },
  ]);
  assert.equal(made.actions('dns-alias'), [
    {
      kind: 'dns-alias',
      host: 'shop-webhooks.dev.example.org',
      target: '3f1c7b2a-8f57-4c8e-9b58-2f0f6c1d4e5a.cfargotunnel.com',
      proxied: true,
    },
  ]);
  assert.equal(
    made.actions('firewall').map(({ protocol, ports }) => [protocol, ports]),
    [
      ['TCP', [7844]],
      ['UDP', [7844]],
    ],
  );
  assert.equal(made.actions('registry-project'), [
    { kind: 'registry-project', repository: 'registry.example.org/shop' },
  ]);
  assert.equal(loweredTenancy(routedOrganization()).actions('dns-record'), [
    { kind: 'dns-record', host: 'shop-webhooks.dev.example.org' },
  ]);
});

test.run();
