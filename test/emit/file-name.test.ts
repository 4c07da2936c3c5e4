import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileName, isTreePath } from '../../src/emit/file-name.ts';
import type { ObjectId } from '../../src/lower/manifest.ts';

const test = suite('file names');

function id(kind: string, group: string, namespace: string, name: string): ObjectId {
  return { group, kind, namespace, name };
}

/** The parts of a readable file name; the kind in lower case. */
function partsOf(file: string): ObjectId {
  const [type = '', ...places] = file.slice(0, -'.yaml'.length).split('--');
  const dot = type.indexOf('.');
  const [namespace, name] = places.length === 2 ? places : ['', places[0]];
  return id(
    dot < 0 ? type : type.slice(0, dot),
    dot < 0 ? '' : type.slice(dot + 1),
    namespace ?? '',
    name ?? '',
  );
}

test('ordinary objects have names that say what they are', () => {
  assert.is(
    fileName(id('Deployment', 'apps', 'shop-dev', 'orders')),
    'deployment.apps--shop-dev--orders.yaml',
  );
  assert.is(fileName(id('ConfigMap', '', 'shop-dev', 'orders-env')), 'configmap--shop-dev--orders-env.yaml');
  assert.is(
    fileName(id('HTTPRoute', 'gateway.networking.k8s.io', 'shop-dev', 'orders')),
    'httproute.gateway.networking.k8s.io--shop-dev--orders.yaml',
  );
  assert.is(fileName(id('Namespace', '', '', 'shop-dev')), 'namespace--shop-dev.yaml');
});

test('names that other forms cannot hold get words and a hash', () => {
  assert.match(
    fileName(id('ClusterRole', 'rbac.authorization.k8s.io', '', 'system:node')),
    /^clusterrole-system-node---[0-9a-f]{40}\.yaml$/,
  );
  assert.match(fileName(id('Con', 'example.com', '', 'x')), /^con-x---[0-9a-f]{40}\.yaml$/);
  assert.match(fileName(id('Secret', '', 'a', 'b--c')), /^secret-b-c---[0-9a-f]{40}\.yaml$/);
  assert.match(fileName(id('', '', '', '')), /^object---[0-9a-f]{40}\.yaml$/);
});

test('the longest readable name has 240 bytes', () => {
  const room = 240 - 'configmap--a--.yaml'.length;
  const longest = fileName(id('ConfigMap', '', 'a', 'n'.repeat(room)));
  const hashed = fileName(id('ConfigMap', '', 'a', 'n'.repeat(room + 1)));
  assert.is(longest.length, 240);
  assert.match(hashed, /^configmap-n+---[0-9a-f]{40}\.yaml$/);
  assert.not.match(longest, '---');
});

test('names that are joined or folded alike stay apart', () => {
  const ids = [
    id('Role', 'rbac.authorization.k8s.io', 'a-b', 'c'),
    id('Role', 'rbac.authorization.k8s.io', 'a', 'b-c'),
    id('Role', 'rbac.authorization.k8s.io', '', 'a-b-c'),
    id('Role', '', 'rbac', 'a.b'),
    id('Role', 'rbac', '', 'a.b'),
    id('Role', 'rbac', 'a', 'b'),
    id('Role', 'rbac.a', '', 'b'),
    id('Role', '', 'a', 'b'),
    id('Role', '', '', 'a--b'),
    id('Role', '', '', 'team:a'),
    id('Role', '', '', 'Team:a'),
    id('Role', '', '', 'teama'),
    id('role', '', '', 'teama'),
    id('Role', '', '', 'teama\u200b'),
    id('Ingress', 'extensions', 'a', 'b'),
    id('Ingress', 'networking.k8s.io', 'a', 'b'),
  ];
  assert.is(new Set(ids.map(fileName)).size, ids.length);
});

test('a name depends on the identity alone', () => {
  const known = id('Deployment', 'apps', 'a', 'b');
  const before = fileName(known);
  fileName(id('Deployment', 'apps', 'c', 'b'));
  assert.is(fileName(known), before);
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
const subdomain = fc.array(label, { minLength: 1, maxLength: 3 }).map(labels => labels.join('.'));
const odd = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'b', '-', '--', '.', ':', 'A', 'con', ' ', 'é', '/'), { maxLength: 4 })
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const identity: fc.Arbitrary<ObjectId> = fc.record({
  kind: fc.oneof(fc.constantFrom('Role', 'Con', 'Aux', 'HTTPRoute', 'ConfigMap'), odd),
  group: fc.oneof(fc.constant(''), subdomain, odd),
  namespace: fc.oneof(fc.constant(''), label, odd),
  name: fc.oneof(subdomain, odd),
});

test('no two identities share a name, but for the case of their kinds', () => {
  const distinct = fc.uniqueArray(identity, {
    minLength: 2,
    maxLength: 40,
    selector: ({ kind, ...rest }) => JSON.stringify([/^[A-Z]/.test(kind), kind.toLowerCase(), rest]),
  });
  fc.assert(
    fc.property(distinct, ids => {
      assert.is(new Set(ids.map(fileName)).size, ids.length);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('every name is a path of the tree, and a readable one gives its parts back', () => {
  fc.assert(
    fc.property(identity, object => {
      const file = fileName(object);
      assert.ok(isTreePath(`dev/kind/orders/${file}`), file);
      assert.match(file, /^[a-z0-9.-]+\.yaml$/);
      if (!file.includes('---')) assert.equal(partsOf(file), { ...object, kind: object.kind.toLowerCase() });
    }),
    { seed: 4, numRuns: 3000 },
  );
});

test('the paths of a rendered tree are taken', () => {
  for (const path of [
    'dev/dev-kind/orders/deployment.apps--shop-dev--orders.yaml',
    'dev/dev-kind/orders/manifest.yaml',
    'dev/dev-kind/organization.shop/secret--shop--x.yaml',
    'dev/bootstrap/application.argoproj.io--argocd--dev.root.yaml',
    'dev/argocd/applicationset.argoproj.io--argocd--dev.shop.yaml',
    'dev/credentials/secretstore.external-secrets.io--argocd--dev.credentials.yaml',
    'dev/applications/shop/dev-kind.orders.yaml',
    'dev/EXTERNAL-ACTIONS.md',
    'dev/EXTERNAL-ACTIONS.json',
    'dev/EXPECTATIONS.json',
    'dev/DEVIATIONS.json',
    'dev/DEVIATIONS.md',
    'dev/.cistern-files',
  ]) {
    assert.ok(isTreePath(path), path);
  }
});

test('all other paths are refused', () => {
  for (const path of [
    ...[
      '',
      '/',
      'dev',
      'dev/',
      '/dev/a/b/c.yaml',
      'dev/x.yaml',
      'dev/EXPECTATIONS.yaml',
      'EXPECTATIONS.json',
    ],
    ...['dev/../b/c.yaml', '../a/b/c.yaml', 'dev/a/../c.yaml', 'dev/a/b/../../c.yaml', './dev/a/b/c.yaml'],
    ...[
      'dev/a/b/c.yml',
      'dev/a/b/c.json',
      'dev/a/b/.yaml',
      'dev/a/b/c..yaml',
      'dev/a/b/c-.yaml',
      'dev/a/b/-c.yaml',
    ],
    ...['dev/a/b/Chart.yaml', 'dev/a/b/chart.yaml', 'dev/a/b/values.yaml', 'dev/a/b/kustomization.yaml'],
    ...[
      'dev/a/b/.argocd-source.yaml',
      'dev/a/b/.argocd-source-b.yaml',
      'dev/.git/b/c.yaml',
      'dev/git~1/b/c.yaml',
    ],
    ...[
      'dev/a/b/con.yaml',
      'dev/aux/b/c.yaml',
      'nul/a/b/c.yaml',
      'dev/a/com1.x/c.yaml',
      'dev/a/b/lpt9.x.yaml',
    ],
    ...[
      'dev/a/b/C.yaml',
      'dev/a/b/ä.yaml',
      'dev/a/b/c d.yaml',
      'dev/a\\b/c/d.yaml',
      'dev/a/b/c.yaml\n',
      'dev/a/b/c.yaml ',
    ],
    ...[
      'dev/argocd/a/b.yaml',
      'dev/bootstrap/a/b.yaml',
      'dev/credentials/a/b.yaml',
      'dev/applications/shop/orders.yaml',
      'dev/applications/x.yaml',
    ],
    ...['dev/a/b/c/d.yaml', 'dev//b/c.yaml', `dev/a/b/${'c'.repeat(251)}.yaml`, 'dev/a/b/c\u0000.yaml'],
  ]) {
    assert.not(isTreePath(path), path);
  }
});

test.run();
