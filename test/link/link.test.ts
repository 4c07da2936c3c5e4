import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Declaration } from '../../src/validate/declaration.ts';
import {
  documentOf,
  environmentOf,
  type Files,
  integrationOf,
  minimalWorkspace,
  releaseOf,
} from '../workspace.ts';
import { type Linked, linked } from './linked.ts';

const test = suite('link');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;

test('the platform Application of a cluster holds the namespaces of the organizations that run there', () => {
  const result = linked({
    'catalog/organizations/store.yaml': documentOf('Organization', 'store', 'displayName: The Store'),
    'catalog/organizations/idle.yaml': documentOf('Organization', 'idle', ''),
    'catalog/integrations/tills.yaml': integrationOf('tills', '', 'store'),
    'environments/dev/integrations/tills.yaml': releaseOf('tills', 'clusters:\n  - name: east'),
    'environments/dev/clusters/east.yaml': CLUSTER.replace('name: dev-kind', 'name: east'),
    'environments/dev/clusters/idle.yaml': CLUSTER.replace('name: dev-kind', 'name: idle'),
    'environments/dev/integrations/orders.yaml': releaseOf(
      'orders',
      'clusters:\n  - name: dev-kind\n  - name: east',
    ),
  });
  const shop = { name: 'shop-dev', organization: 'shop', displayName: 'Shop' };
  const store = { name: 'store-dev', organization: 'store', displayName: 'The Store' };
  const namespaces = (cluster: string) => {
    const input = result.inputs.get(`dev/${cluster}/platform`);
    return input?.kind === 'platform' ? input.namespaces : undefined;
  };
  assert.equal(namespaces('dev-kind'), [shop]);
  assert.equal(namespaces('east'), [shop, store]);
  assert.is(namespaces('idle'), undefined);
});

test('applications, targets and environments are sorted', () => {
  const { program } = linked({
    'environments/prod/environment.yaml': environmentOf('prod'),
    'environments/prod/clusters/b.yaml': CLUSTER.replace('name: dev-kind', 'name: b'),
    'environments/prod/clusters/a.yaml': CLUSTER.replace('name: dev-kind', 'name: a'),
    'environments/prod/integrations/orders.yaml': releaseOf('orders'),
  });
  const addresses = program.applications.map(({ address }) => Object.values(address).join('/'));
  assert.equal(addresses, [
    'dev/dev-kind/orders',
    'dev/dev-kind/platform',
    'prod/a/orders',
    'prod/a/platform',
    'prod/b/orders',
    'prod/b/platform',
  ]);
  assert.equal([...program.targets.keys()], ['dev/dev-kind', 'prod/a', 'prod/b']);
  assert.equal([...program.environments.keys()], ['dev', 'prod']);
});

/** Some of everything, right and wrong. */
const MIXED: Files = {
  'catalog/organizations/store.yaml': documentOf(
    'Organization',
    'store',
    'hostLabels: [store, shop]\npathPrefixes: [/shop/x]',
  ),
  'catalog/organizations/third.yaml': documentOf('Organization', 'third', 'pathPrefixes: [/shop/x/y]'),
  'catalog/integrations/tills.yaml': integrationOf('tills', 'http:\n  basePath: /tills', 'store'),
  'catalog/integrations/lost.yaml': integrationOf('lost', '', 'nobody'),
  'environments/dev/integrations/tills.yaml': releaseOf('tills', 'clusters:\n  - matchLabels: {a: b}'),
  'environments/dev/integrations/lost.yaml': releaseOf('lost'),
  'environments/test/environment.yaml': environmentOf('test').replace(
    'spec:\n',
    'spec:\n  promotesFrom: prod\n  namespaces: {store: shared, third: shared, shop: shared}\n',
  ),
  'environments/test/clusters/dev-kind.yaml': CLUSTER,
  'environments/test/clusters/test-kind.yaml': CLUSTER.replace('name: dev-kind', 'name: test-kind'),
  'environments/test/integrations/orders.yaml': releaseOf(
    'orders',
    'clusters:\n  - name: dev-knd\n  - name: test-kind',
  ),
  'environments/prod/environment.yaml': environmentOf('prod').replace(
    'spec:\n',
    'spec:\n  promotesFrom: test\n',
  ),
  'environments/nowhere/integrations/orders.yaml': releaseOf('orders'),
};

test('the order of the declarations changes neither the program nor what is reported', () => {
  const outcome = ({ program, diagnostics, inputs }: Linked): string =>
    JSON.stringify([
      diagnostics,
      [...inputs],
      [...program.targets],
      program.applications.map(({ key }) => key),
    ]);
  const expected = outcome(linked(MIXED));
  assert.ok(linked(MIXED).diagnostics.length >= 10, 'the case must be rich in errors');
  const count = Object.keys({ ...minimalWorkspace(), ...MIXED }).length;
  const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count, maxLength: count });
  fc.assert(
    fc.property(order, weights => {
      const shuffle = (all: Declaration[]): readonly Declaration[] =>
        all
          .map((declaration, index) => ({ declaration, weight: weights[index]! }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ declaration }) => declaration);
      assert.is(outcome(linked(MIXED, shuffle)), expected);
    }),
    { seed: 3, numRuns: 25 },
  );
});

test.run();
