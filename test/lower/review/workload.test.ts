import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../src/validate/generated/kinds.ts';
import { DIGEST, lowered } from '../fixture.ts';

const test = suite('lower/review/workload');

/** Code and place of what is found in a release of an image that nothing is known of. */
const found = (settings: SettingsLayer, integration = 'orders') =>
  lowered({ runtime: 'container', integration, settings }).findings.map(({ code, at }) => [
    code,
    at && 'settings' in at ? at.settings.join('.') : '',
  ]);

type Container = NonNullable<NonNullable<SettingsLayer['containers']>[string]>;
const container = (kind: 'init' | 'sidecar', more: Container = {}): Container => ({
  kind,
  image: { repository: 'shop/other', digest: DIGEST },
  resources: { limits: { memory: '64Mi' } },
  ...more,
});
const scheduled = (schedule: object): SettingsLayer => ({ http: null, schedule }) as SettingsLayer;
const reference = { key: 'shop/orders', property: 'p' };
const inbox = { size: '1Gi', mountPath: '/var/inbox' };

test('derived names keep to 63 characters', () => {
  const jobs = (name: string) => found({ jobs: { [name]: {} } });
  assert.equal(jobs('j'.repeat(45)), []);
  assert.equal(jobs('j'.repeat(46)), [['CST4050', `jobs.${'j'.repeat(46)}`]]);
  const storage = (name: string, integration: string) => found({ storage: { [name]: inbox } }, integration);
  assert.equal(storage('s'.repeat(23), 'i'.repeat(39)), []);
  assert.equal(storage('s'.repeat(24), 'i'.repeat(39)), [['CST4050', `storage.${'s'.repeat(24)}`]]);
  const name = 'c'.repeat(25);
  const secret = { containers: { [name]: container('sidecar', { secrets: { A: reference } }) } };
  assert.equal(found(secret, 'i'.repeat(34)), [['CST4050', `containers.${name}`]]);
  assert.equal(found({ containers: { [name]: container('sidecar') } }, 'i'.repeat(34)), []);
});

test('a container is not called as the integration', () => {
  assert.equal(found({ containers: { orders: container('init') } }), [['CST4055', 'containers.orders']]);
});

test('a schedule fires, in a time zone that there is', () => {
  assert.equal(found(scheduled({ cron: '0 0 31 2 *' })), [['CST4051', 'schedule.cron']]);
  assert.equal(found(scheduled({ cron: '0 0 * * *', timeZone: 'Europe/Munich' })), [
    ['CST4052', 'schedule.timeZone'],
  ]);
});

test('shared paths are those that the main container mounts', () => {
  const settings = {
    config: { files: { a: 'x' } },
    containers: { proxy: container('sidecar', { mounts: ['/etc/config', '/etc/config/a', '/etc/other'] }) },
    jobs: { load: { mounts: ['/nowhere'] } },
  };
  assert.equal(
    found({
      ...settings,
      containers: { proxy: container('sidecar', { mounts: ['/etc/config/a', '/etc/other'] }) },
    }),
    [
      ['CST4054', 'containers.proxy.mounts.1'],
      ['CST4054', 'jobs.load.mounts.0'],
    ],
  );
});

test('mounts of one container do not hide each other, whatever another container mounts', () => {
  assert.equal(
    found({
      config: { files: { a: 'x' } },
      containers: {
        proxy: container('sidecar', { mounts: ['/etc/config'], writablePaths: ['/etc/config'] }),
      },
    }),
    [['CST4010', 'containers.proxy.mounts.0']],
  );
  assert.equal(found({ containers: { proxy: container('sidecar', { writablePaths: ['/proc/x'] }) } }), [
    ['CST4014', 'containers.proxy.writablePaths.0'],
  ]);
  const paths = { security: { writablePaths: ['/var/x'] } };
  assert.equal(
    found({ ...paths, containers: { proxy: container('sidecar', { writablePaths: ['/var/x', '/tmp'] }) } }),
    [],
  );
});

test('a file that may be missing lies in a folder', () => {
  const source = { configMap: 'x', key: 'a', optional: true };
  assert.equal(found({ config: { files: { a: source, '/etc/a': source } } }), [
    ['CST4067', 'config.files./etc/a'],
  ]);
  const secret = { secret: 'x', key: 'a', optional: true };
  assert.equal(found({ secrets: { files: { a: secret, '/etc/a': secret } } }), [
    ['CST4067', 'secrets.files./etc/a'],
  ]);
});

test('storage and folders do not take one path, and nothing is mounted in storage that is read only', () => {
  assert.equal(found({ storage: { inbox }, security: { writablePaths: ['/var/inbox'] } }), [
    ['CST4010', 'storage.inbox.mountPath'],
  ]);
  const within = { config: { files: { '/var/inbox/a': 'x' } } };
  assert.equal(found({ ...within, storage: { inbox } }), []);
  assert.equal(found({ ...within, storage: { inbox: { ...inbox, readOnly: true } } }), [
    ['CST4010', 'config.files./var/inbox/a'],
  ]);
});

test('an existing file and one of our own do not take one path', () => {
  const existing = { '/etc/a': { configMap: 'x', key: 'a' } };
  assert.equal(found({ config: { files: existing }, secrets: { files: { '/etc/a': reference } } }), [
    ['CST4010', 'secrets.files./etc/a'],
  ]);
});

test('what one node mounts serves one pod at a time', () => {
  assert.equal(found({ storage: { inbox }, rollout: { strategy: 'rolling' } }), [
    ['CST4056', 'rollout.strategy'],
  ]);
  assert.equal(found({ storage: { inbox }, rollout: { strategy: 'recreate' } }), []);
  assert.equal(found({ storage: { inbox }, scaling: { replicas: 2 } }), [
    ['CST4057', 'storage.inbox.accessMode'],
  ]);
  const shared = { inbox: { ...inbox, accessMode: 'ReadWriteMany' as const } };
  assert.equal(found({ storage: shared, scaling: { replicas: 2 }, rollout: { strategy: 'rolling' } }), []);
});

test('runs at the same time cannot share what one node mounts', () => {
  const cron = '0 * * * *';
  assert.equal(found({ ...scheduled({ cron, concurrency: 'allow' }), storage: { inbox } }), [
    ['CST4057', 'storage.inbox.accessMode'],
  ]);
  assert.equal(found({ ...scheduled({ cron }), storage: { inbox } }), []);
});

test('a job cannot have what the pods of the integration hold', () => {
  const jobs = { load: { mounts: ['/tmp', '/var/inbox'] } };
  assert.equal(found({ storage: { inbox }, jobs }), [['CST4066', 'jobs.load.mounts.1']]);
  assert.equal(found({ storage: { inbox: { ...inbox, accessMode: 'ReadWriteMany' } }, jobs }), []);
});

test('the grace period has room for the sleep and the shutdown', () => {
  const shutdown = { preStopSeconds: 5, timeoutSeconds: 30 };
  assert.equal(found({ shutdown: { ...shutdown, gracePeriodSeconds: 39 } }), [
    ['CST4058', 'shutdown.gracePeriodSeconds'],
  ]);
  assert.equal(found({ shutdown: { ...shutdown, gracePeriodSeconds: 40 } }), []);
});

test('a probe asks in one way, of a port that there is', () => {
  assert.equal(found({ probes: { liveness: { tcp: { port: 'http' }, exec: ['/alive'] } } }), [
    ['CST4059', 'probes.liveness.exec'],
  ]);
  assert.equal(found({ probes: { liveness: { grpc: { port: 'management' } } } }), [
    ['CST4060', 'probes.liveness.grpc.port'],
  ]);
  const ports = { admin: 9901 };
  const probes = { readiness: { tcp: { port: 'http' } }, liveness: { tcp: { port: 'admin' } } };
  assert.equal(found({ containers: { proxy: container('sidecar', { ports, probes }) } }), [
    ['CST4060', 'containers.proxy.probes.readiness.tcp.port'],
  ]);
});

test('an init container serves nothing', () => {
  const serving = container('init', { ports: { admin: 9901 }, probes: { liveness: { exec: ['/a'] } } });
  assert.equal(found({ containers: { init: serving } }), [
    ['CST4061', 'containers.init.ports'],
    ['CST4061', 'containers.init.probes'],
  ]);
});

test('containers of a pod do not share a port', () => {
  assert.equal(
    found({
      containers: {
        a: container('sidecar', { ports: { web: 8080 } }),
        b: container('sidecar', { ports: { admin: 9901 } }),
        c: container('sidecar', { ports: { admin: 9901 } }),
      },
    }),
    [
      ['CST4062', 'containers.a.ports.web'],
      ['CST4062', 'containers.c.ports.admin'],
    ],
  );
});

test('a rollout can move', () => {
  assert.equal(found({ rollout: { maxSurge: '0%' } }), [['CST4063', 'rollout.maxSurge']]);
  assert.equal(found({ rollout: { maxSurge: 0, maxUnavailable: '1%' } }), []);
});

test('tolerations and rules of spreading are what the API server takes', () => {
  const tolerations = (toleration: object) =>
    found({ scheduling: { tolerations: [toleration] } } as SettingsLayer).map(([code]) => code);
  assert.equal(tolerations({ operator: 'Exists', value: 'x' }), ['CST4064']);
  assert.equal(tolerations({ operator: 'Equal', value: 'x' }), ['CST4064']);
  assert.equal(tolerations({ operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 1 }), ['CST4064']);
  assert.equal(tolerations({ operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 1 }), []);
  const topologyKey = 'zone';
  assert.equal(
    found({ scheduling: { spread: [{ topologyKey }, { topologyKey, whenUnsatisfiable: 'hard' }] } }),
    [],
  );
  assert.equal(
    found({ scheduling: { spread: [{ topologyKey }, { topologyKey, whenUnsatisfiable: 'soft' }] } }),
    [['CST4065', 'scheduling.spread.1']],
  );
});

test('a sidecar calls no port as the main container does', () => {
  assert.equal(found({ containers: { proxy: container('sidecar', { ports: { http: 9901, web: 9902 } }) } }), [
    ['CST4068', 'containers.proxy.ports.http'],
  ]);
});

test('a rollout can make progress in time', () => {
  assert.equal(found({ rollout: { minReadySeconds: 600 } }), [['CST4069', 'rollout.minReadySeconds']]);
  assert.equal(found({ rollout: { minReadySeconds: 600, progressDeadlineSeconds: 900 } }), []);
});

test('a claim has a whole number of bytes', () => {
  assert.equal(found({ storage: { inbox: { ...inbox, size: '100m' } } }), [
    ['CST4017', 'storage.inbox.size'],
  ]);
});

test('a job of the same image keeps what its runtime was told, and no variable is too long', () => {
  const { findings } = lowered({
    settings: {
      jobs: {
        load: {
          env: { JAVA_OPTS_APPEND: '-Xss1m', A: 'x'.repeat(131_072) },
          secrets: { JAVA_OPTS: reference },
        },
      },
    },
  });
  assert.equal(
    findings.map(({ code, at }) => [code, at && 'settings' in at ? at.settings.join('.') : '']),
    [
      ['CST4015', 'jobs.load.env.A'],
      ['CST4004', 'jobs.load.env.JAVA_OPTS_APPEND'],
      ['CST4004', 'jobs.load.secrets.JAVA_OPTS'],
    ],
  );
  assert.equal(found({ containers: { proxy: container('sidecar', { env: { JAVA_OPTS: '-Xmx1g' } }) } }), []);
});

test('a variable of a container or a job has one source', () => {
  const both = { env: { A: 1 }, secrets: { A: reference } };
  assert.equal(found({ containers: { proxy: container('sidecar', both) }, jobs: { load: both } }), [
    ['CST4005', 'containers.proxy.secrets.A'],
    ['CST4005', 'jobs.load.secrets.A'],
  ]);
});

test('an unknown value of a variable that has to be completed is refused', () => {
  const env = { JAVA_OPTS_APPEND: { configMap: 'site', key: 'options' } };
  const { findings } = lowered({ settings: { config: { env } } });
  assert.equal(
    findings.map(({ code }) => code),
    ['CST4004'],
  );
});

test('resources of a container are reviewed as those of the integration', () => {
  const resources = {
    requests: { cpu: '2', memory: '128m', 'ephemeral-storage': '2Gi' },
    limits: { cpu: '1', memory: '64Mi', 'ephemeral-storage': '1Gi' },
  };
  assert.equal(found({ containers: { proxy: container('sidecar', { resources }) } }), [
    ['CST4012', 'containers.proxy.resources.requests.cpu'],
    ['CST4017', 'containers.proxy.resources.requests.memory'],
    ['CST4012', 'containers.proxy.resources.requests.ephemeral-storage'],
  ]);
});

test.run();
