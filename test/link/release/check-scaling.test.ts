import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { integrationOf, releaseOf } from '../../workspace.ts';
import { found, type Linked, linked, messages } from '../linked.ts';

const test = suite('link/release/check-scaling');

const INTEGRATION = 'catalog/integrations/orders.yaml';
const RELEASE = 'environments/dev/integrations/orders.yaml';

/** Links `orders` with fields of its Integration and overrides of its release, both YAML. */
function scaled(fields: string, overrides = ''): Linked {
  return linked({
    [INTEGRATION]: integrationOf('orders', fields),
    [RELEASE]: releaseOf('orders', overrides && `overrides:\n  ${overrides.replaceAll('\n', '\n  ')}`),
  });
}

const BY_LOAD = 'scaling:\n  autoscaling: {minReplicas: 1, maxReplicas: 4}';

test('the number of the built-in defaults contradicts nothing', () => {
  assert.equal(messages(scaled(BY_LOAD)), []);
});

test('a number and an autoscaler of two layers are reported with both places', () => {
  const result = scaled('scaling:\n  replicas: ⟦3⟧', BY_LOAD.replace('autoscaling', '⟦autoscaling⟧'));
  assert.equal(found(result), [['CST3090', result.marks[1]]]);
  const [{ message, related, help }] = result.diagnostics as [Linked['diagnostics'][0]];
  assert.is(message, '`scaling.replicas` and `scaling.autoscaling` exclude each other');
  assert.equal(related, [{ message: '`scaling.replicas` is set here', span: result.marks[0] }]);
  assert.match(help!, '`scaling.replicas: null`');
});

test('a layer removes the number before it scales by load', () => {
  const result = scaled('scaling:\n  replicas: 3', `${BY_LOAD}\n  replicas: null`);
  assert.equal(messages(result), []);
  assert.is(result.release('dev/dev-kind/orders').settings.scaling.replicas, undefined);
});

test('two scalers exclude each other, and a schedule excludes both', () => {
  const keda = '  keda: {minReplicas: 0, maxReplicas: 2, triggers: {a: {type: cron}}}';
  assert.equal(messages(scaled(`${BY_LOAD}\n${keda}`)), [
    '`scaling.autoscaling` and `scaling.keda` exclude each other',
  ]);
  assert.equal(messages(scaled(`${BY_LOAD}\n${keda}\nschedule: {cron: 0 4 * * *}`)), [
    '`schedule` and `scaling.autoscaling` exclude each other',
    '`schedule` and `scaling.keda` exclude each other',
  ]);
  assert.equal(messages(scaled('scaling: {replicas: 2}\nschedule: {cron: 0 4 * * *}')), []);
});

test('what a scaler or an alert needs is asked for once all layers are merged', () => {
  const rest = 'scaling:\n  autoscaling: {maxReplicas: 4}\nalerts:\n  rules:\n    Late: {for: 1m}';
  assert.equal(messages(scaled('', rest)), [
    '`scaling.autoscaling.minReplicas` has no value',
    '`alerts.rules.Late.expr` has no value',
    '`alerts.rules.Late.summary` has no value',
  ]);
  assert.equal(messages(scaled('', 'scaling:\n  replicas: null')), ['`scaling.replicas` has no value']);
});

test('secrets of triggers lie below the paths of the organization', () => {
  const trigger = '{type: rabbitmq, secrets: {host: {key: ⟦store/x⟧, property: p}}}';
  const result = scaled(
    `scaling:\n  keda:\n    minReplicas: 0\n    maxReplicas: 2\n    triggers:\n      a: ${trigger}`,
  );
  assert.equal(found(result), [['CST3010', result.marks[0]]]);
});

test('alerts, dashboards and triggers refer to what they watch', () => {
  const result = scaled(
    [
      'scaling:\n  keda:\n    minReplicas: 0\n    maxReplicas: 2\n    triggers:\n      a:\n        type: prometheus',
      '        metadata: {query: "x{namespace=\'@{self.namespace}\'}", threshold: 5}',
      'alerts:\n  rules:\n    Late: {expr: "y{namespace=\'@{self.namespace}\'} > 1", summary: "@{self.name} {{ $value }}"}',
      'dashboards:\n  flow: \'{"title": "@{environment.name}"}\'',
    ].join('\n'),
  );
  assert.equal(messages(result), []);
  const { scaling, alerts, dashboards } = result.release('dev/dev-kind/orders').settings;
  assert.equal(scaling.keda!.triggers.a!.metadata, { query: "x{namespace='shop-dev'}", threshold: 5 });
  assert.is(alerts!.rules!.Late!.expr, "y{namespace='shop-dev'} > 1");
  assert.is(alerts!.rules!.Late!.summary, 'orders {{ $value }}');
  assert.is(dashboards!.flow, '{"title": "dev"}');
});

test.run();
