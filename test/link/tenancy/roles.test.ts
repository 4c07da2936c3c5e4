import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, minimalWorkspace } from '../../workspace.ts';
import { linked } from '../linked.ts';

const test = suite('roles');

const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const shared = `${ENVIRONMENT}  namespaces: { shop: shop }\n`;
const other = (mount: string): string =>
  shared
    .replace('name: dev\n', 'name: test\n')
    .replace('dev.example.org', 'test.example.org')
    .replace('authMount: jwt', `authMount: ${mount}`);

function codes(test: string, cluster = ''): readonly string[] {
  const spec = `provider: kind\nkubernetesVersion: "1.36"\n${cluster}`;
  return linked({
    'environments/dev/environment.yaml': shared,
    'environments/test/environment.yaml': test,
    'environments/test/clusters/test-kind.yaml': documentOf('Cluster', 'test-kind', spec),
  }).diagnostics.map(({ code }) => code);
}

test('one namespace and one mount in two environments give one role to both', () => {
  assert.equal(codes(other('jwt')), ['CST3025']);
});

test('another mount, of the environment or of its cluster, keeps them apart', () => {
  assert.equal(codes(other('jwt-test')), []);
  assert.equal(codes(other('jwt'), 'secretBackend: { authMount: jwt-test-kind }\n'), []);
});

test('another namespace keeps them apart', () => {
  assert.equal(codes(other('jwt').replace('shop: shop', 'shop: shop-test')), []);
});

test.run();
