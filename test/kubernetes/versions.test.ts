import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { servedAt } from '../../src/kubernetes/versions.ts';

const test = suite('kubernetes/versions');
const MINORS = ['1.33', '1.34', '1.35', '1.36'];

test('every minor serves what releases are made of', () => {
  const emitted = [
    ['v1', 'ConfigMap'],
    ['v1', 'Namespace'],
    ['v1', 'PersistentVolumeClaim'],
    ['v1', 'Service'],
    ['v1', 'ServiceAccount'],
    ['apps/v1', 'Deployment'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['batch/v1', 'CronJob'],
    ['networking.k8s.io/v1', 'NetworkPolicy'],
    ['policy/v1', 'PodDisruptionBudget'],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
    ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'],
  ] as const;
  for (const minor of MINORS) {
    for (const [apiVersion, kind] of emitted)
      assert.is(servedAt(apiVersion, kind, minor), 'served', `${kind} ${minor}`);
  }
});

test('what a later minor brings is not there yet', () => {
  const states = (apiVersion: string, kind: string) => MINORS.map(minor => servedAt(apiVersion, kind, minor));
  assert.equal(states('storage.k8s.io/v1', 'VolumeAttributesClass'), [
    'not-yet',
    'served',
    'served',
    'served',
  ]);
  assert.equal(states('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy'), [
    ...['not-yet', 'not-yet', 'not-yet'],
    'served',
  ]);
  assert.is(servedAt('scheduling.k8s.io/v1alpha2', 'Workload', '1.36'), 'not-yet');
});

test('what was replaced is removed', () => {
  assert.is(servedAt('extensions/v1beta1', 'Ingress', '1.33'), 'removed');
  assert.is(servedAt('networking.k8s.io/v1beta1', 'Ingress', '1.33'), 'removed');
  assert.is(servedAt('autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.33'), 'removed');
  assert.is(servedAt('policy/v1beta1', 'PodSecurityPolicy', '1.33'), 'removed');
});

test('what the API server does not define is unknown', () => {
  assert.is(servedAt('gateway.networking.k8s.io/v1', 'HTTPRoute', '1.36'), 'unknown');
  assert.is(servedAt('apps/v1', 'Pod', '1.36'), 'unknown');
  assert.is(servedAt('v1', 'constructor', '1.36'), 'unknown');
});

test.run();
