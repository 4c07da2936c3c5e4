import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPods } from '../../src/check/check-pods.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import { CONTAINER, deployment, findings, manifest } from './manifests.ts';

const test = suite('check-pods');

const pods = (...manifests: readonly Manifest[]) => findings(find => checkPods(manifests, '1.36', find));
const codes = (...manifests: readonly Manifest[]): readonly string[] =>
  pods(...manifests).map(({ code }) => code);

test('a restricted pod with a pinned image passes', () => {
  assert.equal(codes(deployment()), []);
});

// covers CST5101
test('a pod that is not restricted is reported at the field', () => {
  const [finding] = pods(deployment({ hostNetwork: true }));
  assert.is(finding?.code, 'CST5101');
  assert.equal(finding?.at, {
    object: { group: 'apps', kind: 'Deployment', namespace: 'shop-dev', name: 'orders' },
    field: ['spec', 'template', 'spec', 'hostNetwork'],
  });
});

// covers CST5102
test('an image without a digest is reported, in init containers too', () => {
  for (const image of ['orders', 'orders:1.0', 'orders@sha256:abc', `orders@sha256:${'A'.repeat(64)}`]) {
    assert.equal(codes(deployment({}, { image })), ['CST5102'], image);
  }
  const [finding] = pods(deployment({ initContainers: [{ ...CONTAINER, image: 'setup:1' }] }));
  assert.is(finding?.message, 'Deployment `orders`: image `setup:1` is not pinned by a digest');
  assert.equal(finding?.at && 'field' in finding.at && finding.at.field.slice(3), [
    'initContainers',
    0,
    'image',
  ]);
});

test('a tag beside the digest is pinned as well', () => {
  assert.equal(codes(deployment({}, { image: String(CONTAINER.image).replace('@', ':1.0@') })), []);
});

test('pods are found in every kind of workload', () => {
  const template = { metadata: {}, spec: { containers: [{ name: 'app', image: 'orders:1' }] } };
  const workloads: readonly Manifest[] = [
    ...['ReplicaSet', 'StatefulSet', 'DaemonSet'].map(kind =>
      manifest('apps/v1', kind, 'x', { spec: { template } }),
    ),
    manifest('batch/v1', 'Job', 'x', { spec: { template } }),
    manifest('batch/v1', 'CronJob', 'x', { spec: { jobTemplate: { spec: { template } } } }),
    manifest('v1', 'Pod', 'x', { spec: template.spec }),
  ];
  for (const workload of workloads) {
    const found = codes(workload);
    assert.ok(found.includes('CST5101') && found.includes('CST5102'), workload.id.kind);
  }
});

test('other kinds have no pods', () => {
  assert.equal(
    codes(manifest('v1', 'ConfigMap', 'x', { spec: { template: { spec: { containers: [{}] } } } })),
    [],
  );
});

test.run();
