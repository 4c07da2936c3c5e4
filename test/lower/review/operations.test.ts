import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../src/validate/generated/kinds.ts';
import { lowered, type ReleaseChanges, targetOf } from '../fixture.ts';

const test = suite('lower/review/operations');

const { capabilities } = targetOf().clusterSpec;
const clusterSpec = { capabilities: { ...capabilities, keda: { version: '2.20.2' } } };

/** Code, place and message of what is found on a cluster with KEDA. */
const findings = (settings: SettingsLayer, changes: ReleaseChanges = {}) =>
  lowered({ runtime: 'container', ...changes, settings }, { clusterSpec }).findings.map(
    ({ code, at, message }) => [code, at && 'settings' in at ? at.settings.join('.') : '', message],
  );
const found = (settings: SettingsLayer, changes: ReleaseChanges = {}) =>
  findings(settings, changes).map(([code, at]) => [code, at]);
const autoscaled = (own: object = {}): SettingsLayer => ({
  scaling: { autoscaling: { minReplicas: 2, maxReplicas: 4, ...own } },
});
const byKeda = (own: object = {}): SettingsLayer => ({
  scaling: {
    keda: { minReplicas: 0, maxReplicas: 4, triggers: { queue: { type: 'rabbitmq' } }, ...own },
  },
});

test('fewest is not more than most, whoever scales', () => {
  assert.equal(findings(autoscaled({ minReplicas: 5 })), [
    [
      'CST4070',
      'scaling.autoscaling.maxReplicas',
      '`scaling.autoscaling.minReplicas` is 5, and `scaling.autoscaling.maxReplicas` only 4',
    ],
  ]);
  assert.equal(found(byKeda({ minReplicas: 5 })), [['CST4070', 'scaling.keda.maxReplicas']]);
  assert.equal(found(autoscaled({ minReplicas: 4 })), []);
});

test('a share of a request needs the request, in every container that keeps running', () => {
  const without = { requests: { cpu: null, memory: '64Mi' } };
  assert.equal(findings({ ...autoscaled(), resources: without }), [
    [
      'CST4071',
      'scaling.autoscaling.cpu',
      '`scaling.autoscaling.cpu` is measured against `resources.requests.cpu`, which is not set or 0',
    ],
  ]);
  assert.equal(found({ ...autoscaled({ memory: 80 }), resources: without }), []);
  assert.equal(found({ ...autoscaled(), resources: { requests: { cpu: '0' } } }), [
    ['CST4071', 'scaling.autoscaling.cpu'],
  ]);
  const limited = { ...without, limits: { cpu: '1', memory: '256Mi' } };
  assert.equal(found({ ...autoscaled(), resources: limited }), []);
  const trigger = { triggers: { load: { type: 'cpu' }, queue: { type: 'rabbitmq' } } };
  assert.equal(found({ ...byKeda(trigger), resources: without }), [
    ['CST4071', 'scaling.keda.triggers.load'],
  ]);
});

test('memory says nothing about the load of a JVM', () => {
  const settings = autoscaled({ cpu: 70, memory: 80 });
  assert.equal(found(settings, { runtime: 'camel-quarkus' }), [['CST4072', 'scaling.autoscaling.memory']]);
  assert.equal(found(settings, { runtime: 'camel-quarkus-native' }), []);
});

test('a budget lets a drain go on, and keeps a pod', () => {
  const scaling = (maxUnavailable: number, replicas = 3) => found({ scaling: { replicas, maxUnavailable } });
  assert.equal(scaling(0), [['CST4073', 'scaling.maxUnavailable']]);
  assert.equal(scaling(2), []);
  assert.equal(scaling(3), [['CST4074', 'scaling.maxUnavailable']]);
  assert.equal(scaling(0, 1), []);
  assert.equal(scaling(5, 1), []);
});

test('KEDA needs a cluster that has it, and a trigger', () => {
  assert.equal(
    lowered({ settings: byKeda() }).findings.map(({ code, message }) => `${code} ${message}`),
    ['CST4001 cluster `dev-kind` has no capability `keda`, which `scaling.keda` needs'],
  );
  assert.equal(found(byKeda({ triggers: {} })), [['CST4075', 'scaling.keda.triggers']]);
});

test('somebody must see that there is work while no pod runs', () => {
  const triggers = { load: { type: 'cpu' } };
  assert.equal(found(byKeda({ triggers })), [['CST4076', 'scaling.keda.minReplicas']]);
  assert.equal(found(byKeda({ triggers, minReplicas: 1, idleReplicas: 0 })), [
    ['CST4076', 'scaling.keda.idleReplicas'],
  ]);
  assert.equal(found(byKeda({ triggers, minReplicas: 1 })), []);
});

test('idle means fewer than the fewest', () => {
  assert.equal(found(byKeda({ idleReplicas: 0 })), [['CST4077', 'scaling.keda.idleReplicas']]);
  assert.equal(found(byKeda({ idleReplicas: 0, minReplicas: 1 })), []);
});

test('a parameter of a trigger has one source', () => {
  const queue = {
    type: 'rabbitmq',
    metadata: { host: 'a' },
    secrets: { host: { key: 'shop/a', property: 'p' } },
  };
  assert.equal(found(byKeda({ triggers: { queue } })), [
    ['CST4078', 'scaling.keda.triggers.queue.metadata.host'],
  ]);
});

test('secrets of triggers alone need a backend, too', () => {
  const queue = { type: 'rabbitmq', secrets: { host: { key: 'shop/a', property: 'p' } } };
  const settings = byKeda({ triggers: { queue } });
  const { findings: all } = lowered(
    { settings },
    { clusterSpec: { capabilities: { keda: { version: '2.20' } } } },
  );
  assert.equal(
    all.map(({ code, at }) => [code, at && 'settings' in at ? at.settings.join('.') : '']),
    [['CST4001', 'scaling.keda']],
  );
});

test('a monitor of the Service needs the Service', () => {
  const metrics = { path: '/metrics', monitor: 'service' } as const;
  assert.equal(found({ http: { port: null, management: { port: 9000 }, metrics } }), [
    ['CST4079', 'http.metrics.monitor'],
  ]);
  assert.equal(found({ http: { management: { port: 9000 }, metrics } }), []);
});

test('an alert that cannot be read is found before it stops all others', () => {
  const rules = {
    Late: { expr: 'sum(up', summary: 'late {{ $value', description: '{{ "}}" }} and {{`{{`}}' },
  };
  assert.equal(findings({ alerts: { rules } }), [
    ['CST4080', 'alerts.rules.Late.expr', 'the condition of alert `Late` cannot be read: `(` is not closed'],
    [
      'CST4081',
      'alerts.rules.Late.summary',
      '`summary` of alert `Late` is no template: a `{{` is not closed',
    ],
  ]);
});

test('a dashboard is an object with a title', () => {
  const dashboards = { a: '{"title": "A"}', b: '{"title": ""}', c: '[1]', d: '{title: D}' };
  assert.equal(findings({ dashboards }), [
    ['CST4082', 'dashboards.b', 'dashboard `b` is none of Grafana: it has no `title`'],
    ['CST4082', 'dashboards.c', 'dashboard `c` is none of Grafana: its JSON is not an object'],
    ['CST4082', 'dashboards.d', 'dashboard `d` is none of Grafana: its text is not JSON'],
  ]);
});

// covers CST4083
test('all dashboards together fit into a ConfigMap', () => {
  const ofSize = (bytes: number) => `{"title": "${'x'.repeat(bytes - 13)}"}`;
  assert.equal(found({ dashboards: { a: ofSize(524_288), b: ofSize(524_288) } }), []);
  assert.equal(found({ dashboards: { a: ofSize(524_288), b: ofSize(524_289) } }), [
    ['CST4083', 'dashboards'],
  ]);
});

test.run();
