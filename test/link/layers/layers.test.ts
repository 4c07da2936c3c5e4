import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Path } from '../../../src/source/pointer.ts';
import { documentOf, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { type Linked, linked } from '../linked.ts';

const test = suite('layers');

const SHOP = 'catalog/organizations/shop.yaml';
const ORDERS = 'catalog/integrations/orders.yaml';
const DEV = 'environments/dev/environment.yaml';
const RELEASE = 'environments/dev/integrations/orders.yaml';
const ADDRESS = 'dev/dev-kind/orders';

/** Each layer sets one replica more than the one below it. */
function everyLayer(replicas: (layer: number) => string): Linked {
  return linked({
    [SHOP]: documentOf('Organization', 'shop', `defaults:\n  scaling:\n    replicas: ${replicas(2)}`),
    [ORDERS]: integrationOf('orders', `scaling:\n  replicas: ${replicas(3)}`),
    [DEV]: `${minimalWorkspace()[DEV]!}  defaults:\n    scaling:\n      replicas: ${replicas(4)}\n`,
    [RELEASE]: releaseOf(
      'orders',
      `overrides:\n  scaling:\n    replicas: ${replicas(5)}\nclusters:\n  - name: dev-kind\n    overrides:\n      scaling:\n        replicas: ${replicas(6)}`,
    ),
  });
}

test('later layers win: defaults, profile, Organization, Integration, Environment, release, cluster', () => {
  const { application, release, marks } = everyLayer(layer => `⟦${layer}⟧`);
  assert.is(release(ADDRESS).settings.scaling.replicas, 6);
  const origins = application(ADDRESS).originsOf(['scaling', 'replicas']);
  const written = (layer: string, mark: number) => ({ layer, span: marks[mark]! });
  assert.equal(origins, [
    written('IntegrationRelease orders', 4),
    written('IntegrationRelease orders', 3),
    written('Environment dev', 2),
    written('Integration orders', 1),
    written('Organization shop', 0),
    { layer: 'built-in defaults' },
  ]);
});

test('each layer wins where those above it are silent', () => {
  const without = (...silent: number[]) =>
    everyLayer(layer => (silent.includes(layer) ? '~' : String(layer)));
  // `~` removes, so the layer below the removal shows nothing: the missing value is reported.
  assert.equal(
    without(6).diagnostics.map(({ code }) => code),
    ['CST3007'],
  );
  const only = linked({
    [SHOP]: documentOf('Organization', 'shop', 'defaults:\n  scaling:\n    replicas: 2'),
  });
  assert.is(only.release(ADDRESS).settings.scaling.replicas, 2);
});

test('the origins of a value that was removed end at the removal', () => {
  const { application, marks } = linked({
    [ORDERS]: integrationOf('orders', 'http:\n  basePath: /shop/orders'),
    [RELEASE]: releaseOf('orders', 'overrides:\n  http:\n    basePath: ⟦null⟧'),
  });
  const origins = application(ADDRESS).originsOf(['http', 'basePath']);
  assert.equal(origins, [{ layer: 'IntegrationRelease orders', span: marks[0] }]);
});

test('a map that was removed hides what lies in it below', () => {
  const { application, marks, release } = linked({
    [ORDERS]: integrationOf('orders', 'config:\n  env:\n    A: one\n    B: two'),
    [RELEASE]: releaseOf(
      'orders',
      'overrides:\n  config:\n    env: ⟦null⟧\nclusters:\n  - name: dev-kind\n    overrides:\n      config:\n        env:\n          B: ⟦three⟧',
    ),
  });
  assert.equal(release(ADDRESS).settings.config, { env: { B: 'three' } });
  assert.equal(application(ADDRESS).originsOf(['config', 'env', 'B']), [
    { layer: 'IntegrationRelease orders', span: marks[1] },
    { layer: 'IntegrationRelease orders', span: marks[0] },
  ]);
  assert.equal(application(ADDRESS).originsOf(['config', 'env', 'A']), [
    { layer: 'IntegrationRelease orders', span: marks[0] },
  ]);
});

test('the origin of a list item is the item in the layer that gave the list', () => {
  const { application, marks } = linked({
    [ORDERS]: integrationOf('orders', 'egress:\n  systems:\n    - partner-sftp\n    - ⟦mainframe⟧'),
  });
  const [origin] = application(ADDRESS).originsOf(['egress', 'systems', 1]);
  assert.equal(origin, { layer: 'Integration orders', span: marks[0] });
});

test('the origins of an item of a keyed list are the items with its key, wherever they stand', () => {
  const { application, release, marks } = linked({
    [ORDERS]: integrationOf(
      'orders',
      'egress:\n  cluster:\n    - {name: first, namespace: a, ports: [1]}\n    - {name: second, namespace: ⟦b⟧, ports: [2]}',
    ),
    [RELEASE]: releaseOf(
      'orders',
      'overrides:\n  egress:\n    cluster:\n      - {name: third, namespace: ⟦c⟧, ports: [3]}\n      - {name: second, namespace: ⟦d⟧, ports: [2]}',
    ),
  });
  assert.equal(
    release(ADDRESS).settings.egress?.cluster?.map(({ namespace }) => namespace),
    ['a', 'd', 'c'],
  );
  assert.equal(application(ADDRESS).originsOf(['egress', 'cluster', 1, 'namespace']), [
    { layer: 'IntegrationRelease orders', span: marks[2] },
    { layer: 'Integration orders', span: marks[0] },
  ]);
  assert.equal(application(ADDRESS).originsOf(['egress', 'cluster', 2, 'namespace']), [
    { layer: 'IntegrationRelease orders', span: marks[1] },
  ]);
});

test('a shorter list that was replaced is named as a whole', () => {
  const { application, marks } = linked({
    [ORDERS]: integrationOf('orders', 'egress:\n  ⟦internet⟧: [a.example.com]'),
    [RELEASE]: releaseOf('orders', 'overrides:\n  egress:\n    internet: [b.example.com, ⟦c.example.com⟧]'),
  });
  assert.equal(application(ADDRESS).originsOf(['egress', 'internet', 1]), [
    { layer: 'IntegrationRelease orders', span: marks[1] },
    { layer: 'Integration orders', span: marks[0] },
  ]);
});

test('a value that nobody gave has no origin', () => {
  const { application } = linked({});
  for (const path of [
    ['http', 'hostLabel'],
    ['config', 'env', 'X'],
    ['scaling', 'replicas', 'deeper'],
  ] as readonly Path[]) {
    assert.equal(application(ADDRESS).originsOf(path), [], path.join('.'));
  }
});

test('the repository of the release lies above that of the integration', () => {
  const { application, release, marks } = linked({
    [RELEASE]: releaseOf('orders').replace('image:\n', 'image:\n    repository: ⟦shop/renamed⟧\n'),
  });
  assert.match(release(ADDRESS).image, /^registry\.example\.org\/shop\/renamed@sha256:/);
  assert.equal(application(ADDRESS).originsOf(['image', 'repository'])[0], {
    layer: 'IntegrationRelease orders',
    span: marks[0],
  });
});

test('0 and false override what is not', () => {
  const { release } = linked({
    [ORDERS]: integrationOf(
      'orders',
      'shutdown:\n  preStopSeconds: 9\nconfig:\n  env:\n    FLAG: true\n    TEXT: something',
    ),
    [RELEASE]: releaseOf(
      'orders',
      'overrides:\n  shutdown:\n    preStopSeconds: 0\n  config:\n    env:\n      FLAG: false\n      TEXT: ""',
    ),
  });
  const { settings } = release(ADDRESS);
  assert.is(settings.shutdown.preStopSeconds, 0);
  assert.equal(settings.config?.env, { FLAG: false, TEXT: '' });
});

test('a required value that was removed is reported at the removal', () => {
  const removal = linked({
    [RELEASE]: releaseOf('orders', 'overrides:\n  shutdown:\n    preStopSeconds: ⟦null⟧'),
  });
  const [diagnostic] = removal.diagnostics;
  assert.is(diagnostic?.code, 'CST3007');
  assert.equal(diagnostic?.span, removal.marks[0]);
});

test('a required value that nobody gave is reported at the release', () => {
  const missing = linked({
    [ORDERS]: documentOf(
      'Integration',
      'orders',
      'organization: shop\nruntime: container\nimage:\n  repository: shop/orders',
    ),
    [RELEASE]: releaseOf('⟦orders⟧'),
  });
  assert.equal(
    missing.diagnostics.map(({ code, span, message }) => [code, span, message]),
    [['CST3007', missing.marks[0], '`security.runAsUser` has no value']],
  );
});

test.run();
