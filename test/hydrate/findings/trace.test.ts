import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findInto } from '../../../src/diagnostics/finding.ts';
import { settingsTracer } from '../../../src/hydrate/findings/trace.ts';
import { lower } from '../../../src/lower/lower.ts';
import type { Json } from '../../../src/source/json.ts';
import type { Path } from '../../../src/source/pointer.ts';
import { type Linked, linked } from '../../link/linked.ts';
import { integrationOf, releaseOf } from '../../workspace.ts';

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
  return settingsTracer(
    result.release(ADDRESS),
    target,
  )({ object: { kind, name }, field }).map(path => path.join('.'));
}

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function at(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (part, key) => (part as Record<string, Json> | undefined)?.[key],
    value,
  );
}

/** A copy in which one leaf has another value of the same type. */
function changed(value: Json, [key, ...rest]: Path): Json {
  if (key !== undefined) {
    const copy: Record<string, Json> = Array.isArray(value)
      ? ([...value] as never)
      : { ...(value as object) };
    copy[key] = changed(copy[key]!, rest);
    return copy;
  }
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value as string}0`;
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

test('changing many settings at once finds what changing each of them alone finds', () => {
  const result = rich();
  const target = result.program.targets.get('dev/dev-kind')!;
  const input = result.release(ADDRESS);
  const objectsOf = (settings: Json) =>
    new Map(
      lower({ ...input, settings: settings as never }, target, findInto([])).manifests.map(
        ({ id, object }) => [`${id.kind}/${id.name}`, object as Json] as const,
      ),
    );
  const settings = input.settings as unknown as Json;
  const alone = leavesOf(settings).map(path => [path, objectsOf(changed(settings, path))] as const);
  const trace = settingsTracer(input, target);
  for (const { id, object } of lower(input, target, findInto([])).manifests) {
    for (const field of leavesOf(object)) {
      const wanted = alone.filter(
        ([, objects]) => at(objects.get(`${id.kind}/${id.name}`), field) !== at(object, field),
      );
      const texts = (paths: readonly Path[]) => paths.map(path => path.join('.')).sort();
      assert.equal(texts(trace({ object: id, field })), texts(wanted.map(([path]) => path)));
    }
  }
});

test('questions about many fields share their experiments', () => {
  const values = Array.from({ length: 200 }, (_, index) => `  V${index}: value`);
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf('orders', ['config:', ' env:', ...values].join('\n')),
  });
  const target = result.program.targets.get('dev/dev-kind')!;
  const input = result.release(ADDRESS);
  let lowered = 0;
  const counting = {
    ...target,
    get environmentSpec() {
      lowered++;
      return target.environmentSpec;
    },
  };
  lower(input, counting, findInto([]));
  const once = lowered;
  lowered = 0;
  const trace = settingsTracer(input, counting);
  const object = { kind: 'ConfigMap', name: 'orders-env' };
  assert.equal(trace({ object, field: ['data', 'V7'] }), [['config', 'env', 'V7']]);
  assert.ok(lowered < 30 * once, `one question takes ${lowered / once} experiments`);
  for (let index = 0; index < 200; index++) {
    assert.equal(trace({ object, field: ['data', `V${index}`] }), [['config', 'env', `V${index}`]]);
  }
  assert.ok(lowered < 600 * once, `all questions take ${lowered / once} experiments`);
  const before = lowered;
  trace({ object, field: ['data', 'V7'] });
  assert.is(lowered, before);
});

test('no experiment fails, whatever field is asked for', () => {
  const result = rich();
  const target = result.program.targets.get('dev/dev-kind')!;
  const input = result.release(ADDRESS);
  const { manifests } = lower(input, target, findInto([]));
  assert.ok(manifests.length >= 11, 'the case must have every kind of object');
  for (const { id } of manifests) settingsTracer(input, target)({ object: id, field: ['spec'] });
});

test.run();
