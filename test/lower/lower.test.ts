import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../src/kubernetes/pod-security.ts';
import { PROFILES } from '../../src/runtimes/profiles.ts';
import { DIGEST, lowered, podOf, type ReleaseChanges, ROUTE, walk } from './fixture.ts';

const test = suite('lower/lower');

const EVERYTHING: ReleaseChanges = {
  route: ROUTE,
  settings: {
    description: 'takes orders',
    source: { repository: 'https://git.example.org/shop/orders', path: 'service' },
    config: {
      env: { MODE: 'fast', BATCH: 50, DRY: false },
      files: { 'application.properties': 'a=1', '/etc/orders/key.p12': { base64: 'AAEC' } },
    },
    secrets: {
      env: { PASSWORD: { key: 'shop/orders', property: 'password' } },
      files: { id_rsa: { key: 'shop/sftp', property: 'key' } },
    },
    egress: {
      cluster: [{ name: 'stock', namespace: 'shop-dev', podLabels: { app: 'stock' }, ports: [8080] }],
      systems: ['partner-sftp'],
      internet: ['api.example.com'],
    },
    scaling: { replicas: 3 },
    security: { writablePaths: ['/var/cache'] },
  },
};

test('a release that asks for everything gets each object', () => {
  assert.equal(
    lowered(EVERYTHING).manifests.map(({ id }) => `${id.group} ${id.kind} ${id.namespace}/${id.name}`),
    [
      ' ConfigMap shop-dev/orders-env',
      ' ConfigMap shop-dev/orders-files',
      ' Service shop-dev/orders',
      ' ServiceAccount shop-dev/orders',
      'apps Deployment shop-dev/orders',
      'external-secrets.io ExternalSecret shop-dev/orders-env',
      'external-secrets.io ExternalSecret shop-dev/orders-files',
      'external-secrets.io SecretStore shop-dev/orders',
      'gateway.networking.k8s.io HTTPRoute shop-dev/orders',
      'monitoring.coreos.com PodMonitor shop-dev/orders',
      'networking.k8s.io NetworkPolicy shop-dev/orders',
      'policy PodDisruptionBudget shop-dev/orders',
    ],
  );
});

test('a release that asks for nothing gets a workload that nobody reaches', () => {
  const settings = { http: { port: null, management: null, health: null, metrics: null } };
  assert.equal(
    lowered({ settings }).manifests.map(({ id }) => id.kind),
    ['ServiceAccount', 'Deployment', 'NetworkPolicy'],
  );
});

test('nothing in any object is undefined or null', () => {
  for (const runtime of PROFILES.keys()) {
    for (const { object } of lowered({ ...EVERYTHING, runtime }).manifests) {
      walk(object, (value, path) =>
        assert.ok(value !== undefined && value !== null, `${object.kind}${path}`),
      );
    }
  }
});

test('lowering twice gives the same bytes', () => {
  const text = JSON.stringify(lowered(EVERYTHING).manifests);
  assert.is(JSON.stringify(lowered(EVERYTHING).manifests), text);
});

test('the pods of every runtime pass the level restricted', () => {
  for (const runtime of PROFILES.keys()) {
    for (const changes of [EVERYTHING, {}]) {
      const spec = podOf(lowered({ ...changes, runtime }));
      assert.equal(restrictedViolations({ spec }, '1.36'), []);
    }
  }
});

test('nothing is found in a release that has all it needs', () => {
  for (const runtime of PROFILES.keys()) assert.equal(lowered({ ...EVERYTHING, runtime }).findings, []);
});

test('stopping a release changes its replicas and nothing else', () => {
  const started = JSON.stringify(lowered(EVERYTHING).manifests);
  const stopped = JSON.stringify(lowered({ ...EVERYTHING, state: 'stopped' }).manifests);
  assert.is(stopped, started.replace('"replicas":3', '"replicas":0'));
});

test('a new digest changes the image and nothing else', () => {
  const other = `sha256:${'0'.repeat(64)}`;
  const before = JSON.stringify(lowered(EVERYTHING).manifests);
  const after = JSON.stringify(
    lowered({ ...EVERYTHING, image: `registry.example.org/shop/orders@${other}` }).manifests,
  );
  assert.is(after, before.replace(DIGEST, other));
});

test('a new revision changes no pod', () => {
  const template = (revision: string) =>
    lowered({ ...EVERYTHING, revision }).object('Deployment').spec.template;
  assert.equal(template('1.4.0'), template('1.5.0'));
});

test('custom resources carry the defaults of their definitions', () => {
  const all = lowered(EVERYTHING);
  const { parentRefs, rules } = all.object('HTTPRoute').spec;
  assert.is(parentRefs[0].group, 'gateway.networking.k8s.io');
  assert.is(parentRefs[0].kind, 'Gateway');
  assert.is(rules[0].backendRefs[0].group, '');
  assert.is(rules[0].backendRefs[0].kind, 'Service');
  assert.is(rules[0].backendRefs[0].weight, 1);
  assert.equal(all.object('ExternalSecret', 'orders-env').spec.data[0].remoteRef, {
    key: 'integrations/dev/shop/orders',
    property: 'password',
    conversionStrategy: 'Default',
    decodingStrategy: 'None',
    metadataPolicy: 'None',
  });
});

test('names that objects of JavaScript have already are names like others', () => {
  const env = Object.fromEntries(['constructor', '__proto__', 'toString'].map(name => [name, 'x']));
  const data = lowered({ runtime: 'container', settings: { config: { env } } }).object('ConfigMap').data;
  assert.equal(Object.keys(data).sort(), ['__proto__', 'constructor', 'toString']);
});

test('an integration may be called as JavaScript likes', () => {
  assert.is(lowered({ integration: 'constructor' }).object('Deployment').metadata.name, 'constructor');
});

test('the order of the catalog changes nothing', () => {
  const reversed = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, reversed(item)]),
        )
      : value;
  const settings = reversed(EVERYTHING.settings) as NonNullable<ReleaseChanges['settings']>;
  assert.is(
    JSON.stringify(lowered({ ...EVERYTHING, settings }).object('Deployment')),
    JSON.stringify(lowered(EVERYTHING).object('Deployment')),
  );
});

test.run();
