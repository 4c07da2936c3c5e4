import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, environmentOf, integrationOf, minimalWorkspace, releaseOf } from '../workspace.ts';
import { found, linked, messages } from './linked.ts';

const test = suite('references');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const environment = (name: string, promotesFrom: string): string =>
  environmentOf(name).replace('spec:\n', `spec:\n  promotesFrom: ${promotesFrom}\n`);
const cluster = (name: string): string => CLUSTER.replace('name: dev-kind', `name: ${name}`);

test('an integration of an unknown organization is reported once, with the nearest name', () => {
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf('orders', '', '⟦shpo⟧').replace('⟦shpo⟧/', 'shpo/'),
  });
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
  assert.equal(messages(result), ['there is no Organization `shpo`']);
  assert.is(result.diagnostics[0]?.help, 'did you mean `shop`?');
});

test('a release of an unknown integration is reported at its name', () => {
  const result = linked({ 'environments/dev/integrations/order.yaml': releaseOf('⟦order⟧') });
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
  assert.is(result.diagnostics[0]?.help, 'did you mean `orders`?');
});

test('a name that nothing resembles gets the list of what there is', () => {
  const result = linked({ 'environments/dev/integrations/invoices.yaml': releaseOf('invoices') });
  assert.is(result.diagnostics[0]?.help, 'known Integrations: `orders`');
});

test('a namespace for an unknown organization is reported at its entry', () => {
  const result = linked({
    'environments/dev/environment.yaml': `${ENVIRONMENT}  namespaces:\n    store: ⟦store-dev⟧\n`,
  });
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
});

test('two clusters of one name are reported at the second, whatever their environments', () => {
  const result = linked({
    'environments/dev/clusters/dev-kind.yaml': cluster('⟦dev-kind⟧'),
    'environments/test/environment.yaml': environment('test', 'dev'),
    'environments/test/clusters/dev-kind.yaml': cluster('⟦dev-kind⟧'),
    'environments/test/clusters/test-kind.yaml': cluster('test-kind'),
  });
  assert.equal(found(result), [['CST3002', result.marks[1]]]);
  assert.equal(result.diagnostics[0]?.related, [{ message: 'the first is here', span: result.marks[0] }]);
});

test('an environment that promotes from an unknown one is reported', () => {
  const result = linked({
    'environments/test/environment.yaml': environment('test', '⟦dve⟧'),
    'environments/test/clusters/test-kind.yaml': cluster('test-kind'),
  });
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
  assert.is(result.diagnostics[0]?.help, 'did you mean `dev`?');
});

test('a circle of promotion is reported once, and not at those who only lead into it', () => {
  const result = linked({
    'environments/dev/environment.yaml': environment('dev', '⟦test⟧'),
    'environments/test/environment.yaml': environment('test', 'dev'),
    'environments/test/clusters/test-kind.yaml': cluster('test-kind'),
    'environments/prod/environment.yaml': environment('prod', 'test'),
    'environments/prod/clusters/prod-kind.yaml': cluster('prod-kind'),
  });
  assert.equal(found(result), [['CST3003', result.marks[0]]]);
  assert.equal(messages(result), ['environments promote in a circle: `dev` from `test` from `dev`']);
});

test('an environment that promotes from itself is a circle', () => {
  const result = linked({ 'environments/dev/environment.yaml': environment('dev', '⟦dev⟧') });
  assert.equal(found(result), [['CST3003', result.marks[0]]]);
});

// covers CST3004
test('a folder without an Environment is reported once', () => {
  const result = linked({
    'environments/test/clusters/a.yaml': cluster('a').replace('kind: Cluster', '⟦kind⟧: Cluster'),
    'environments/test/clusters/b.yaml': cluster('b'),
    'environments/test/integrations/orders.yaml': releaseOf('orders'),
  });
  assert.equal(
    result.diagnostics.map(({ code }) => code),
    ['CST3004'],
  );
  assert.is(result.diagnostics[0]?.span?.file, 'environments/test/clusters/a.yaml');
});

test('an environment without clusters is reported', () => {
  const result = linked({ 'environments/test/environment.yaml': environment('⟦test⟧', 'dev') });
  assert.equal(found(result), [['CST3021', result.marks[0]]]);
});

test('a release called platform is refused', () => {
  const result = linked({
    'catalog/integrations/platform.yaml': integrationOf('platform'),
    'environments/dev/integrations/platform.yaml': releaseOf('⟦platform⟧'),
  });
  assert.equal(found(result), [['CST3020', result.marks[0]]]);
});

test('names of prototypes are unknown names like any other', () => {
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf('orders', 'egress:\n  systems: [⟦constructor⟧]'),
    'environments/dev/environment.yaml': `${ENVIRONMENT}  namespaces:\n    constructor: x\n`,
  });
  assert.equal(
    result.diagnostics.map(({ code }) => code),
    ['CST3013', 'CST3001'],
  );
});

test('one run reports every broken reference', () => {
  const result = linked({
    'catalog/integrations/a.yaml': documentOf('Integration', 'a', 'organization: none\nruntime: container'),
    'catalog/integrations/b.yaml': documentOf('Integration', 'b', 'organization: none\nruntime: container'),
    'environments/dev/integrations/a.yaml': releaseOf('a'),
    'environments/dev/integrations/c.yaml': releaseOf('c'),
  });
  assert.equal(messages(result), [
    'there is no Organization `none`',
    'there is no Organization `none`',
    'there is no Integration `c`',
  ]);
});

test.run();
