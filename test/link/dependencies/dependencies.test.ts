import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  documentOf,
  environmentOf,
  type Files,
  integrationOf,
  minimalWorkspace,
  releaseOf,
} from '../../workspace.ts';
import { found, linked } from '../linked.ts';

const test = suite('link/dependencies');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
const ORDERS = 'dev/dev-kind/orders';
const STOCK = 'dev/dev-kind/stock';
const own = 'environments/dev/integrations/';
const catalog = 'catalog/integrations/';
const store = { 'catalog/organizations/store.yaml': documentOf('Organization', 'store', '') };

/** `orders` depends on `stock`; both run on two clusters of `dev`. */
const WORKSPACE: Files = {
  [`${catalog}orders.yaml`]: integrationOf(
    'orders',
    'dependencies: [stock]\nhttp:\n  basePath: /shop/orders',
  ),
  [`${catalog}stock.yaml`]: integrationOf('stock', 'http:\n  basePath: /shop/stock'),
  [`${catalog}prices.yaml`]: integrationOf('prices', 'http:\n  basePath: /shop/prices'),
  [`${own}orders.yaml`]: releaseOf('orders'),
  [`${own}stock.yaml`]: releaseOf('stock'),
  [`${own}prices.yaml`]: releaseOf('prices'),
  'environments/dev/clusters/east.yaml': CLUSTER.replace('name: dev-kind', 'name: east'),
};
const pods = (namespace: string, name: string, instance = name) => ({
  namespace,
  podLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance },
});

test('caller and callee know each other on a cluster that both run on', () => {
  const result = linked(WORKSPACE);
  assert.equal(result.release(ORDERS).dependencies, [
    {
      integration: 'stock',
      clusters: ['dev-kind', 'east'],
      direct: { pods: pods('shop-dev', 'stock'), port: 8080 },
      route: { exposure: 'internal', host: 'dev.example.org', path: '/shop/stock' },
      url: 'http://stock.shop-dev.svc.cluster.local:8080',
      usesRoute: false,
    },
  ]);
  assert.equal(result.release(STOCK).callers, [pods('shop-dev', 'orders')]);
  assert.equal(result.release(ORDERS).callers, []);
  assert.equal(result.release(STOCK).dependencies, []);
});

test('a callee on another cluster is called by its route, and does not open its pods', () => {
  const result = linked({
    ...WORKSPACE,
    [`${own}orders.yaml`]: releaseOf('orders', 'clusters:\n  - name: dev-kind'),
    [`${own}stock.yaml`]: releaseOf('stock', 'clusters:\n  - name: east'),
  });
  const [dependency] = result.release(ORDERS).dependencies;
  assert.equal(dependency, {
    integration: 'stock',
    clusters: ['east'],
    route: { exposure: 'internal', host: 'dev.example.org', path: '/shop/stock' },
    url: 'https://dev.example.org/shop/stock',
    usesRoute: true,
  });
  assert.equal(result.release('dev/east/stock').callers, []);
});

test('environments do not know each other', () => {
  const result = linked({
    ...WORKSPACE,
    'environments/test/environment.yaml': environmentOf('test'),
    'environments/test/clusters/test-kind.yaml': CLUSTER.replace('name: dev-kind', 'name: test-kind'),
    'environments/test/integrations/orders.yaml': releaseOf('orders'),
  });
  assert.equal(result.release('test/test-kind/orders').dependencies, [
    { integration: 'stock', clusters: [], usesRoute: false },
  ]);
  assert.is(result.release(STOCK).callers.length, 1);
});

test('port, selector and namespace are those of the callee, whichever layer says so', () => {
  const result = linked({
    ...WORKSPACE,
    [`${catalog}stock.yaml`]: integrationOf(
      'stock',
      'selectorLabels: {name: old, instance: older}\nhttp:\n  port: 8080',
    ),
    [`${own}stock.yaml`]: releaseOf(
      'stock',
      'overrides:\n  http:\n    port: 9090\nclusters:\n  - name: dev-kind\n  - name: east\n    overrides:\n      http:\n        port: 9191',
    ),
    'environments/dev/environment.yaml': environmentOf('dev').replace(
      'spec:\n',
      'spec:\n  namespaces: {shop: old-shop}\n',
    ),
  });
  const direct = (address: string) => result.release(address).dependencies[0]?.direct;
  assert.equal(direct(ORDERS), { pods: pods('old-shop', 'old', 'older'), port: 9090 });
  assert.is(direct('dev/east/orders')?.port, 9191);
});

test('two integrations may depend on each other', () => {
  const result = linked({
    ...WORKSPACE,
    [`${catalog}stock.yaml`]: integrationOf('stock', 'dependencies: [orders]\nhttp:\n  port: 8080'),
  });
  assert.equal(found(result), []);
  assert.equal(result.release(ORDERS).callers, [pods('shop-dev', 'stock')]);
});

test('callers come sorted, whatever the order of the files', () => {
  const callers = Object.fromEntries(
    ['z', 'a', 'm'].flatMap(name => [
      [`${catalog}${name}.yaml`, integrationOf(name, 'dependencies: [stock]')],
      [`${own}${name}.yaml`, releaseOf(name)],
    ]),
  );
  const files = { ...WORKSPACE, ...callers };
  const [first, second] = [linked(files), linked(files, all => all.toReversed())];
  const names = first.release(STOCK).callers.map(({ podLabels }) => podLabels['app.kubernetes.io/name']);
  assert.equal(names, ['a', 'm', 'orders', 'z']);
  assert.equal(second.release(STOCK), first.release(STOCK));
  assert.is(second.application(STOCK).key, first.application(STOCK).key);
});

test('another organization must be allowed, and the error names both places', () => {
  const calls = integrationOf('orders', 'dependencies: [⟦stock⟧]');
  const denied = linked({
    ...store,
    [`${catalog}orders.yaml`]: calls,
    [`${catalog}stock.yaml`]: integrationOf('⟦stock⟧', '', 'store').replaceAll(/\/⟦stock⟧/g, '/stock'),
  });
  assert.equal(found(denied), [['CST3060', denied.marks[0]]]);
  assert.is(denied.diagnostics[0]?.related[0]?.span.file, `${catalog}stock.yaml`);
  const other = linked({
    ...store,
    [`${catalog}orders.yaml`]: calls,
    [`${catalog}stock.yaml`]: integrationOf('stock', '⟦allowedCallers⟧: [store]', 'store'),
  });
  assert.equal(found(other), [['CST3060', other.marks[0]]]);
  assert.equal(other.diagnostics[0]?.related[0]?.span, other.marks[1]);
  const allowed = linked({
    ...store,
    [`${catalog}orders.yaml`]: calls,
    [`${catalog}stock.yaml`]: integrationOf('stock', 'allowedCallers: [shop]', 'store'),
  });
  assert.equal(found(allowed), []);
});

test('unknown names, itself and reserved names are no dependencies', () => {
  const unknown = linked({
    [`${catalog}orders.yaml`]: integrationOf('orders', 'dependencies: [⟦stokc⟧]\nallowedCallers: [⟦sohp⟧]'),
    [`${catalog}stock.yaml`]: integrationOf('stock'),
  });
  assert.equal(found(unknown), [
    ['CST3001', unknown.marks[0]],
    ['CST3001', unknown.marks[1]],
  ]);
  const itself = linked({ [`${catalog}orders.yaml`]: integrationOf('orders', 'dependencies: [⟦orders⟧]') });
  assert.equal(found(itself), [['CST3061', itself.marks[0]]]);
  for (const name of ['self', 'environment', 'cluster', 'system']) {
    const reserved = linked({
      [`${catalog}orders.yaml`]: integrationOf('orders', `dependencies: [⟦${name}⟧]`),
      [`${catalog}${name}.yaml`]: integrationOf(name),
    });
    assert.equal(found(reserved), [['CST3062', reserved.marks[0]]]);
  }
});

test('the addresses of gateways are address ranges', () => {
  const cidrs = environmentOf('dev').replace('      pods:\n', '      cidrs: [⟦192.0.2.1/24⟧]\n      pods:\n');
  const result = linked({ 'environments/dev/environment.yaml': cidrs });
  assert.equal(found(result), [['CST3022', result.marks[0]]]);
});

test('the key changes with what neighbours decide about a release, and with nothing else of theirs', () => {
  const keys = (files: Files = {}): readonly string[] => {
    const { program } = linked({ ...WORKSPACE, ...files });
    return program.applications.map(({ address, key }) => `${address.cluster}/${address.application} ${key}`);
  };
  const before = keys();
  const changed = (files: Files): readonly string[] =>
    keys(files).flatMap((line, index) => (line === before[index] ? [] : [line.split(' ')[0]!]));
  const here = ['dev-kind', 'east'].flatMap(cluster => [`${cluster}/orders`, `${cluster}/stock`]);
  const release = (more: string): Files => ({ [`${own}stock.yaml`]: releaseOf('stock', more) });
  assert.equal(changed(release('overrides:\n  http:\n    port: 9090')), here);
  assert.equal(
    changed(release('overrides:\n  http:\n    basePath: /shop/other')),
    here,
    'the route is an address too',
  );
  const alone = ['dev-kind/stock', 'east/stock'];
  assert.equal(changed(release('state: stopped')), alone);
  assert.equal(changed(release('overrides:\n  scaling:\n    replicas: 3')), alone);
  const caller = { [`${own}orders.yaml`]: releaseOf('orders', 'state: stopped') };
  assert.equal(changed(caller), ['dev-kind/orders', 'east/orders']);
  const independent = {
    [`${catalog}orders.yaml`]: integrationOf('orders', 'http:\n  basePath: /shop/orders'),
  };
  assert.equal(changed(independent), here);
  const prices = { [`${own}prices.yaml`]: releaseOf('prices', 'overrides:\n  http:\n    port: 9090') };
  assert.equal(changed(prices), ['dev-kind/prices', 'east/prices']);
});

test('a caller on another cluster changes nothing here', () => {
  const files = (cluster: string): Files => ({
    ...WORKSPACE,
    [`${own}orders.yaml`]: releaseOf('orders', `clusters:\n  - name: ${cluster}`),
  });
  const key = (cluster: string): string => linked(files(cluster)).application('dev/east/stock').key;
  assert.is.not(key('dev-kind'), key('east'));
  assert.is(linked(files('dev-kind')).release('dev/east/stock').callers.length, 0);
});

test.run();
