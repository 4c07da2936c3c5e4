import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { found, type Linked, linked } from '../linked.ts';

const test = suite('release-application');

const ADDRESS = 'dev/dev-kind/orders';

function secret(key: string, secretPaths = ''): Linked {
  return linked({
    'catalog/organizations/shop.yaml': documentOf(
      'Organization',
      'shop',
      secretPaths === '' ? '' : `secretPaths: [${secretPaths}]`,
    ),
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      `secrets:\n  env:\n    TOKEN: {key: ${key}, property: token}`,
    ),
  });
}

test('an organization reads secrets below its name', () => {
  assert.equal(found(secret('shop/orders')), []);
  assert.equal(found(secret('shop')), []);
});

test('a secret outside the paths of the organization is reported at its key', () => {
  for (const key of ['store/orders', 'shop-evil/x', 'shopping', 'prefix/shop/x']) {
    const result = secret(`⟦${key}⟧`);
    assert.equal(found(result), [['CST3010', result.marks[0]]], key);
  }
});

test('segments of dots never lead out of a path', () => {
  for (const key of ['shop/../store/x', 'shop/./x', 'shop/..', '../shop']) {
    const result = secret(`⟦${key}⟧`);
    assert.equal(found(result), [['CST3010', result.marks[0]]], key);
  }
});

test('declared secret paths replace the default', () => {
  assert.equal(found(secret('common/tls', 'common, shop/private')), []);
  assert.equal(found(secret('shop/private/x', 'common, shop/private')), []);
  assert.equal(
    secret('shop/orders', 'common, shop/private').diagnostics.map(({ code }) => code),
    ['CST3010'],
  );
});

test('secret files are held to the same paths', () => {
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      'secrets:\n  files:\n    key.pem: {key: ⟦store/tls⟧, property: key}',
    ),
  });
  assert.equal(found(result), [['CST3010', result.marks[0]]]);
});

test('a system without an address in the environment is reported at its item', () => {
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      'egress:\n  systems: [partner-sftp, ⟦mainframe⟧]',
    ),
  });
  assert.equal(found(result), [['CST3013', result.marks[0]]]);
  assert.is(result.diagnostics[0]?.help, 'add `spec.systems.mainframe` to Environment `dev`');
});

test('an input carries the release, and its defaults where it is silent', () => {
  const input = linked({}).release(ADDRESS);
  assert.equal(
    [input.kind, input.organization, input.integration, input.runtime, input.state, input.revision],
    ['release', 'shop', 'orders', 'container', 'started', '1.0.0'],
  );
  const stopped = linked({
    'environments/dev/integrations/orders.yaml': releaseOf('orders', 'state: stopped'),
  });
  assert.is(stopped.release(ADDRESS).state, 'stopped');
  assert.equal(stopped.release(ADDRESS).settings, input.settings);
});

test('errors of one release leave the others their input', () => {
  const result = linked({
    'catalog/integrations/other.yaml': integrationOf('other', 'http:\n  basePath: /elsewhere'),
    'environments/dev/integrations/other.yaml': releaseOf('other'),
  });
  assert.ok(result.inputs.has(ADDRESS));
  assert.equal(
    result.diagnostics.map(({ code }) => code),
    ['CST3008'],
  );
});

test('the key depends on the five files of a release and on the compiler, and on nothing else', () => {
  const files = minimalWorkspace();
  const key = (overlay = {}, address = ADDRESS): string => linked(overlay).application(address).key;
  const before = key();
  for (const path of Object.keys(files)) {
    assert.is.not(key({ [path]: `${files[path]!}# changed\n` }), before, path);
  }
  const other = {
    'catalog/integrations/other.yaml': integrationOf('other'),
    'environments/dev/integrations/other.yaml': releaseOf('other'),
  };
  assert.is(key(other), before);
  assert.ok(before.startsWith('compiler '));
});

test('an Application is declared at the name of its release, or of its cluster', () => {
  const result = linked({
    'environments/dev/integrations/orders.yaml': releaseOf('⟦orders⟧'),
    'environments/dev/clusters/dev-kind.yaml': minimalWorkspace()[
      'environments/dev/clusters/dev-kind.yaml'
    ]!.replace('name: dev-kind', 'name: ⟦dev-kind⟧'),
  });
  assert.equal(result.application(ADDRESS).declaredAt(), result.marks[0]);
  assert.equal(result.application('dev/dev-kind/platform').declaredAt(), result.marks[1]);
});

test.run();
