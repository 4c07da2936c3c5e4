import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonMap } from '../../../../src/source/json.ts';
import { linesOf, SIGNATURE, triggerObject, triggerSet } from './objects.ts';

const test = suite('validate/tekton/triggers/listener');

const NAME = 'EventListener `hook`';
const lines = (spec: JsonMap, name = 'hook'): readonly string[] =>
  linesOf([...triggerSet(), triggerObject('EventListener', name, spec)]);
const TRIGGERS = [{ triggerRef: 'push' }];
const refused = (reason: string): string => `CST5175 ${NAME} would be refused by Tekton: ${reason}`;

test('a listener that names its Triggers passes', () => {
  assert.equal(lines({ triggers: TRIGGERS }), []);
});

test('a listener has Triggers, and a name that its Service can have', () => {
  assert.equal(lines({}), [refused('it has no Triggers')]);
  assert.equal(lines({ triggers: TRIGGERS }, 'a'.repeat(60)), []);
  assert.equal(lines({ triggers: TRIGGERS }, 'a'.repeat(61)).length, 1);
});

test('a Trigger or an account that is not there is refused', () => {
  assert.equal(lines({ triggers: [{ triggerRef: 'pull' }] }), [
    `CST5176 ${NAME} refers to Trigger \`pull\`, which is not there`,
  ]);
  assert.equal(lines({ triggers: TRIGGERS, serviceAccountName: 'listener' }), [
    `CST5176 ${NAME} refers to ServiceAccount \`listener\`, which is not there`,
  ]);
});

test('a Trigger in a listener is checked like any other', () => {
  const own = { bindings: [{ ref: 'push' }], interceptors: [SIGNATURE], template: { ref: 'build' } };
  assert.equal(lines({ triggers: [own] }), []);
  assert.equal(lines({ triggers: [{ ...own, interceptors: [] }] }), [
    `CST5182 ${NAME}: nobody verifies who sends an event`,
  ]);
  assert.equal(lines({ triggers: [{ ...own, triggerRef: 'push' }] }), [
    refused('it names the Trigger `push` and writes another one out'),
  ]);
  assert.equal(lines({ triggers: [{ ...own, name: 'a/b' }] }), [
    refused('the Trigger `a/b` has a name that no label can hold'),
  ]);
});

test('a group selects Triggers and has interceptors', () => {
  assert.equal(lines({ triggerGroups: [{ name: 'a', interceptors: [], triggerSelector: {} }] }), [
    refused('a group of Triggers selects none'),
    refused('a group of Triggers has no interceptors'),
  ]);
});

const pod = (kubernetesResource: JsonMap): readonly string[] =>
  lines({ triggers: TRIGGERS, resources: { kubernetesResource } });
const container = (...containers: readonly JsonMap[]): readonly string[] =>
  pod({ spec: { template: { spec: { containers } } } });

test('of its pod a listener says only what Tekton takes', () => {
  assert.equal(container({ name: '', resources: {}, securityContext: { runAsNonRoot: true }, env: [] }), []);
  assert.equal(container({}, {}), [refused('its pod has two containers')]);
  assert.equal(container({ image: 'x' }), [refused('its container may not have `image`')]);
  assert.equal(container({ name: 'own' }), [refused('its container may not have `name`')]);
  assert.equal(pod({ spec: { template: { spec: { volumes: [] } } } }), [
    refused('its pod may not have `volumes`'),
  ]);
  assert.equal(lines({ triggers: TRIGGERS, resources: { customResource: {} } }), [
    refused('it runs on an object that nobody checks'),
  ]);
});

test('its variables are of Secrets, and its certificate has a key', () => {
  const secret = (name: string): JsonMap => ({
    name,
    valueFrom: { secretKeyRef: { name: 'tls', key: name } },
  });
  assert.equal(container({ env: [secret('TLS_CERT'), secret('TLS_KEY')] }), []);
  assert.equal(container({ env: [secret('TLS_CERT')] }), [refused('it has `TLS_CERT` alone')]);
  for (const variable of [
    { name: 'A', value: 'x' },
    { name: 'A', valueFrom: { fieldRef: {} } },
  ])
    assert.equal(container({ env: [variable] }), [refused('its variable `A` is not of a Secret')]);
});

test('a listener has pods, and a class only for a load balancer', () => {
  assert.equal(pod({ replicas: 0 }), [refused('it has no pods, which Tekton would change to one')]);
  assert.equal(pod({ serviceLoadBalancerClass: 'a' }), [
    refused('its Service has a class and is no load balancer'),
  ]);
  assert.equal(pod({ serviceLoadBalancerClass: 'a', serviceType: 'LoadBalancer', replicas: 1 }), []);
});

test.run();
