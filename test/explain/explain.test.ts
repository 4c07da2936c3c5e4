import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DocumentStore } from '../../src/explain/catalog/document-store.ts';
import { callerPaths, concernedPaths } from '../../src/explain/experiment/concerned.ts';
import { hydratedObjects } from '../../src/explain/experiment/hydrated-objects.ts';
import { explain } from '../../src/explain/explain.ts';
import type { FieldExplanation } from '../../src/explain/explanation.ts';
import { findField } from '../../src/explain/field/field-path.ts';
import { objectsNamed } from '../../src/explain/find-object.ts';
import { catalogOf } from '../plan/cause/two-states.ts';
import { type Files, integrationOf, minimalWorkspace, releaseOf } from '../workspace.ts';

const test = suite('explain');

const ENVIRONMENT = 'environments/dev/environment.yaml';
const CLUSTER = 'environments/dev/clusters/dev-kind.yaml';
const RELEASE = 'environments/dev/integrations/orders.yaml';
const INTEGRATION = 'catalog/integrations/orders.yaml';
const FILES: Files = {
  [INTEGRATION]: integrationOf(
    'orders',
    'http:\n  basePath: /shop/orders\ndependencies: [billing]\negress:\n  systems: [partner-sftp]\nconfig:\n  env:\n    URL: "@{billing.url}/x"\n',
  ),
  [RELEASE]: releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 3\n'),
  'catalog/integrations/billing.yaml': integrationOf('billing', 'http:\n  port: 8090\n'),
  'environments/dev/integrations/billing.yaml': releaseOf('billing'),
  'catalog/integrations/shop-front.yaml': integrationOf('shop-front', 'dependencies: [orders]\n'),
  'environments/dev/integrations/shop-front.yaml': releaseOf('shop-front'),
};

/** A field of an object of `orders`, explained. */
async function explained(object: string, field: string, files = FILES): Promise<FieldExplanation> {
  const address = 'dev/dev-kind/orders';
  const store = new DocumentStore(catalogOf(files));
  const paths = (await concernedPaths(store, [address])).get(address)!;
  const documents = store.among([...paths, ...(await callerPaths(store, 'dev', 'orders'))]);
  const [manifest] = objectsNamed(object, hydratedObjects(documents.values(), address)!);
  const { path, value } = findField(field, manifest!.object);
  assert.ok(value !== undefined, field);
  const { fields } = explain({ store, documents, address, manifest: manifest!, part: path });
  return fields[0]!;
}

const line = (path: string, text: string): string => {
  const whole = { ...minimalWorkspace(), ...FILES }[path]!;
  return `${path}:${whole.slice(0, whole.indexOf(text)).split('\n').length}`;
};
const place = ({ file, line, layer }: { file?: string; line?: number; layer: string }): string =>
  file === undefined ? layer : `${file}:${line}`;

const CASES: readonly (readonly [string, string, string])[] = [
  ['Deployment/orders', 'spec.replicas', line(RELEASE, 'replicas: 3')],
  ['HTTPRoute/orders', 'spec.hostnames[0]', line(ENVIRONMENT, 'domain: ')],
  ['HTTPRoute/orders', 'spec.rules[0].matches[0].path.value', line(INTEGRATION, 'basePath')],
  [
    'NetworkPolicy/orders',
    'spec.egress[1].ports[0].port',
    line('catalog/integrations/billing.yaml', 'port: 8090'),
  ],
  ['ConfigMap/orders-env', 'data.URL', line(INTEGRATION, 'URL: ')],
  ['Deployment/orders', 'metadata.name', line(RELEASE, 'orders')],
  ['Deployment/orders', 'metadata.namespace', line('catalog/organizations/shop.yaml', 'name: shop')],
  ['Deployment/orders', 'spec.template.spec.containers[0].lifecycle', 'built-in defaults'],
];

for (const [object, field, expected] of CASES) {
  test(`${field} of ${object} is decided at ${expected}`, async () => {
    const { winner, decidedBy } = await explained(object, field);
    assert.is(winner && place(winner), expected);
    assert.is(decidedBy, expected.includes(':') ? 'catalog' : 'built-in layer');
  });
}

test('a value that is put together names all its places', async () => {
  const { winner, also } = await explained('Deployment/orders', 'spec.template.spec.containers[0].image');
  assert.equal([winner!, ...also].map(place), [
    line(RELEASE, 'digest'),
    line(INTEGRATION, 'repository'),
    line(ENVIRONMENT, 'registry'),
  ]);
});

test('layers below the winner are named, the nearest first', async () => {
  const files = {
    ...FILES,
    [INTEGRATION]: integrationOf('orders', 'http:\n  basePath: /shop/orders\nscaling:\n  replicas: 2\n'),
  };
  const { shadowed } = await explained('Deployment/orders', 'spec.replicas', files);
  assert.equal(shadowed.map(place), [`${INTEGRATION}:16`, 'built-in defaults']);
});

test('what no place changes is fixed by the compiler', async () => {
  const { winner, decidedBy } = await explained('Deployment/orders', 'spec.template.spec.enableServiceLinks');
  assert.equal([winner, decidedBy], [undefined, 'compiler']);
});

test('a way that is opened for a caller comes from the caller', async () => {
  const { winner } = await explained('NetworkPolicy/orders', 'spec.ingress[1].from[0].podSelector');
  assert.match(winner!.file!, /shop-front\.yaml$/);
});

test('what a cluster says is found in its file', async () => {
  const text = minimalWorkspace()[CLUSTER]!;
  assert.ok(text.includes('spec:'));
  const dns = text.replace('spec:\n', 'spec:\n  dns:\n    cidrs: [192.0.2.53/32]\n');
  const { winner } = await explained('NetworkPolicy/orders', 'spec.egress[1].to[0].ipBlock.cidr', {
    ...FILES,
    [CLUSTER]: dns,
  });
  assert.is(winner!.file, CLUSTER);
});

/** Why an object of `orders` is there: what it is made of, and what switches it on. */
async function existenceOf(object: string, files = FILES): Promise<readonly (readonly string[])[]> {
  const address = 'dev/dev-kind/orders';
  const store = new DocumentStore(catalogOf(files));
  const paths = (await concernedPaths(store, [address])).get(address)!;
  const documents = store.among([...paths, ...(await callerPaths(store, 'dev', 'orders'))]);
  const [manifest] = objectsNamed(object, hydratedObjects(documents.values(), address)!);
  const { existence } = explain({ store, documents, address, manifest: manifest!, part: [] });
  return [existence!.madeOf.map(place), existence!.because.map(place)];
}

const OWN = [line(RELEASE, 'orders'), line(INTEGRATION, 'orders')];

test('an object comes from its release and its integration, and is there because of what switches it on', async () => {
  assert.equal(await existenceOf('HTTPRoute/orders'), [
    OWN,
    [line(INTEGRATION, 'basePath'), line(ENVIRONMENT, 'gateway:')],
  ]);
  assert.equal(await existenceOf('ConfigMap/orders-env'), [OWN, [line(INTEGRATION, 'URL: ')]]);
  assert.equal(await existenceOf('PodDisruptionBudget/orders'), [OWN, [line(RELEASE, 'replicas: 3')]]);
});

test('what is always made has no setting that takes it away', async () => {
  assert.equal(await existenceOf('Deployment/orders'), [OWN, []]);
  assert.equal(await existenceOf('NetworkPolicy/orders'), [OWN, []]);
});

test('of several layers that would each be enough all are named, the nearest first', async () => {
  const text = integrationOf('orders', 'http:\n  basePath: /shop/orders\nscaling:\n  replicas: 2\n');
  const [, because] = await existenceOf('PodDisruptionBudget/orders', { ...FILES, [INTEGRATION]: text });
  assert.equal(because, [line(RELEASE, 'replicas: 3'), `${INTEGRATION}:16`]);
});

test('the layers of other releases have no say', async () => {
  const files = {
    ...FILES,
    'environments/dev/integrations/shop-front.yaml': releaseOf(
      'shop-front',
      'overrides:\n  scaling:\n    replicas: 3\n',
    ),
  };
  assert.equal((await existenceOf('PodDisruptionBudget/orders', files))[1], [line(RELEASE, 'replicas: 3')]);
});

test('a part of an object is explained without why the object is there', async () => {
  const address = 'dev/dev-kind/orders';
  const store = new DocumentStore(catalogOf(FILES));
  const paths = (await concernedPaths(store, [address])).get(address)!;
  const documents = store.among(paths);
  const [manifest] = objectsNamed('Deployment/orders', hydratedObjects(documents.values(), address)!);
  const part = ['spec', 'replicas'];
  assert.is(explain({ store, documents, address, manifest: manifest!, part }).existence, undefined);
});

test.run();
