import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isBelow } from '../../../src/link/tenancy/ownership.ts';
import { documentOf, environmentOf, minimalWorkspace } from '../../workspace.ts';
import { found, linked, messages } from '../linked.ts';

const test = suite('ownership');

const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const organizations = (shop: string, store: string) =>
  linked({
    'catalog/organizations/shop.yaml': documentOf('Organization', 'shop', shop),
    'catalog/organizations/store.yaml': documentOf('Organization', 'store', store),
  });

test('a path lies below a prefix element by element', () => {
  assert.ok(isBelow('/shop', '/shop'));
  assert.ok(isBelow('/shop/orders', '/shop'));
  assert.not(isBelow('/shopping', '/shop'));
  assert.not(isBelow('/', '/shop'));
  assert.ok(isBelow('/anything', '/'));
  assert.not(isBelow('shop-evil/x', 'shop'));
});

test('organizations with nothing in common own their names', () => {
  assert.equal(found(organizations('', '')), []);
});

test('one host label has one owner', () => {
  const result = organizations('hostLabels: [shop, ⟦store⟧]', '');
  assert.equal(messages(result), ['host label `store` already belongs to organization `shop`']);
  assert.equal(result.diagnostics[0]?.related[0]?.span, result.marks[0]);
});

test('a path prefix inside one of another organization is reported with both places', () => {
  const result = organizations('pathPrefixes: [/shop, ⟦/retail⟧]', 'pathPrefixes: [/store, ⟦/retail/store⟧]');
  assert.equal(found(result), [['CST3016', result.marks[1]]]);
  assert.equal(result.diagnostics[0]?.related, [
    { message: '`/retail` is claimed here', span: result.marks[0] },
  ]);
});

test('a path prefix around one of another organization is reported too', () => {
  assert.equal(
    organizations('', 'pathPrefixes: [/]').diagnostics.map(({ code }) => code),
    ['CST3016'],
  );
});

test('prefixes that only begin alike do not conflict', () => {
  assert.equal(found(organizations('pathPrefixes: [/shop, /retail]', 'pathPrefixes: [/retailers]')), []);
});

test('an organization may nest its own prefixes', () => {
  assert.equal(found(organizations('pathPrefixes: [/shop, /shop/orders]', '')), []);
});

test('secret paths and registries may be shared', () => {
  const shared = 'secretPaths: [common]\nregistries: [common]';
  assert.equal(
    organizations(`${shared}`, shared).diagnostics.filter(({ code }) => code === 'CST3016'),
    [],
  );
});

test('no organization owns secrets or images of another because of its own name', () => {
  const codes = (shop: string, store: string): readonly string[] => messages(organizations(shop, store));
  assert.equal(codes('secretPaths: [shop, store/shop]', ''), [
    'secret path `store` already belongs to organization `shop`',
  ]);
  assert.equal(codes('registries: [shop, store/tools]', ''), [
    'image repository `store` already belongs to organization `shop`',
  ]);
  assert.equal(codes('', 'secretPaths: [shop/orders]'), [
    'secret path `shop/orders` already belongs to organization `shop`',
  ]);
  assert.equal(codes('secretPaths: [shop, store/shop]', 'secretPaths: [store]'), []);
});

test('a path with dots in it lies nowhere', () => {
  for (const path of ['/shop/../evil', '/shop/.', '/shop/..']) assert.not(isBelow(path, '/shop'), path);
  assert.ok(isBelow('/shop/..a/b', '/shop'));
});

test('many organizations are compared without comparing all pairs', () => {
  const owners = Array.from({ length: 300 }, (_, owner) => {
    const prefixes = Array.from({ length: 64 }, (_, index) => `/o${owner}/p${index}`).join(', ');
    const name = `o${owner}`;
    return [
      `catalog/organizations/${name}.yaml`,
      documentOf('Organization', name, `pathPrefixes: [${prefixes}]`),
    ];
  });
  const before = process.cpuUsage();
  assert.equal(found(linked(Object.fromEntries(owners))), []);
  assert.ok(process.cpuUsage(before).user < 5_000_000);
});

test('two organizations in one namespace are reported', () => {
  const result = linked({
    'catalog/organizations/store.yaml': documentOf('Organization', 'store', ''),
    'environments/dev/environment.yaml': `${ENVIRONMENT}  ⟦namespaces⟧:\n    store: shop-dev\n`,
  });
  assert.equal(found(result), [['CST3015', result.marks[0]]]);
});

test('a namespace of the platform belongs to nobody', () => {
  for (const namespace of ['kube-system', 'kube-x', 'default', 'argocd']) {
    const result = linked({
      'environments/dev/environment.yaml': `${ENVIRONMENT}  namespaces:\n    shop: ⟦${namespace}⟧\n`,
    });
    assert.equal(found(result), [['CST3019', result.marks[0]]], namespace);
  }
});

test('a derived namespace is held to the same rules', () => {
  const result = (organization: string, environment = ENVIRONMENT) =>
    linked({
      [`catalog/organizations/${organization}.yaml`]: documentOf('Organization', organization, ''),
      'environments/dev/environment.yaml': environment.replace('  name: dev', '  name: ⟦dev⟧'),
    });
  const platform = result('kube');
  assert.equal(found(platform), [['CST3019', platform.marks[0]]]);
  assert.equal(found(result('a'.repeat(40))), []);
  const moved = `${ENVIRONMENT}  namespaces:\n    kube: kubernetes-tools\n`;
  assert.equal(found(result('kube', moved)), []);
});

test('a derived namespace that no API server takes is refused', () => {
  const name = 'e'.repeat(23);
  const result = linked({
    [`catalog/organizations/${'o'.repeat(40)}.yaml`]: documentOf('Organization', 'o'.repeat(40), ''),
    [`environments/${name}/environment.yaml`]: environmentOf(`⟦${name}⟧`),
    [`environments/${name}/clusters/other.yaml`]: minimalWorkspace()[
      'environments/dev/clusters/dev-kind.yaml'
    ]!.replace('name: dev-kind', 'name: other'),
  });
  assert.equal(found(result), [['CST3023', result.marks[0]]]);
});

test('a release lives in the namespace that the environment gives its organization', () => {
  assert.is(linked({}).release('dev/dev-kind/orders').namespace, 'shop-dev');
  const named = linked({
    'environments/dev/environment.yaml': `${ENVIRONMENT}  namespaces:\n    shop: retail\n`,
  });
  assert.is(named.release('dev/dev-kind/orders').namespace, 'retail');
});

test.run();
