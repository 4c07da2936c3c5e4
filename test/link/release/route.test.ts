import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, type Files, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { found, type Linked, linked, messages } from '../linked.ts';

const test = suite('route');

const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const HOST_MODE = ENVIRONMENT.replace('routing: path', 'routing: host');

function routed(http: string, mode: 'path' | 'host' = 'path', more: Files = {}): Linked {
  const fields = http === '' ? '' : `http:\n${http.replaceAll(/^/gm, '  ')}`;
  return linked({
    'environments/dev/environment.yaml': mode === 'host' ? HOST_MODE : ENVIRONMENT,
    'catalog/integrations/orders.yaml': integrationOf('orders', fields),
    ...more,
  });
}

const route = (result: Linked): unknown => {
  const { host, path } = result.release('dev/dev-kind/orders').route ?? {};
  return host === undefined ? undefined : `${host}${path}`;
};

test('by path, the domain is the host of all', () => {
  assert.is(route(routed('basePath: /shop/orders')), 'dev.example.org/shop/orders');
});

test('by host, the first label of the organization stands before the domain', () => {
  assert.is(route(routed('basePath: /shop/orders', 'host')), 'shop.dev.example.org/shop/orders');
  const labelled = routed('basePath: /shop/orders', 'host', {
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', 'hostLabels: [store, shop]'),
  });
  assert.is(route(labelled), 'store.dev.example.org/shop/orders');
});

test('an owned label can be chosen', () => {
  const organization = {
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', 'hostLabels: [shop, b2b]'),
  };
  assert.is(
    route(routed('basePath: /shop/orders\nhostLabel: b2b', 'host', organization)),
    'b2b.dev.example.org/shop/orders',
  );
  assert.is(
    route(routed('basePath: /shop/orders\nhostLabel: b2b', 'path', organization)),
    'dev.example.org/shop/orders',
  );
});

test('a route without a port to lead to is an error, not silence', () => {
  for (const way of ['basePath: /shop/orders', 'requiresRoot: true']) {
    const result = routed(`port: null\n${way}`);
    assert.is(route(result), undefined);
    assert.equal(messages(result), ['`http.port` has no value']);
  }
});

test('an image that requires the root gets a host of its own in both modes', () => {
  for (const mode of ['path', 'host'] as const) {
    assert.is(route(routed('requiresRoot: true', mode)), 'orders-shop.dev.example.org/');
  }
});

test('the root of everything can be a base path of who owns it', () => {
  const owner = {
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', 'pathPrefixes: [/]'),
  };
  assert.is(route(routed('basePath: /', 'path', owner)), 'dev.example.org/');
  assert.is(route(routed('basePath: /anything', 'path', owner)), 'dev.example.org/anything');
});

test('nothing is routed without a port, or without base path and root', () => {
  assert.is(route(routed('')), undefined);
  assert.is(route(routed('requiresRoot: false')), undefined);
  assert.is(route(routed('port: ~\nbasePath: /shop/orders')), undefined);
});

test('an override can take the route away', () => {
  const result = routed('basePath: /shop/orders', 'path', {
    'environments/dev/integrations/orders.yaml': releaseOf('orders', 'overrides:\n  http:\n    basePath: ~'),
  });
  assert.is(route(result), undefined);
  assert.equal(found(result), []);
});

test('the exposure chooses domain and gateway', () => {
  const exposed = routed('basePath: /shop/orders\nexposure: public', 'path', {
    'environments/dev/environment.yaml': ENVIRONMENT.replace(
      '  exposure:\n',
      '  exposure:\n    public:\n      domain: example.com\n      gateway: {name: edge, namespace: edge, listener: https, listenerPort: 443}\n      pods: {namespace: edge}\n',
    ),
  });
  assert.equal(exposed.release('dev/dev-kind/orders').route, {
    exposure: 'public',
    host: 'example.com',
    path: '/shop/orders',
    gateway: { name: 'edge', namespace: 'edge', listener: 'https', listenerPort: 443 },
  });
});

test('an exposure that the environment lacks is reported where it was chosen, else at the route', () => {
  const chosen = routed('basePath: /shop/orders\nexposure: ⟦public⟧');
  assert.equal(found(chosen), [['CST3014', chosen.marks[0]]]);
  const silent = routed('basePath: ⟦/shop/orders⟧', 'path', {
    'environments/dev/environment.yaml': ENVIRONMENT.replace('    internal:', '    public:'),
  });
  assert.equal(found(silent), [['CST3014', silent.marks[0]]]);
});

test('a base path outside what the organization owns is refused', () => {
  for (const path of ['/other/orders', '/shopping', '/']) {
    const result = routed(`basePath: ⟦${path}⟧`);
    assert.equal(found(result), [['CST3008', result.marks[0]]], path);
    assert.is(result.diagnostics[0]?.help, 'choose a path below `/shop`');
  }
});

test('a host label of nobody or of another organization is refused', () => {
  for (const mode of ['path', 'host'] as const) {
    const result = routed('basePath: /shop/orders\nhostLabel: ⟦store⟧', mode);
    assert.equal(found(result), [['CST3009', result.marks[0]]], mode);
  }
});

test('a base path beside the root is refused', () => {
  const result = routed('basePath: ⟦/shop/orders⟧\nrequiresRoot: true');
  assert.equal(found(result), [['CST3017', result.marks[0]]]);
});

test('a host of its own that belongs to another organization is refused', () => {
  const result = routed('requiresRoot: ⟦true⟧', 'path', {
    'catalog/organizations/store.yaml': documentOf(
      'Organization',
      'store',
      'hostLabels: [store, orders-shop]',
    ),
  });
  assert.equal(found(result), [['CST3009', result.marks[0]]]);
});

test('what another organization owns is part of the key of a release that could collide with it', () => {
  const key = (labels: string): string =>
    routed('requiresRoot: true', 'path', {
      'catalog/organizations/store.yaml': documentOf('Organization', 'store', `hostLabels: [${labels}]`),
    }).application('dev/dev-kind/orders').key;
  assert.is.not(key('store'), key('orders-shop'));
  assert.is(key('store'), key('store, other'));
});

test('a host label longer than a DNS label is refused', () => {
  const long = 'a'.repeat(60);
  const result = routed(`requiresRoot: true\nhostLabel: ⟦${long}⟧`, 'path', {
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', `hostLabels: [${long}]`),
  });
  assert.equal(messages(result), [`the host label \`orders-${long}\` is longer than 63 characters`]);
  assert.equal(result.diagnostics[0]?.span, result.marks[0]);
});

test.run();
