import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findInto } from '../../src/diagnostics/finding.ts';
import { decidingSettings } from '../../src/hydrate/trace.ts';
import { lower } from '../../src/lower/lower.ts';
import type { Path } from '../../src/source/pointer.ts';
import { type Linked, linked } from '../link/linked.ts';
import { integrationOf, releaseOf } from '../workspace.ts';

const test = suite('trace');

const ADDRESS = 'dev/dev-kind/orders';
const RICH = [
  'description: Takes orders.',
  'http:',
  '  port: ⟦8081⟧',
  '  basePath: ⟦/shop/orders⟧',
  '  management: {port: 9000}',
  '  health: {port: management, liveness: /live, readiness: /ready, startup: /started}',
  '  metrics: {port: management, path: /metrics}',
  'config:',
  '  env: {LEVEL: ⟦info⟧, COUNT: 3, FLAG: true}',
  '  files: {app.properties: "a=b", blob.bin: {base64: AAEC}, /opt/app/x.txt: x}',
  'secrets:',
  '  env:',
  '    TOKEN: {key: ⟦shop/orders⟧, property: token}',
  '  files:',
  '    key.pem: {key: shop/tls, property: key}',
  'egress:',
  '  cluster:',
  '    - {name: queue, namespace: queues, podLabels: {app: queue}, ports: [5672]}',
  '  systems: [partner-sftp]',
  'resources: {requests: {cpu: 100m, memory: 128Mi}, limits: {memory: ⟦512Mi⟧}}',
  'scaling: {replicas: 2}',
].join('\n');

function rich(): Linked {
  return linked({
    'catalog/integrations/orders.yaml': integrationOf('orders', RICH).replace(
      '  runAsUser: 10001',
      '  runAsUser: 10001\n    writablePaths: [/var/cache]',
    ),
    'environments/dev/integrations/orders.yaml': releaseOf(
      'orders',
      'overrides:\n  scaling:\n    replicas: ⟦4⟧',
    ),
  });
}

function deciding(result: Linked, kind: string, name: string, ...field: Path): readonly string[] {
  const target = result.program.targets.get('dev/dev-kind')!;
  return decidingSettings(result.release(ADDRESS), target, { object: { kind, name }, field }).map(path =>
    path.join('.'),
  );
}

const POD: Path = ['spec', 'template', 'spec'];

test('the setting that decides a field is found', () => {
  const result = rich();
  assert.equal(result.diagnostics, []);
  assert.equal(deciding(result, 'Deployment', 'orders', 'spec', 'replicas'), ['scaling.replicas']);
  const container: Path = [...POD, 'containers', 0];
  assert.equal(deciding(result, 'Deployment', 'orders', ...container, 'resources', 'limits', 'memory'), [
    'resources.limits.memory',
  ]);
  assert.equal(deciding(result, 'ConfigMap', 'orders-env', 'data', 'LEVEL'), ['config.env.LEVEL']);
  assert.equal(deciding(result, 'ExternalSecret', 'orders-env', 'spec', 'data', 0, 'remoteRef', 'key'), [
    'secrets.env.TOKEN.key',
  ]);
});

test('the most specific setting comes first', () => {
  const paths = deciding(rich(), 'Deployment', 'orders', ...POD, 'securityContext');
  assert.is(paths[0], 'security.runAsUser');
});

test('a field that no setting decides has no answer', () => {
  const result = rich();
  assert.equal(deciding(result, 'Deployment', 'orders', 'kind'), []);
  assert.equal(deciding(result, 'Deployment', 'orders', 'metadata', 'namespace'), []);
  assert.equal(deciding(result, 'Deployment', 'orders', 'no', 'such', 'field'), []);
  assert.equal(deciding(result, 'Deployment', 'other', 'spec'), []);
});

test('a deciding setting leads to its line in the catalog', () => {
  const result = rich();
  const span = (...path: Path) => result.application(ADDRESS).originsOf(path)[0]?.span;
  const texts = [
    'http.port',
    'http.basePath',
    'config.env.LEVEL',
    'secrets.env.TOKEN.key',
    'resources.limits.memory',
  ];
  assert.equal(
    texts.map(text => span(...text.split('.'))),
    result.marks.slice(0, 5),
  );
  assert.equal(span('scaling', 'replicas'), result.marks[5]);
});

test('no experiment fails, whatever field is asked for', () => {
  const result = rich();
  const target = result.program.targets.get('dev/dev-kind')!;
  const input = result.release(ADDRESS);
  const { manifests } = lower(input, target, findInto([]));
  assert.ok(manifests.length >= 11, 'the case must have every kind of object');
  for (const { id } of manifests) decidingSettings(input, target, { object: id, field: ['spec'] });
});

test.run();
