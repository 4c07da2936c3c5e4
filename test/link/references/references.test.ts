import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Files } from '../../workspace.ts';
import { documentOf, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { found, type Linked, linked, messages } from '../linked.ts';

const test = suite('link/references');

const ADDRESS = 'dev/dev-kind/orders';
const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const STOCK: Files = {
  'catalog/integrations/stock.yaml': integrationOf('stock', 'http:\n  basePath: /shop/stock'),
  'environments/dev/integrations/stock.yaml': releaseOf('stock'),
};
const DEPENDS = 'dependencies: [stock]\nhttp:\n  basePath: /shop/orders\n';

/** Links `orders`, which depends on `stock`, with one variable. */
function withValue(value: string, more = DEPENDS, files: Files = {}): Linked {
  const orders = integrationOf('orders', `${more}config:\n  env:\n    VALUE: ${value}`);
  return linked({ ...STOCK, 'catalog/integrations/orders.yaml': orders, ...files });
}

/** What a reference becomes in `orders` on `dev-kind`. */
function valueIn(reference: string, files: Files = {}, more = DEPENDS): unknown {
  const result = withValue(`"@{${reference}}"`, more, files);
  assert.equal(messages(result), [], reference);
  return result.release(ADDRESS).settings.config?.env?.VALUE;
}

test('a dependency on the same cluster is called inside the cluster', () => {
  const values = ['url', 'scheme', 'host', 'port', 'path'].map(name => valueIn(`stock.${name}`));
  assert.equal(values, [
    'http://stock.shop-dev.svc.cluster.local:8080',
    'http',
    'stock.shop-dev.svc.cluster.local',
    '8080',
    '',
  ]);
});

test('the route of a dependency is used when it is asked for', () => {
  assert.is(valueIn('stock.routeUrl'), 'https://dev.example.org/shop/stock');
  const used = withValue('"@{stock.routeUrl}"').release(ADDRESS).dependencies;
  assert.equal(
    used.map(({ usesRoute, direct }) => [usesRoute, direct?.port]),
    [[true, 8080]],
  );
});

test('by host routing the address has the host label of the callee', () => {
  const hosts = {
    'environments/dev/environment.yaml': ENVIRONMENT.replace('routing: path', 'routing: host'),
  };
  assert.is(valueIn('stock.routeUrl', hosts), 'https://shop.dev.example.org/shop/stock');
  assert.is(valueIn('self.url', hosts), 'https://shop.dev.example.org/shop/orders');
});

test('a public URL is handed out and opens nothing', () => {
  const front = ENVIRONMENT.replace(
    / {4}internal:\n((?: {6}.*\n)+)/,
    (all, body: string) => `${all}    public:\n${body.replace('dev.example.org', 'dev.example.com')}`,
  );
  const files = {
    'environments/dev/environment.yaml': front,
    'catalog/integrations/stock.yaml': integrationOf(
      'stock',
      'http:\n  basePath: /shop/stock\n  exposure: public',
    ),
  };
  assert.is(valueIn('stock.publicUrl', files), 'https://dev.example.com/shop/stock');
  const [dependency] = withValue('"@{stock.publicUrl}"', DEPENDS, files).release(ADDRESS).dependencies;
  assert.is(dependency?.usesRoute, false);
  const internal = withValue('"⟦@{stock.publicUrl}⟧"');
  assert.equal(found(internal), [['CST3067', internal.marks[0]]]);
  assert.is(internal.diagnostics[0]?.help, 'write `@{stock.routeUrl}`');
});

test('a release refers to itself, its cluster and its environment', () => {
  assert.equal(
    ['self.url', 'self.host', 'self.path', 'self.name', 'self.namespace', 'cluster.name'].map(name =>
      valueIn(name),
    ),
    [
      'https://dev.example.org/shop/orders',
      'dev.example.org',
      '/shop/orders',
      'orders',
      'shop-dev',
      'dev-kind',
    ],
  );
  const proxy = 'spec:\n  egress:\n    proxy: {host: proxy.example.net, port: 3128, cidrs: [192.0.2.1/32]}\n';
  const files = { 'environments/dev/environment.yaml': ENVIRONMENT.replace('spec:\n', proxy) };
  const names = ['name', 'domain.internal', 'registry', 'secretBackend.server'];
  assert.equal(
    [...names, 'proxy.url', 'proxy.host', 'proxy.port'].map(name => valueIn(`environment.${name}`, files)),
    [
      'dev',
      'dev.example.org',
      'registry.example.org',
      'https://openbao.example.org:8200',
      'http://proxy.example.net:3128',
      'proxy.example.net',
      '3128',
    ],
  );
});

test('the root of a host is an empty path', () => {
  const root = 'http:\n  requiresRoot: true\n';
  assert.is(valueIn('self.path', {}, root), '');
  assert.is(valueIn('self.url', {}, root), 'https://orders-shop.dev.example.org');
});

test('a system has the host and the port that the environment gives it', () => {
  const host = ENVIRONMENT.replace('partner-sftp:\n', 'partner-sftp:\n      host: sftp.example.com\n');
  const files = { 'environments/dev/environment.yaml': host };
  const more = 'egress:\n  systems: [partner-sftp]\n';
  assert.is(valueIn('system.partner-sftp.host', files, more), 'sftp.example.com');
  assert.is(valueIn('system.partner-sftp.port', files, more), '22');
});

test('what the environment does not give a system has no value', () => {
  const more = 'egress:\n  systems: [partner-sftp]\n';
  const ports = { 'environments/dev/environment.yaml': ENVIRONMENT.replace('[22]', '[22, 2222]') };
  const several = withValue('"⟦@{system.partner-sftp.port}⟧"', more, ports);
  const hostless = withValue('"⟦@{system.partner-sftp.host}⟧"', more);
  for (const result of [several, hostless]) assert.equal(found(result), [['CST3067', result.marks[0]]]);
});

test('a system must be known here, and be named in `egress.systems`', () => {
  const unknown = withValue('"⟦@{system.partner-sfpt.host}⟧"');
  assert.equal(found(unknown), [['CST3013', unknown.marks[0]]]);
  assert.is(unknown.diagnostics[0]?.help, 'did you mean `partner-sftp`?');
  const closed = withValue('"⟦@{system.partner-sftp.port}⟧"');
  assert.equal(found(closed), [['CST3072', closed.marks[0]]]);
  assert.is(closed.diagnostics[0]?.help, 'write `egress.systems: [partner-sftp]`');
});

test('files hold references, binary files do not', () => {
  const files = `config:
  files:
    a.properties: |
      stock=@{stock.url}/v1
      literal=@@{stock.url}
    b.bin:
      base64: QHtzdG9jay51cmx9
`;
  const orders = integrationOf('orders', DEPENDS + files);
  const result = linked({ ...STOCK, 'catalog/integrations/orders.yaml': orders });
  assert.equal(messages(result), []);
  assert.equal(result.release(ADDRESS).settings.config?.files, {
    'a.properties': 'stock=http://stock.shop-dev.svc.cluster.local:8080/v1\nliteral=@{stock.url}\n',
    'b.bin': { base64: 'QHtzdG9jay51cmx9' },
  });
});

test('a variable may be called like a member of every object', () => {
  const orders = integrationOf('orders', `${DEPENDS}config:\n  env:\n    constructor: "@{stock.port}"`);
  const result = linked({ ...STOCK, 'catalog/integrations/orders.yaml': orders });
  assert.equal(Object.entries(result.release(ADDRESS).settings.config!.env!), [['constructor', '8080']]);
});

test('an unknown name is reported once, in the middle of its text, however many releases use it', () => {
  const result = linked({
    ...STOCK,
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      `${DEPENDS}config:\n  files:\n    a.txt: |\n      # @{stock.url}\n      a=⟦@{stok.url}⟧/x\n`,
    ),
    'environments/dev/clusters/east.yaml': minimalWorkspace()[
      'environments/dev/clusters/dev-kind.yaml'
    ]!.replace('name: dev-kind', 'name: east'),
  });
  assert.equal(found(result), [['CST3064', result.marks[0]]]);
  assert.is(result.diagnostics[0]?.help, 'did you mean `stock`?');
});

test('a dependency that is not listed is offered, a release itself is `self`', () => {
  const unlisted = withValue('"⟦@{stock.url}⟧"', '');
  assert.equal(found(unlisted), [['CST3064', unlisted.marks[0]]]);
  assert.is(unlisted.diagnostics[0]?.help, 'add `stock` to `spec.dependencies` of `orders`');
  assert.is(withValue('"@{orders.url}"').diagnostics[0]?.help, 'an integration refers to itself as `self`');
});

test('names of prototypes are unknown names and properties', () => {
  for (const [reference, code] of [
    ['constructor.url', 'CST3064'],
    ['stock.constructor', 'CST3065'],
    ['environment.constructor', 'CST3065'],
    ['system.constructor.host', 'CST3013'],
  ] as const) {
    const result = withValue(`"⟦@{${reference}}⟧"`);
    assert.equal(found(result), [[code, result.marks[0]]], reference);
  }
});

test('an unknown property is reported with the nearest one, a missing one with all', () => {
  const near = withValue('"x ⟦@{stock.hots}⟧ y"');
  assert.equal(found(near), [['CST3065', near.marks[0]]]);
  assert.is(near.diagnostics[0]?.help, 'did you mean `host`?');
  const missing = withValue('"⟦@{system.partner-sftp}⟧"');
  assert.equal(messages(missing), ['the reference to `system.partner-sftp` names no property']);
  assert.is(
    missing.diagnostics[0]?.help,
    'say what of it: `@{system.partner-sftp.host}` or `@{system.partner-sftp.port}`',
  );
});

test('defaults of an organization or an environment refer to no dependency', () => {
  const defaults = 'defaults:\n  config:\n    env:\n      A: "@{self.name}"\n      B: "⟦@{stock.url}⟧"';
  const organization = linked({
    ...STOCK,
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', defaults),
  });
  const environment = linked({
    ...STOCK,
    'environments/dev/environment.yaml': `${ENVIRONMENT}${defaults.replaceAll(/^/gm, '  ')}\n`,
  });
  for (const result of [organization, environment])
    assert.equal(found(result), [['CST3064', result.marks[0]]]);
});

test('a reference to what is not released in the environment is reported at the layer that wrote it', () => {
  const stock = { 'catalog/integrations/stock.yaml': STOCK['catalog/integrations/stock.yaml']! };
  const orders = (value: string) => integrationOf('orders', `${DEPENDS}config:\n  env:\n    URL: ${value}`);
  const result = linked({ ...stock, 'catalog/integrations/orders.yaml': orders('"⟦@{stock.url}⟧"') });
  assert.equal(found(result), [['CST3066', result.marks[0]]]);
  const release = releaseOf('orders', 'overrides:\n  config:\n    env:\n      URL: "a ⟦@{stock.url}⟧"');
  const overridden = linked({
    ...stock,
    'catalog/integrations/orders.yaml': orders('"@{stock.url}"'),
    'environments/dev/integrations/orders.yaml': release,
  });
  assert.equal(found(overridden), [['CST3066', overridden.marks[0]]]);
});

test('an override by another address leaves nothing to resolve', () => {
  const result = linked({
    'catalog/integrations/stock.yaml': STOCK['catalog/integrations/stock.yaml']!,
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      `${DEPENDS}config:\n  env:\n    URL: "@{stock.url}"`,
    ),
    'environments/dev/integrations/orders.yaml': releaseOf(
      'orders',
      'overrides:\n  config:\n    env:\n      URL: http://localhost:1',
    ),
  });
  assert.equal(found(result), []);
});

test('what has no route or port has no address', () => {
  const bare = { 'catalog/integrations/stock.yaml': integrationOf('stock') };
  for (const [reference, reason] of [
    ['stock.routeUrl', '`stock` has no route'],
    ['stock.url', '`stock` serves no port in environment `dev`'],
  ]) {
    const result = withValue(`"⟦@{${reference}}⟧"`, DEPENDS, bare);
    assert.equal(found(result), [['CST3067', result.marks[0]]]);
    assert.equal(messages(result), [`\`@{${reference}}\` has no value: ${reason}`]);
  }
  const own = withValue('"⟦@{self.url}⟧"', '');
  assert.equal(found(own), [['CST3067', own.marks[0]]]);
});

test('places are found in every form of text, and at its beginning where escapes hide them', () => {
  for (const value of [
    '⟦@{self.nme}⟧/x'.replace(/^/, 'a'),
    "'it''s ⟦@{self.nme}⟧'",
    '"tab\\t⟦@{self.nme}⟧ \\u00e9"',
    '|\n      first\n\n      second ⟦@{self.nme}⟧\n',
    '>-\n      first\n      second ⟦@{self.nme}⟧\n',
    '|2- # @{self.nme}\n      ⟦@{self.nme}⟧\n',
    '"folded\n      ⟦@{self.nme}⟧"',
    '⟦"\\x40{self.nme}"⟧',
  ]) {
    const result = withValue(value);
    assert.equal(found(result), [['CST3065', result.marks[0]]], value);
  }
});

test('the second of two equal references has a place of its own', () => {
  const result = withValue('"⟦@{self.nme}⟧ ⟦@{self.nme}⟧"');
  assert.equal(
    found(result),
    result.marks.map(mark => ['CST3065', mark] as const),
  );
});

test('what cannot be read, and what became a literal, is reported in its text', () => {
  const malformed = withValue('"x⟦@{⟧ self.url }"');
  assert.equal(found(malformed), [['CST3063', malformed.marks[0]]]);
  const escaped = withValue('"user@⟦@{self.host}⟧"');
  assert.equal(found(escaped), [['CST3068', escaped.marks[0]]]);
});

test('a text full of wrong references is reported a bounded number of times', () => {
  for (const reference of ['@{x.y}', '@{self.y}', '@{', '@{environment.proxy.url}']) {
    const result = withValue(`"${reference.repeat(10_000)}"`);
    assert.is(result.diagnostics.length, 20, reference);
  }
});

test.run();
