import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scopeOf } from '../../../src/kubernetes/scope.ts';
import { type LooseObject, walk } from '../fixture.ts';
import { BACKEND, delivered } from './fixture.ts';

const test = suite('lower/delivery/projects');

const everything = delivered({
  credentials: { key: 'argocd/rendered' },
  secretBackend: BACKEND,
  argocd: { syncWindows: [{ kind: 'deny', schedule: '0 18 * * FRI', duration: '60h' }] },
});
const projects = everything.objects.filter(({ kind }) => kind === 'AppProject');
const kindsOf = ({ spec }: LooseObject): readonly string[] =>
  spec.namespaceResourceWhitelist.map(({ group, kind }: LooseObject) => `${group}/${kind}`);

test('a project allows one repository, and no wildcard but in the names of its windows', () => {
  assert.is(projects.length, 5);
  for (const project of projects) {
    assert.equal(project.spec.sourceRepos, ['https://git.example.org/platform/rendered.git']);
    walk(project, (value, path) => {
      if (typeof value === 'string' && !/^\/spec\/syncWindows\//.test(path))
        assert.not.match(value, /[*?!]/, path);
    });
  }
});

test('only the project of the platform allows something that belongs to a cluster: its own namespaces, by name', () => {
  for (const { metadata, spec } of projects) {
    const allowed = metadata.name === 'dev.platform' ? ['shop-dev', 'tills'] : [];
    assert.equal(
      spec.clusterResourceWhitelist,
      allowed.map(name => ({ group: '', kind: 'Namespace', name })),
    );
  }
});

test('no project but the root one allows kinds that grant rights or tell Argo CD what to do', () => {
  for (const project of projects) {
    const isRoot = project.metadata.name === 'dev.root';
    for (const kind of kindsOf(project)) {
      assert.not.match(kind, /^rbac\.|\/(ResourceQuota|LimitRange|Secret|Role|RoleBinding)$/);
      assert.is(kind.startsWith('argoproj.io/'), isRoot, kind);
      assert.is(scopeOf(...(kind.split('/') as [string, string])), 'namespaced', kind);
    }
  }
});

test('the root and the credentials reach the namespace of Argo CD alone, and nobody else reaches it', () => {
  for (const { metadata, spec } of projects) {
    const inArgocd = spec.destinations.filter(({ namespace }: LooseObject) => namespace === 'argocd');
    const isHome = /\.(root|credentials)$/.test(metadata.name);
    assert.equal(inArgocd, isHome ? [{ name: 'in-cluster', namespace: 'argocd' }] : []);
    assert.is(spec.destinations.length > inArgocd.length, !isHome);
  }
});

test('an organization reaches its namespace on every cluster, so that it can clean up where it no longer runs', () => {
  assert.equal(everything.object('AppProject', 'dev.store').spec.destinations, [
    { name: 'in-cluster', namespace: 'tills' },
    { name: 'aks-west', namespace: 'tills' },
  ]);
});

test('an organization may apply the same kinds whatever it runs, and those that it asks for', () => {
  const certificate = { group: 'cert-manager.io', kind: 'Certificate' };
  const { object } = delivered({
    organizations: [
      {
        name: 'shop',
        namespace: 'shop-dev',
        allowedKinds: [certificate, { group: 'apps', kind: 'Deployment' }],
      },
      { name: 'store', namespace: 'tills', allowedKinds: [] },
    ],
  });
  const [shop, store] = ['dev.shop', 'dev.store'].map(name => kindsOf(object('AppProject', name)));
  assert.equal(
    shop!.filter(kind => !store!.includes(kind)),
    ['cert-manager.io/Certificate'],
  );
  assert.equal(shop, [...new Set(shop)].sort());
});

test('windows hold for what runs in the environment, and never for what Argo CD itself needs', () => {
  for (const { metadata, spec } of projects) {
    const holds = !/\.(root|credentials)$/.test(metadata.name);
    assert.is(spec.syncWindows?.length, holds ? 1 : undefined, metadata.name);
  }
  assert.equal(everything.object('AppProject', 'dev.shop').spec.syncWindows[0], {
    kind: 'deny',
    schedule: '0 18 * * FRI',
    duration: '60h',
    timeZone: 'UTC',
    manualSync: false,
    applications: ['*'],
  });
});

test('projects are applied before everything that names them', () => {
  for (const { kind, metadata } of everything.objects) {
    const wave = Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
    assert.is(wave, kind === 'AppProject' ? -2 : 0, metadata.name);
  }
});

test('a project outlives its Applications: it waits for them, or stays where they are never deleted', () => {
  const metadataOf = (applicationsSync: 'sync' | 'create-delete' | 'create-update' | 'create-only') =>
    delivered({ argocd: { applicationsSync } }).object('AppProject', 'dev.shop').metadata;
  for (const policy of ['sync', 'create-delete'] as const) {
    assert.equal(metadataOf(policy).finalizers, ['resources-finalizer.argocd.argoproj.io']);
    assert.not(metadataOf(policy).annotations['argocd.argoproj.io/sync-options']);
  }
  for (const policy of ['create-update', 'create-only'] as const) {
    assert.not(metadataOf(policy).finalizers);
    assert.match(metadataOf(policy).annotations['argocd.argoproj.io/sync-options'], /Prune=false/);
  }
});

test.run();
