import { compileFiles, smallWorkspace } from 'cistern/extension/testing';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { extension } from '../src/extension.js';

const test = suite('PostgresDatabase');

const DATABASE = `apiVersion: data.example.org/v1alpha1
kind: PostgresDatabase
metadata:
  name: orders
spec:
  organization: shop
  version: "17"
  clients: [orders]
`;
const RELEASE = `apiVersion: data.example.org/v1alpha1
kind: PostgresDatabaseRelease
metadata:
  name: orders
spec: {}
`;
const FILES = {
  ...smallWorkspace(),
  'catalog/databases/orders.yaml': DATABASE,
  'environments/dev/databases/orders.yaml': RELEASE,
};

test('a database is a server with storage, reachable from its clients', async () => {
  const { problems, objectsOf } = await compileFiles(extension, FILES);
  assert.equal(problems, []);
  const kinds = objectsOf('dev/dev-kind/postgresdatabase.orders').map(({ kind }) => kind);
  assert.equal(kinds, ['NetworkPolicy', 'Service', 'StatefulSet']);
});

test('an environment may have other settings', async () => {
  const { objectsOf } = await compileFiles(extension, {
    ...FILES,
    'environments/dev/databases/orders.yaml': RELEASE.replace(
      'spec: {}',
      'spec:\n  overrides:\n    storage:\n      sizeGi: 40',
    ),
  });
  const text = JSON.stringify(objectsOf('dev/dev-kind/postgresdatabase.orders'));
  assert.ok(text.includes('"storage":"40Gi"'), text);
});

test('more connections than the memory holds are an error at the line that asks for them', async () => {
  const { problems } = await compileFiles(extension, {
    ...FILES,
    'catalog/databases/orders.yaml': `${DATABASE}  connections: 100\n`,
  });
  assert.equal(
    problems.map(({ code, file, line }) => [code, file, line]),
    [['CST4120', 'catalog/databases/orders.yaml', 9]],
  );
});

test('a client that does not exist is an error', async () => {
  const { problems } = await compileFiles(extension, {
    ...FILES,
    'catalog/databases/orders.yaml': DATABASE.replace('[orders]', '[order]'),
  });
  assert.equal(
    problems.map(({ code, help }) => [code, help]),
    [['CST3001', 'did you mean `orders`?']],
  );
});

test.run();
