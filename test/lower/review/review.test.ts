import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../src/validate/generated/kinds.ts';
import { lowered, type ReleaseChanges, ROUTE, type TargetChanges, targetOf } from '../fixture.ts';

const test = suite('lower/review/review');

/** Code and place of what is found. */
const found = (changes: ReleaseChanges, target: TargetChanges = {}) =>
  lowered(changes, target).findings.map(({ code, at }) => [
    code,
    at && 'settings' in at ? at.settings.join('.') : '',
  ]);
const inContainer = (settings: SettingsLayer) => found({ runtime: 'container', settings });

const reference = { key: 'shop/orders', property: 'p' };

test('a cluster without a controller cannot have what that controller serves', () => {
  const target = { clusterSpec: { capabilities: {} } };
  const settings = { secrets: { env: { A: reference } } };
  assert.equal(found({ route: ROUTE, settings }, target), [
    ['CST4001', 'http.basePath'],
    ['CST4001', 'secrets'],
  ]);
});

test('an environment without a backend or a proxy cannot give secrets or the internet', () => {
  const { manifests, findings } = lowered(
    { settings: { secrets: { env: { A: reference } }, egress: { internet: ['a.example.com'] } } },
    {
      environmentSpec: {
        secretBackend: undefined,
        egress: {},
      } as unknown as TargetChanges['environmentSpec'] & object,
    },
  );
  assert.equal(
    findings.map(({ code }) => code),
    ['CST4002', 'CST4002'],
  );
  assert.not(manifests.some(({ id }) => id.group === 'external-secrets.io'));
});

test('what the cluster or the environment lacks comes with advice', () => {
  const settings = { secrets: { env: { A: reference } }, http: { requiresRoot: true } };
  const { findings } = lowered(
    { route: ROUTE, settings },
    {
      clusterSpec: { capabilities: {} },
      environmentSpec: { secretBackend: undefined } as unknown as TargetChanges['environmentSpec'] & object,
    },
  );
  assert.equal(
    findings.map(({ code, help }) => `${code} ${help}`),
    [
      'CST4001 add `spec.capabilities.gatewayAPI` to the Cluster if it has that controller, or run the release elsewhere or without `http.requiresRoot`',
      'CST4001 add `spec.capabilities.externalSecrets` to the Cluster if it has that controller, or run the release elsewhere or without `secrets`',
      'CST4002 add `spec.secretBackend` to the Environment, or remove `secrets` from the release',
    ],
  );
});

test('an old cluster cannot sleep before a stop, and need not', () => {
  const target = { clusterSpec: { kubernetesVersion: '1.29' } };
  assert.equal(found({}, target), [['CST4003', 'shutdown.preStopSeconds']]);
  assert.equal(found({ settings: { shutdown: { preStopSeconds: 0 } } }, target), []);
});

test('variables that undo the runtime are refused, in configuration and in secrets', () => {
  const settings = {
    config: { env: { JAVA_OPTS: '-Xmx1g', HTTP_PROXY: 'http://other' } },
    secrets: { env: { JAVA_OPTS_APPEND: reference } },
  };
  assert.equal(found({ settings }), [
    ['CST4004', 'config.env.JAVA_OPTS'],
    ['CST4004', 'config.env.HTTP_PROXY'],
    ['CST4004', 'secrets.env.JAVA_OPTS_APPEND'],
  ]);
  assert.equal(found({ settings: { config: { env: { JAVA_OPTS_APPEND: '-Xss1m' } } } }), []);
});

test('a variable has one source', () => {
  assert.equal(inContainer({ config: { env: { A: 1 } }, secrets: { env: { A: reference } } }), [
    ['CST4005', 'secrets.env.A'],
  ]);
});

test('health, metrics and routes need a port', () => {
  assert.equal(found({ settings: { http: { management: null } } }), [
    ['CST4006', 'http.health'],
    ['CST4006', 'http.metrics'],
  ]);
  assert.equal(found({ runtime: 'container', route: ROUTE, settings: { http: { port: null } } }), [
    ['CST4006', 'http.basePath'],
  ]);
});

test('application and management have different ports', () => {
  assert.equal(inContainer({ http: { management: { port: 8080 } } }), [['CST4007', 'http.management.port']]);
});

// covers CST4008
test('a ConfigMap holds a mebibyte of values and not a byte more', () => {
  const files = (size: number) => ({ config: { files: { large: 'x'.repeat(size) } } });
  assert.equal(inContainer(files(1_048_576)), []);
  assert.equal(inContainer(files(1_048_577)), [['CST4008', 'config.files']]);
  assert.equal(inContainer({ config: { files: { large: 'ü'.repeat(524_289) } } }), [
    ['CST4008', 'config.files'],
  ]);
});

test('base64 has its padding', () => {
  assert.equal(inContainer({ config: { files: { a: { base64: 'AAECAwQ' }, b: { base64: 'AAECAwQ=' } } } }), [
    ['CST4009', 'config.files.a'],
  ]);
});

test('one path is mounted once', () => {
  const settings = {
    config: { files: { '/etc/a': 'x' } },
    secrets: { files: { '/etc/a': reference } },
    security: { writablePaths: ['/etc/config'] },
  };
  assert.equal(inContainer(settings), [['CST4010', 'secrets.files./etc/a']]);
  assert.equal(
    inContainer({ ...settings, config: { files: { plain: 'x' } } }).map(([code]) => code),
    ['CST4010'],
  );
});

test('nothing is mounted inside a read-only folder, and anything inside a writable one', () => {
  assert.equal(inContainer({ config: { files: { plain: 'x', '/etc/config/a': 'x' } } }), [
    ['CST4010', 'config.files./etc/config/a'],
  ]);
  assert.equal(inContainer({ config: { files: { '/tmp/a': 'x', '/etc/configuration': 'x' } } }), []);
});

test('nothing is mounted over what belongs to the system', () => {
  const writable = (path: string) => inContainer({ security: { writablePaths: [path] } });
  const reserved = ['/dev', '/proc', '/sys', '/var/run/secrets', '/run/secrets/kubernetes.io'];
  for (const folder of reserved) {
    for (const path of [folder, `${folder}/x`]) {
      assert.equal(writable(path), [['CST4014', 'security.writablePaths.0']], path);
      assert.equal(inContainer({ config: { files: { [path]: 'x' } } }), [
        ['CST4014', `config.files.${path}`],
      ]);
      assert.equal(inContainer({ secrets: { files: { [path]: reference } } }), [
        ['CST4014', `secrets.files.${path}`],
      ]);
    }
  }
  for (const path of ['/var/run', '/run', '/dev/shm', '/process', '/srv/dev', '/run/secrets/orders']) {
    assert.equal(writable(path), [], path);
  }
});

// covers CST4015
test('a variable is short enough for a process to start with it, name and value in bytes', () => {
  const variable = (value: string) => inContainer({ config: { env: { NAME: value } } });
  const room = 131_071 - 'NAME='.length;
  assert.equal(variable('x'.repeat(room)), []);
  assert.equal(variable('x'.repeat(room + 1)), [['CST4015', 'config.env.NAME']]);
  assert.equal(variable('ü'.repeat(room / 2 + 1)), [['CST4015', 'config.env.NAME']]);
  const composed = {
    config: { env: { JAVA_OPTS_APPEND: 'x'.repeat(131_040) } },
    egress: { internet: ['a.b'] },
  };
  assert.equal(found({ settings: composed as SettingsLayer }), [['CST4015', 'config.env.JAVA_OPTS_APPEND']]);
});

test('requests are not above limits, however they are spelled', () => {
  const resources = { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1000m', memory: '1000Mi' } };
  assert.equal(inContainer({ resources }), [['CST4012', 'resources.requests.memory']]);
});

test('memory is limited', () => {
  const place = ['CST4016', 'resources.limits.memory'];
  assert.equal(inContainer({ resources: { limits: { memory: null } } }), [place]);
  assert.equal(inContainer({ resources: { limits: { memory: null, cpu: '1' } } }), [place]);
});

test('memory is a whole number of bytes, and the help says what was meant', () => {
  const helps = (memory: string) =>
    lowered({
      runtime: 'container',
      settings: { resources: { requests: { memory: null }, limits: { memory } } },
    }).findings.map(({ code, help }) => `${code} ${help}`);
  assert.equal(helps('100m'), ['CST4017 `m` is a thousandth of a byte: write `100Mi`']);
  assert.equal(helps('0.5'), ['CST4017 write it with a unit, such as `256Mi`']);
  assert.equal(helps('0.3Gi'), ['CST4017 write `308Mi`, which is whole']);
  for (const whole of ['1Gi', '0.5Gi', '1.5G', '268435456', '512000m']) assert.equal(helps(whole), [], whole);
  const resources = { requests: { memory: '64m' }, limits: { memory: '256m' } };
  assert.equal(inContainer({ resources }), [
    ['CST4017', 'resources.requests.memory'],
    ['CST4017', 'resources.limits.memory'],
  ]);
});

test('little memory for a JVM is a warning', () => {
  const resources = { requests: { memory: '256Mi' }, limits: { memory: '256Mi' } };
  const { findings } = lowered({ settings: { resources } });
  assert.equal(
    findings.map(({ code, severity }) => [code, severity]),
    [['CST4013', 'warning']],
  );
  assert.equal(found({ runtime: 'camel-quarkus-native', settings: { resources } }), []);
});

test('a dependency must be reachable from the cluster of the caller', () => {
  const settings = { dependencies: ['other', 'stock'] } as SettingsLayer;
  const route = { exposure: 'internal', host: 'dev.example.org', path: '/stock' } as const;
  const pods = { namespace: 'shop-dev', podLabels: {} };
  const check = (dependency: object, target: TargetChanges = {}) =>
    found(
      {
        settings,
        dependencies: [{ integration: 'stock', clusters: ['east'], usesRoute: true, ...dependency }],
      },
      target,
    );
  assert.equal(check({}), [['CST4040', 'dependencies.1']]);
  assert.equal(check({ route }), [['CST4041', 'dependencies.1']]);
  assert.equal(check({ clusters: ['dev-kind'] }), [['CST4042', 'dependencies.1']]);
  assert.equal(check({ clusters: [] }), []);
  assert.equal(check({ clusters: ['dev-kind'], direct: { pods, port: 1 } }), []);
  const internal = targetOf().environmentSpec.exposure!.internal!;
  const exposure = { internal: { ...internal, cidrs: ['192.0.2.8/32'] as never } };
  assert.equal(check({ route }, { environmentSpec: { exposure } }), []);
});

test.run();
