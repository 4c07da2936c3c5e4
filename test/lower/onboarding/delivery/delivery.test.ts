import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DeliveryTenancy } from '../../../../src/link/delivery/delivery-input.ts';
import { CREDENTIALS_KINDS, TENANCY_KINDS } from '../../../../src/lower/delivery/allowed-kinds.ts';
import { delivered } from '../../delivery/fixture.ts';
import type { LooseObject } from '../../fixture.ts';
import {
  bindingInput,
  loweredTenancy,
  organizationInput,
  QUOTA,
  routedOrganization,
} from '../tenancy-fixture.ts';

const test = suite('lower/onboarding/delivery');

const TENANCY: DeliveryTenancy = {
  cluster: 'west',
  organizations: ['shop'],
  namespaces: ['orders-build', 'org-shop'],
  applications: [
    { name: 'organization.shop', organization: 'shop', namespace: 'org-shop' },
    { name: 'repobinding.orders-build', organization: 'shop', namespace: 'orders-build' },
  ],
  deploying: [
    {
      name: 'orders-build',
      organization: 'shop',
      deploys: {
        namespaces: ['orders-live', 'orders-try'],
        repositories: ['https://github.com/acme/deploy', 'https://github.com/acme/orders'],
      },
    },
  ],
};
const made = delivered({ tenancy: TENANCY });

test('each document has an Application in the project of tenancy', () => {
  for (const { name, namespace } of TENANCY.applications) {
    const { spec } = made.object('Application', `dev.west.${name}`);
    assert.equal(
      [spec.project, spec.source.path, spec.destination],
      ['dev.tenancy', `dev/west/${name}`, { name: 'aks-west', namespace }],
    );
  }
});

test('the project of tenancy holds its namespaces on one cluster, and names what it makes of the whole cluster', () => {
  const { spec } = made.object('AppProject', 'dev.tenancy');
  assert.equal(spec.destinations, [
    { name: 'aks-west', namespace: 'orders-build' },
    { name: 'aks-west', namespace: 'org-shop' },
  ]);
  assert.equal(spec.clusterResourceWhitelist, [
    { group: 'external-secrets.io', kind: 'ClusterSecretStore', name: 'org-shop-store' },
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'org-shop-listener' },
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding', name: 'org-shop-listener' },
  ]);
  assert.equal(spec.sourceRepos, ['https://git.example.org/platform/rendered.git']);
});

test('the project of tenancy allows every kind that is made, by name where the whole cluster is concerned', () => {
  const kinds = new Set(TENANCY_KINDS.map(({ group, kind }) => `${group}/${kind}`));
  const { clusterResourceWhitelist } = made.object('AppProject', 'dev.tenancy').spec;
  const named = new Set(
    clusterResourceWhitelist.map(({ group, kind, name }: LooseObject) => `${group}/${kind}/${name}`),
  );
  const capabilities = { ingress: { controller: 'traefik', className: 'traefik' } } as const;
  for (const { manifests } of [
    loweredTenancy(organizationInput({ quota: QUOTA })),
    loweredTenancy(routedOrganization(), { clusterSpec: { capabilities } }),
    loweredTenancy(bindingInput()),
  ])
    for (const { id } of manifests) {
      if (id.namespace === '') assert.ok(named.has(`${id.group}/${id.kind}/${id.name}`), id.name);
      else assert.ok(kinds.has(`${id.group}/${id.kind}`), id.kind);
    }
  for (const { group, kind } of CREDENTIALS_KINDS) assert.ok(kinds.has(`${group}/${kind}`), kind);
});

test('the project of the platform makes the namespaces of tenancy', () => {
  const { spec } = made.object('AppProject', 'dev.platform');
  const names = spec.clusterResourceWhitelist.map(({ name }: LooseObject) => name);
  for (const namespace of TENANCY.namespaces) {
    assert.ok(names.includes(namespace));
    assert.ok(
      spec.destinations.some(
        (destination: LooseObject) => destination.name === 'aks-west' && destination.namespace === namespace,
      ),
    );
  }
  const only = delivered({ tenancy: TENANCY, releases: [], organizations: [] });
  assert.is(only.object('Application', 'dev.west.platform').spec.destination.namespace, 'orders-build');
});

test('a repository deploys to its namespaces alone, and nothing that grants rights', () => {
  const { metadata, spec } = made.object('AppProject', 'dev.repobinding.orders-build');
  assert.equal(spec.destinations, [
    { name: 'aks-west', namespace: 'orders-live' },
    { name: 'aks-west', namespace: 'orders-try' },
  ]);
  for (const { namespace } of spec.destinations) assert.not(namespace.includes('*'));
  assert.equal(spec.clusterResourceWhitelist, []);
  const forbidden = spec.namespaceResourceBlacklist.map(({ group, kind }: LooseObject) => `${group}/${kind}`);
  for (const kind of [
    '/LimitRange',
    '/ResourceQuota',
    '/Secret',
    'argoproj.io/*',
    'networking.k8s.io/NetworkPolicy',
    'rbac.authorization.k8s.io/*',
  ])
    assert.ok(forbidden.includes(kind), kind);
  assert.equal(spec.sourceRepos, [
    'https://github.com/acme/deploy',
    'https://github.com/acme/deploy.git',
    'https://github.com/acme/orders',
    'https://github.com/acme/orders.git',
  ]);
  assert.equal(metadata.finalizers, ['resources-finalizer.argocd.argoproj.io']);
});

test('an environment without tenancy has none of it', () => {
  const { names } = delivered();
  assert.not(names.some(name => name.includes('tenancy') || name.includes('repobinding')));
});

test.run();
