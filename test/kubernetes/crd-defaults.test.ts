import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withCrdDefaults } from '../../src/kubernetes/crd-defaults.ts';
import type { Json, JsonMap } from '../../src/source/json.ts';
import { type Path, segmentsOf } from '../../src/source/pointer.ts';

const test = suite('kubernetes/crd-defaults');

const ROUTE = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute' };
const EXTERNAL_SECRET = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' };
const STORE = { apiVersion: 'external-secrets.io/v1', kind: 'SecretStore' };
const MONITOR = { apiVersion: 'monitoring.coreos.com/v1', kind: 'PodMonitor' };
const CATCH_ALL = [{ path: { type: 'PathPrefix', value: '/' } }];

/** Parent that is present, and the members that must be there afterwards. */
const DECLARED: readonly (readonly [JsonMap, string, JsonMap])[] = [
  [ROUTE, '/spec', { rules: [{ matches: CATCH_ALL }] }],
  [ROUTE, '/spec/parentRefs/0', { group: 'gateway.networking.k8s.io', kind: 'Gateway' }],
  [ROUTE, '/spec/rules/0', { matches: CATCH_ALL }],
  [ROUTE, '/spec/rules/0/matches/0', { path: CATCH_ALL[0]!.path }],
  [ROUTE, '/spec/rules/0/matches/0/path', { type: 'PathPrefix', value: '/' }],
  [ROUTE, '/spec/rules/0/matches/0/headers/0', { type: 'Exact' }],
  [ROUTE, '/spec/rules/0/matches/0/queryParams/0', { type: 'Exact' }],
  [ROUTE, '/spec/rules/0/backendRefs/0', { group: '', kind: 'Service', weight: 1 }],
  [ROUTE, '/spec/rules/0/filters/0/requestRedirect', { statusCode: 302 }],
  [ROUTE, '/spec/rules/0/filters/0/cors', { maxAge: 5 }],
  [ROUTE, '/spec/rules/0/filters/0/requestMirror/fraction', { denominator: 100 }],
  [ROUTE, '/spec/rules/0/filters/0/requestMirror/backendRef', { group: '', kind: 'Service' }],
  [ROUTE, '/spec/rules/0/backendRefs/0/filters/0/requestRedirect', { statusCode: 302 }],
  [ROUTE, '/spec/rules/0/backendRefs/0/filters/0/requestMirror/backendRef', { group: '', kind: 'Service' }],
  [
    EXTERNAL_SECRET,
    '/spec',
    { refreshInterval: '1h0m0s', target: { creationPolicy: 'Owner', deletionPolicy: 'Retain' } },
  ],
  [EXTERNAL_SECRET, '/spec/target', { creationPolicy: 'Owner', deletionPolicy: 'Retain' }],
  [EXTERNAL_SECRET, '/spec/target/template', { engineVersion: 'v2', mergePolicy: 'Replace' }],
  [EXTERNAL_SECRET, '/spec/target/template/templateFrom/0', { target: 'Data' }],
  [EXTERNAL_SECRET, '/spec/target/template/templateFrom/0/configMap/items/0', { templateAs: 'Values' }],
  [EXTERNAL_SECRET, '/spec/target/template/templateFrom/0/secret/items/0', { templateAs: 'Values' }],
  [
    EXTERNAL_SECRET,
    '/spec/data/0/remoteRef',
    { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' },
  ],
  [
    EXTERNAL_SECRET,
    '/spec/dataFrom/0/extract',
    { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' },
  ],
  [EXTERNAL_SECRET, '/spec/dataFrom/0/find', { conversionStrategy: 'Default', decodingStrategy: 'None' }],
  [
    EXTERNAL_SECRET,
    '/spec/dataFrom/0/rewrite/0/merge',
    { conflictPolicy: 'Error', into: '', priorityPolicy: 'Strict', strategy: 'Extract' },
  ],
  [STORE, '/spec/provider/vault', { version: 'v2' }],
  [STORE, '/spec/provider/vault/auth/jwt', { path: 'jwt' }],
  [MONITOR, '/spec/podMetricsEndpoints/0/relabelings/0', { action: 'replace' }],
  [MONITOR, '/spec/podMetricsEndpoints/0/metricRelabelings/0', { action: 'replace' }],
  [MONITOR, '/spec/podMetricsEndpoints/0/tlsConfig/keySecret', { name: '' }],
];
const VERSIONS = {
  gatewayAPI: { version: '1.6.3' },
  externalSecrets: { version: '1.3.2' },
  prometheusOperator: { version: '0.85.0' },
};

/** An object of a kind whose only content is a value at a pointer. */
function withValueAt(kind: JsonMap, pointer: string, value: Json): JsonMap {
  const build = ([segment, ...rest]: string[]): Json =>
    segment === undefined ? value : segment === '0' ? [build(rest)] : { [segment]: build(rest) };
  return { ...kind, ...(build(segmentsOf(pointer)) as JsonMap) };
}

function at(object: Json, path: Path): Json {
  return path.reduce<Json>((value, segment) => (value as { [key: string | number]: Json })[segment]!, object);
}

for (const [kind, pointer, members] of DECLARED) {
  test(`${kind.kind} ${pointer} gets ${Object.keys(members).join(', ')}`, () => {
    const completed = withCrdDefaults(withValueAt(kind, pointer, {}), VERSIONS);
    const parent = at(completed, segmentsOf(pointer)) as JsonMap;
    for (const [name, value] of Object.entries(members)) assert.equal(parent[name], value, name);
  });

  test(`${kind.kind} ${pointer} keeps what is written`, () => {
    const own = Object.fromEntries(Object.keys(members).map(name => [name, 'own']));
    const parent = at(
      withCrdDefaults(withValueAt(kind, pointer, own), VERSIONS),
      segmentsOf(pointer),
    ) as JsonMap;
    for (const name of Object.keys(members)) assert.is(parent[name], 'own', name);
  });
}

test('nothing is written below a parent that is absent', () => {
  const route = { ...ROUTE, spec: { rules: [{ matches: [{ path: { type: 'Exact', value: '/a' } }] }] } };
  assert.is(withCrdDefaults(route, VERSIONS), route);
});

test('an empty list stays empty, because its presence is a value', () => {
  const route = { ...ROUTE, spec: { rules: [{ matches: [] }] } };
  assert.is(withCrdDefaults(route, VERSIONS), route);
});

test('null counts as missing, as the API server takes it', () => {
  const secret = withCrdDefaults({ ...EXTERNAL_SECRET, spec: { refreshInterval: null } }, VERSIONS);
  assert.is(at(secret, ['spec', 'refreshInterval']), '1h0m0s');
});

test('a default is left out for a controller that does not have the field yet', () => {
  const route = withValueAt(ROUTE, '/spec/rules/0/filters/0/cors', {});
  const maxAge = (version: string) =>
    (
      at(
        withCrdDefaults(route, { gatewayAPI: { version } }),
        segmentsOf('/spec/rules/0/filters/0/cors'),
      ) as JsonMap
    ).maxAge;
  assert.is(maxAge('1.4.1'), undefined);
  assert.is(maxAge('1.5'), 5);
  assert.is(maxAge('1.10.0'), 5);
});

test('a default is left out for a controller that has the field but not its default', () => {
  const monitor = withValueAt(MONITOR, '/spec/podMetricsEndpoints/0/tlsConfig/keySecret', { key: 'k' });
  assert.is(withCrdDefaults(monitor, { prometheusOperator: { version: '0.74.0' } }), monitor);
  assert.is.not(withCrdDefaults(monitor, { prometheusOperator: { version: '0.75.0' } }), monitor);
});

test('a controller of unknown version counts as the youngest', () => {
  const secret = withValueAt(EXTERNAL_SECRET, '/spec/data/0/remoteRef', { key: 'k' });
  const policy = (object: JsonMap) => at(object, ['spec', 'data', 0, 'remoteRef', 'nullBytePolicy']);
  assert.is(policy(withCrdDefaults(secret, undefined)), 'Ignore');
  assert.is(policy(withCrdDefaults(secret, VERSIONS)), undefined);
});

test('objects of other kinds and broken objects are returned as they are', () => {
  const objects: JsonMap[] = [
    {},
    { apiVersion: 'v1', kind: 'ConfigMap', data: {} },
    { apiVersion: 1, kind: ROUTE.kind },
    { ...ROUTE, apiVersion: 'gateway.networking.k8s.io/v1beta1', spec: {} },
    { ...ROUTE, kind: '__proto__', spec: {} },
    { ...ROUTE, spec: [{}] },
    { ...ROUTE, spec: 'text' },
  ];
  for (const object of objects) assert.is(withCrdDefaults(object, VERSIONS), object);
});

test('no two places share a default', () => {
  const route = withCrdDefaults({ ...ROUTE, spec: { rules: [{}, {}] } }, VERSIONS);
  assert.is.not(at(route, ['spec', 'rules', 0, 'matches']), at(route, ['spec', 'rules', 1, 'matches']));
});

/** Trees of the field names that occur in the declared paths, so that defaults are hit often. */
const names = [...new Set(DECLARED.flatMap(([, pointer]) => segmentsOf(pointer)))].filter(
  name => name !== '0',
);
const { tree } = fc.letrec<{ tree: Json }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 7 },
    fc.constantFrom<Json>('', 'x', 0, false, null),
    fc.array(tie('tree'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), tie('tree'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
}));

test('completing is idempotent and leaves its input alone', () => {
  const kinds = fc.constantFrom(ROUTE, EXTERNAL_SECRET, STORE, MONITOR);
  fc.assert(
    fc.property(kinds, tree, fc.constantFrom(...DECLARED), (kind, value, [declaredKind, pointer]) => {
      for (const object of [{ ...kind, spec: value }, withValueAt(declaredKind, pointer, value)]) {
        const before = JSON.stringify(object);
        const once = withCrdDefaults(object, VERSIONS);
        assert.is(JSON.stringify(object), before);
        assert.is(withCrdDefaults(once, VERSIONS), once);
      }
    }),
    { seed: 20, numRuns: 400 },
  );
});

test.run();
