import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DIGEST, documentOf, integrationOf, minimalWorkspace } from '../../workspace.ts';
import { found, type Linked, linked } from '../linked.ts';

const test = suite('image');

const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;

function imaged(repository: string, registries = '', environment = ENVIRONMENT): Linked {
  return linked({
    'environments/dev/environment.yaml': environment,
    'catalog/organizations/shop.yaml': documentOf(
      'Organization',
      'shop',
      registries === '' ? '' : `registries: [${registries}]`,
    ),
    'catalog/integrations/orders.yaml': integrationOf('orders').replace(
      'repository: shop/orders',
      `repository: ${repository}`,
    ),
  });
}

const image = (result: Linked): string | undefined => result.release('dev/dev-kind/orders')?.image;
const WITHOUT_REGISTRY = ENVIRONMENT.replace('  registry: registry.example.org\n', '');

test('a repository without a registry is relative to that of the environment', () => {
  assert.is(image(imaged('shop/orders')), `registry.example.org/shop/orders@${DIGEST}`);
});

test('a registry may have a path', () => {
  const environment = ENVIRONMENT.replace('registry.example.org', 'registry.example.org/mirror');
  assert.is(
    image(imaged('shop/orders', '', environment)),
    `registry.example.org/mirror/shop/orders@${DIGEST}`,
  );
});

test('a repository with a dot, a port or localhost in its first part names its registry', () => {
  for (const repository of [
    'quay.example.com/shop/orders',
    'quay:5000/shop/orders',
    'localhost/shop/orders',
  ]) {
    const registry = repository.slice(0, repository.indexOf('/'));
    assert.is(image(imaged(repository, registry)), `${repository}@${DIGEST}`);
  }
});

test('the same repository can be written with the registry of the environment', () => {
  assert.is(image(imaged('registry.example.org/shop/orders')), `registry.example.org/shop/orders@${DIGEST}`);
});

test('an organization runs what lies below its registries, element by element', () => {
  for (const repository of ['shopping/orders', 'shop-evil/orders', 'other', 'quay.example.com/shop/orders']) {
    const result = imaged(`⟦${repository}⟧`);
    assert.equal(found(result), [['CST3011', result.marks[0]]], repository);
  }
  assert.is(image(imaged('shop')), `registry.example.org/shop@${DIGEST}`);
});

test('a registry of the organization is relative to that of the environment too', () => {
  const foreign = imaged('⟦quay.example.com/shop/orders⟧', 'shop, quay.example.com/shopping');
  assert.equal(found(foreign), [['CST3011', foreign.marks[0]]]);
  assert.is(
    image(imaged('quay.example.com/shop/orders', 'quay.example.com/shop')),
    `quay.example.com/shop/orders@${DIGEST}`,
  );
});

test('a relative repository needs a registry of the environment', () => {
  const result = imaged('⟦shop/orders⟧', '', WITHOUT_REGISTRY);
  assert.equal(found(result), [['CST3012', result.marks[0]]]);
  assert.is(
    image(imaged('quay.example.com/shop/orders', 'quay.example.com', WITHOUT_REGISTRY)),
    `quay.example.com/shop/orders@${DIGEST}`,
  );
});

test('a release without any repository is reported', () => {
  const result = linked({
    'catalog/integrations/orders.yaml': documentOf(
      'Integration',
      'orders',
      'organization: shop\nruntime: container\nsecurity:\n  runAsUser: 10001',
    ),
  });
  assert.equal(
    result.diagnostics.map(({ message }) => message),
    ['`image.repository` has no value'],
  );
});

test.run();
