import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DeliveryInput } from '../../../src/link/delivery/delivery-input.ts';
import { documentOf, environmentOf, type Files, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { linked } from '../linked.ts';

const test = suite('link/delivery');

const PATH = 'environments/dev/environment.yaml';
const ENVIRONMENT = minimalWorkspace()[PATH]!;
const RENDERED = `  rendered:
    repoURL: https://git.example.org/platform/rendered.git
    credentials: none
`;

/** The delivery of `dev` with more fields of the environment and more files. */
function deliveryOf(fields = '', files: Files = {}): DeliveryInput {
  const { program, diagnostics } = linked({ [PATH]: ENVIRONMENT + RENDERED + fields, ...files });
  assert.equal(
    diagnostics.map(({ message }) => message),
    [],
  );
  return program.deliveries.get('dev')!.input();
}

test('an environment that says nothing of a repository is delivered nowhere', () => {
  assert.is(linked({}).program.deliveries.size, 0);
});

test('a repository is enough: everything else has a default', () => {
  assert.equal(deliveryOf(), {
    environment: 'dev',
    repoURL: 'https://git.example.org/platform/rendered.git',
    branch: 'rendered',
    credentials: 'none',
    argocd: {
      namespace: 'argocd',
      home: 'in-cluster',
      mode: 'applicationsets',
      preserveResourcesOnDeletion: false,
      applicationsSync: 'sync',
      automated: true,
      syncOptions: [],
      ignoreDifferences: [],
      syncWindows: [],
      hasWaves: false,
      retry: { limit: -1, duration: '5s', factor: 2, maxDuration: '1m' },
    },
    clusters: [{ name: 'dev-kind', destination: 'dev-kind' }],
    organizations: [{ name: 'shop', namespace: 'shop-dev', allowedKinds: [] }],
    releases: [{ name: 'orders', cluster: 'dev-kind', organization: 'shop', wave: 0 }],
  });
});

test('what others are promoted to is production, unless the environment says otherwise', () => {
  const settingsOf = (more: string) => {
    const files = {
      [PATH]: ENVIRONMENT,
      'environments/test/environment.yaml': `${environmentOf('test').replace('authMount: jwt', 'authMount: jwt-test')}  promotesFrom: dev\n${RENDERED}${more}`,
      'environments/test/clusters/test-kind.yaml': documentOf(
        'Cluster',
        'test-kind',
        'provider: kind\nkubernetesVersion: "1.36"',
      ),
    };
    const { applicationsSync, preserveResourcesOnDeletion } = linked(files)
      .program.deliveries.get('test')!
      .input().argocd;
    return [applicationsSync, preserveResourcesOnDeletion];
  };
  assert.equal(settingsOf(''), ['create-update', true]);
  assert.equal(settingsOf('  argocd: { preset: development }\n'), ['sync', false]);
  assert.equal(settingsOf('  argocd: { applicationsSync: sync }\n'), ['sync', true]);
  assert.equal(settingsOf('  argocd: { preserveResourcesOnDeletion: false }\n'), ['create-update', false]);
});

test('a cluster has the name that Argo CD gives it', () => {
  const destinations = (environment: string, cluster: string) => {
    const path = 'environments/dev/clusters/dev-kind.yaml';
    const { clusters, argocd } = deliveryOf(environment, { [path]: minimalWorkspace()[path] + cluster });
    return [clusters[0]!.destination, argocd.home];
  };
  assert.equal(destinations('', ''), ['dev-kind', 'in-cluster']);
  assert.equal(destinations('', '  argocd: { name: Laptop.1 }\n'), ['Laptop.1', 'in-cluster']);
  assert.equal(destinations('  argocd: { cluster: dev-kind }\n', ''), ['in-cluster', 'in-cluster']);
  assert.equal(destinations('  argocd: { cluster: dev-kind }\n', '  argocd: { name: home }\n'), [
    'home',
    'home',
  ]);
});

test('keys come from the secret backend as the operator beside Argo CD reaches it', () => {
  const credentials = '    credentials: { key: argocd/rendered }\n';
  const backendOf = (argocd: string) => {
    const text = ENVIRONMENT + RENDERED.replace('    credentials: none\n', credentials) + argocd;
    return linked({ [PATH]: text })
      .program.deliveries.get('dev')!
      .input().secretBackend;
  };
  const elsewhere = backendOf(
    '  argocd: { externalSecrets: { version: 1.2.0 }, authMount: jwt-management }\n',
  );
  assert.is(elsewhere?.operator, '1.2.0');
  assert.is(elsewhere?.authMount, 'jwt-management');
  const here = backendOf('  argocd: { cluster: dev-kind }\n');
  assert.is(here?.operator, '1.3.2');
  assert.is(here?.authMount, 'jwt');
  assert.not(deliveryOf('  argocd: { cluster: dev-kind }\n').secretBackend, 'nothing is read without a key');
});

test('a name that every object inherits is an integration like any other', () => {
  const inherited = documentOf(
    'Integration',
    'constructor',
    'organization: shop\nruntime: container\nimage: { repository: shop/x }\nsecurity: { runAsUser: 1 }',
  );
  const { releases } = deliveryOf('  argocd: { mode: applications, waves: { orders: 4 } }\n', {
    'catalog/integrations/constructor.yaml': inherited,
    'environments/dev/integrations/constructor.yaml': releaseOf('constructor'),
  });
  assert.equal(
    releases.map(({ name, wave }) => [name, wave]),
    [
      ['constructor', 0],
      ['orders', 4],
    ],
  );
});

test('the key changes with the environment, its clusters, its organizations and its places, and with no release', () => {
  const keyOf = (files: Files) =>
    linked({ [PATH]: ENVIRONMENT + RENDERED, ...files })
      .program.deliveries.get('dev')!
      .key();
  const before = keyOf({});
  const cluster = 'environments/dev/clusters/dev-kind.yaml';
  const organization = 'catalog/organizations/shop.yaml';
  const release = 'environments/dev/integrations/orders.yaml';
  assert.is(keyOf({ [release]: minimalWorkspace()[release]!.replace('1.0.0', '1.0.1') }), before);
  for (const files of [
    { [PATH]: `${ENVIRONMENT + RENDERED}  argocd: {}\n` },
    { [cluster]: `${minimalWorkspace()[cluster]}  argocd: {}\n` },
    { [organization]: `${minimalWorkspace()[organization]}  defaults: {}\n` },
    {
      'environments/dev/clusters/other.yaml': documentOf(
        'Cluster',
        'other',
        'provider: kind\nkubernetesVersion: "1.36"',
      ),
    },
  ]) {
    assert.is.not(keyOf(files), before, Object.keys(files)[0]);
  }
});

test.run();
