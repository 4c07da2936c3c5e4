import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../../src/kubernetes/pod-security.ts';
import { lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/storage');

const inbox = { size: '10Gi', mountPath: '/var/inbox' };

test('a claim is kept, whoever removes its release', () => {
  const storage = { inbox: { ...inbox, class: 'fast', accessMode: 'ReadWriteMany' } } as const;
  const { metadata, spec } = lowered({ settings: { storage } }).object('PersistentVolumeClaim');
  assert.is(metadata.name, 'orders-inbox');
  assert.equal(metadata.annotations, {
    'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
    'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  });
  assert.equal(spec, {
    accessModes: ['ReadWriteMany'],
    storageClassName: 'fast',
    resources: { requests: { storage: '10Gi' } },
  });
});

test('a claim without class and mode is left to the cluster and to one node', () => {
  const { spec } = lowered({ settings: { storage: { inbox } } }).object('PersistentVolumeClaim');
  assert.equal(spec, { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } });
});

test('a pod mounts it with a group that may write to it', () => {
  const pod = podOf(lowered({ settings: { storage: { inbox: { ...inbox, subPath: 'a/b' } } } }));
  assert.equal(pod.volumes.at(-1), {
    name: 'storage-inbox',
    persistentVolumeClaim: { claimName: 'orders-inbox' },
  });
  assert.equal(pod.containers[0].volumeMounts.at(-1), {
    name: 'storage-inbox',
    mountPath: '/var/inbox',
    subPath: 'a/b',
  });
  assert.is(pod.securityContext.fsGroup, 185);
  assert.is(pod.securityContext.fsGroupChangePolicy, 'OnRootMismatch');
  assert.equal(restrictedViolations({ spec: pod }, '1.36'), []);
  assert.is(podOf(lowered()).securityContext.fsGroup, undefined);
});

test('a claim that exists is mounted and not made, and somebody must bring it', () => {
  const storage = { archive: { existingClaim: 'old', mountPath: '/var/old', readOnly: true } };
  const all = lowered({ settings: { storage } });
  assert.is(all.object('PersistentVolumeClaim'), undefined);
  const pod = podOf(all);
  assert.equal(pod.volumes.at(-1).persistentVolumeClaim, { claimName: 'old', readOnly: true });
  assert.is(pod.containers[0].volumeMounts.at(-1).readOnly, true);
  assert.equal(
    all.externalActions.filter(({ kind }) => kind === 'existing-object'),
    [
      {
        kind: 'existing-object',
        object: 'PersistentVolumeClaim',
        namespace: 'shop-dev',
        name: 'old',
        keys: [],
      },
    ],
  );
});

test('pods that cannot mount a volume both are replaced one after the other', () => {
  const strategy = (accessMode: 'ReadWriteOnce' | 'ReadWriteMany' | 'ReadWriteOncePod') =>
    lowered({ settings: { storage: { inbox: { ...inbox, accessMode } } } }).object('Deployment').spec
      .strategy;
  assert.equal(strategy('ReadWriteOnce'), { type: 'Recreate' });
  assert.equal(strategy('ReadWriteOncePod'), { type: 'Recreate' });
  assert.is(strategy('ReadWriteMany').type, 'RollingUpdate');
});

test.run();
