import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LooseObject } from '../fixture.ts';
import { BACKEND, type DeliveryChanges, delivered } from './fixture.ts';

const test = suite('lower/delivery/applications');

const CASCADE = ['resources-finalizer.argocd.argoproj.io'];
const WAVE = 'argocd.argoproj.io/sync-wave';
const OPTIONS = 'argocd.argoproj.io/sync-options';

/** The spec of every Application, templates included. */
function specsIn(changes: DeliveryChanges): readonly LooseObject[] {
  return delivered(changes).objects.flatMap(({ kind, spec }) =>
    kind === 'Application' ? [spec] : kind === 'ApplicationSet' ? [spec.template.spec] : [],
  );
}

test('every Application reads plain files of the one repository, by the name of its cluster', () => {
  for (const mode of ['applications', 'applicationsets'] as const) {
    for (const { source, destination } of specsIn({ argocd: { mode } })) {
      assert.is(source.repoURL, 'https://git.example.org/platform/rendered.git');
      assert.is(source.targetRevision, 'rendered');
      assert.equal(source.directory, { include: '*.yaml' });
      assert.equal(Object.keys(destination), ['name', 'namespace']);
    }
  }
});

test('every Application syncs by itself, tries again with the newest commit, and never makes a namespace', () => {
  for (const { syncPolicy } of specsIn({})) {
    assert.equal(syncPolicy.automated, { prune: true, selfHeal: true });
    assert.equal(syncPolicy.retry, {
      limit: -1,
      refresh: true,
      backoff: { duration: '5s', factor: 2, maxDuration: '1m' },
    });
    assert.is(syncPolicy.syncOptions[0], 'ApplyOutOfSyncOnly=true');
    assert.not(syncPolicy.syncOptions.some((option: string) => option.startsWith('CreateNamespace')));
  }
  for (const { syncPolicy } of specsIn({ argocd: { automated: false } })) assert.not(syncPolicy.automated);
});

test('further options and ignored fields are those of releases alone', () => {
  const ignored = { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] };
  const { object } = delivered({
    argocd: {
      syncOptions: ['ServerSideApply=true', 'PruneLast=true'],
      ignoreDifferences: [ignored] as never,
    },
  });
  const { syncPolicy, ignoreDifferences } = object('ApplicationSet', 'dev.shop').spec.template.spec;
  assert.equal(syncPolicy.syncOptions, ['ApplyOutOfSyncOnly=true', 'PruneLast=true', 'ServerSideApply=true']);
  assert.equal(ignoreDifferences, [ignored]);
  const { spec } = object('Application', 'dev.east.platform');
  assert.equal(spec.syncPolicy.syncOptions, ['ApplyOutOfSyncOnly=true']);
  assert.not(spec.ignoreDifferences);
});

test('who deletes the root, the namespaces or the credentials deletes nothing with them', () => {
  const { object } = delivered({ credentials: { key: 'argocd/rendered' }, secretBackend: BACKEND });
  for (const name of ['dev.root', 'dev.east.platform', 'dev.credentials'])
    assert.not(object('Application', name).metadata.finalizers, name);
  for (const name of ['dev.east.platform', 'dev.credentials'])
    assert.is(object('Application', name).metadata.annotations[OPTIONS], 'Prune=false,Delete=false');
});

test('the root deletes in the background: a set leaves its Applications first where they are to stay', () => {
  assert.equal(delivered().object('Application', 'dev.root').spec.syncPolicy.syncOptions, [
    'ApplyOutOfSyncOnly=true',
    'PrunePropagationPolicy=background',
  ]);
});

test('the platform Application of a cluster names one of the namespaces that it holds', () => {
  const { object } = delivered();
  assert.equal(object('Application', 'dev.east.platform').spec.destination, {
    name: 'in-cluster',
    namespace: 'shop-dev',
  });
  assert.equal(object('Application', 'dev.west.platform').spec.destination, {
    name: 'aks-west',
    namespace: 'shop-dev',
  });
});

test('what becomes of a removed release follows the environment, in both modes', () => {
  const metadataOf = (argocd: NonNullable<DeliveryChanges['argocd']>) =>
    delivered({ argocd: { mode: 'applications', ...argocd } }).object('Application', 'dev.east.orders')
      .metadata;
  assert.equal(metadataOf({}).finalizers, CASCADE);
  assert.not(metadataOf({}).annotations[OPTIONS]);
  assert.not(metadataOf({ preserveResourcesOnDeletion: true }).finalizers);
  assert.is(
    metadataOf({ applicationsSync: 'create-update' }).annotations[OPTIONS],
    'Prune=false,Delete=false',
  );
  const set = (argocd: NonNullable<DeliveryChanges['argocd']>) =>
    delivered({ argocd }).object('ApplicationSet', 'dev.shop');
  assert.equal(set({}).spec.syncPolicy, { applicationsSync: 'sync', preserveResourcesOnDeletion: false });
  assert.not(set({}).metadata.finalizers);
  assert.equal(set({ applicationsSync: 'create-update' }).metadata.finalizers, CASCADE);
});

test('waves order hydrated Applications, the namespaces first, where the environment has an order', () => {
  const releases = [{ name: 'orders', cluster: 'east', organization: 'shop', wave: 3 }];
  const waveOf = (name: string, hasWaves: boolean) =>
    delivered({ releases, argocd: { mode: 'applications', hasWaves } }).object('Application', name).metadata
      .annotations[WAVE];
  assert.is(waveOf('dev.east.orders', true), '3');
  assert.is(waveOf('dev.east.platform', true), '-1');
  assert.is(waveOf('dev.east.orders', false), undefined);
  assert.is(waveOf('dev.east.platform', false), undefined);
});

test('a rolling sync has a step for each wave of an organization, and the last one takes what is left', () => {
  const release = (name: string, organization: string, wave: number) =>
    ({ name, cluster: 'east', organization, wave }) as const;
  const { object } = delivered({
    releases: [
      release('a', 'shop', 10),
      release('b', 'shop', 2),
      release('c', 'shop', 0),
      release('d', 'store', 5),
    ],
    argocd: { rollingSync: { maxUpdate: '25%' } },
  });
  const steps = (name: string) =>
    object('ApplicationSet', name).spec.strategy.rollingSync.steps.map(
      ({ matchExpressions, maxUpdate }: LooseObject) => {
        assert.is(maxUpdate, '25%');
        assert.is(matchExpressions[0].key, 'cistern.dev/wave');
        return [matchExpressions[0].operator, ...matchExpressions[0].values];
      },
    );
  assert.equal(steps('dev.shop'), [
    ['In', '0'],
    ['In', '2'],
    ['NotIn', '0', '2'],
  ]);
  assert.equal(steps('dev.store'), [['NotIn', 'none']]);
});

test.run();
