import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scopeOf } from '../../src/kubernetes/scope.ts';

const test = suite('kubernetes/scope');

test('built-in kinds know their scope', () => {
  for (const kind of ['ConfigMap', 'Pod', 'Secret', 'Service', 'ServiceAccount', 'PersistentVolumeClaim']) {
    assert.is(scopeOf('', kind), 'namespaced', kind);
  }
  for (const kind of ['Namespace', 'Node', 'PersistentVolume']) assert.is(scopeOf('', kind), 'cluster', kind);
  assert.is(scopeOf('apps', 'Deployment'), 'namespaced');
  assert.is(scopeOf('rbac.authorization.k8s.io', 'Role'), 'namespaced');
  assert.is(scopeOf('rbac.authorization.k8s.io', 'ClusterRole'), 'cluster');
  assert.is(scopeOf('admissionregistration.k8s.io', 'ValidatingAdmissionPolicy'), 'cluster');
});

test('known custom resources know their scope', () => {
  assert.is(scopeOf('gateway.networking.k8s.io', 'HTTPRoute'), 'namespaced');
  assert.is(scopeOf('gateway.networking.k8s.io', 'GatewayClass'), 'cluster');
  assert.is(scopeOf('external-secrets.io', 'ClusterSecretStore'), 'cluster');
  assert.is(scopeOf('argoproj.io', 'Application'), 'namespaced');
});

test('everything else is unknown', () => {
  assert.is(scopeOf('', 'Deployment'), 'unknown');
  assert.is(scopeOf('apps', 'deployment'), 'unknown');
  assert.is(scopeOf('example.org', 'Thing'), 'unknown');
  assert.is(scopeOf('__proto__', 'constructor'), 'unknown');
});

test.run();
