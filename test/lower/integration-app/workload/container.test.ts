import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PROFILES } from '../../../../src/runtimes/profiles.ts';
import { containerOf, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/container');

const variables = (changes: Parameters<typeof lowered>[0]): ReadonlyMap<string, string> =>
  new Map(
    (containerOf(lowered(changes)).env ?? []).map((entry: { name: string; value: string }) => [
      entry.name,
      entry.value,
    ]),
  );

test('variables of the runtime are sorted by name', () => {
  const names = containerOf(lowered({ settings: { egress: { internet: ['a.example.com'] } } })).env.map(
    (entry: { name: string }) => entry.name,
  );
  assert.equal(names, [...names].sort());
});

test('a variable of the catalog wins over that of the runtime', () => {
  const all = lowered({ settings: { config: { env: { JAVA_MAX_MEM_RATIO: 60 } } } });
  assert.not(containerOf(all).env.some((entry: { name: string }) => entry.name === 'JAVA_MAX_MEM_RATIO'));
  assert.is(all.object('ConfigMap').data.JAVA_MAX_MEM_RATIO, '60');
});

test('flags of the catalog are completed and leave the ConfigMap', () => {
  const changes = { settings: { config: { env: { JAVA_OPTS_APPEND: '-Xss512k', MODE: 'fast' } } } };
  assert.match(variables(changes).get('JAVA_OPTS_APPEND')!, /LogManager -Xss512k$/);
  assert.equal(lowered(changes).object('ConfigMap').data, { MODE: 'fast' });
});

test('the kubelet replaces nothing in a value', () => {
  const env = { JAVA_OPTS_APPEND: '-Da=$(HOSTNAME) -Db=$$' };
  assert.match(
    variables({ settings: { config: { env } } }).get('JAVA_OPTS_APPEND')!,
    / -Da=\$\$\(HOSTNAME\) -Db=\$\$\$\$$/,
  );
});

test('variables come from the ConfigMap as a whole, and from the Secret by key', () => {
  const reference = { key: 'shop/orders', property: 'p' };
  const all = lowered({
    runtime: 'container',
    settings: { config: { env: { A: 1 } }, secrets: { env: { C: reference, B: reference } } },
  });
  assert.equal(containerOf(all).envFrom, [{ configMapRef: { name: 'orders-env' } }]);
  assert.equal(
    containerOf(all).env,
    ['B', 'C'].map(key => ({ name: key, valueFrom: { secretKeyRef: { name: 'orders-env', key } } })),
  );
});

test('a native image is started with the proxy as arguments', () => {
  const settings = { egress: { internet: ['a.example.com'] } };
  const { args } = containerOf(lowered({ runtime: 'camel-quarkus-native', settings }));
  assert.is(args[0], '-Dhttp.proxyHost=squid.egress.svc.cluster.local');
});

test('no runtime hears of a proxy before it reaches the internet', () => {
  for (const runtime of PROFILES.keys()) {
    assert.not.match(JSON.stringify(lowered({ runtime }).manifests), /squid/);
  }
});

test('ports are named, the application before management', () => {
  assert.equal(containerOf(lowered()).ports, [
    { name: 'http', containerPort: 8080, protocol: 'TCP' },
    { name: 'management', containerPort: 9876, protocol: 'TCP' },
  ]);
});

test('probes ask the port that serves health, by its name', () => {
  const { startupProbe, livenessProbe, readinessProbe } = containerOf(lowered());
  assert.equal(startupProbe.httpGet, { path: '/observe/health/started', port: 'management' });
  assert.equal(livenessProbe.httpGet, { path: '/observe/health/live', port: 'management' });
  assert.equal(readinessProbe.httpGet, { path: '/observe/health/ready', port: 'management' });
});

test('without a startup path the liveness path tells when the start is over', () => {
  const { startupProbe } = containerOf(lowered({ runtime: 'dotnet' }));
  assert.equal(startupProbe.httpGet, { path: '/health/live', port: 'http' });
});

test('an image without health is asked for a connection, and never restarted for it', () => {
  const { startupProbe, livenessProbe, readinessProbe } = containerOf(lowered({ runtime: 'container' }));
  assert.equal(readinessProbe.tcpSocket, { port: 'http' });
  assert.is(startupProbe, undefined);
  assert.is(livenessProbe, undefined);
});

test('an image that serves nothing is not asked', () => {
  const container = containerOf(lowered({ runtime: 'container', settings: { http: { port: null } } }));
  assert.is(container.readinessProbe, undefined);
  assert.is(container.ports, undefined);
});

test('the file system is read-only but for folders with a limit', () => {
  const all = lowered({ settings: { security: { writablePaths: ['/var/cache', '/tmp'] } } });
  assert.is(containerOf(all).securityContext.readOnlyRootFilesystem, true);
  const [tmp, cache, ...rest] = podOf(all).volumes;
  assert.equal(tmp, { name: 'tmp', emptyDir: { sizeLimit: '1Gi' } });
  assert.match(cache.name, /^writable-[0-9a-f]{32}$/);
  assert.equal(rest, []);
  assert.equal(containerOf(all).volumeMounts, [
    { name: 'tmp', mountPath: '/tmp' },
    { name: cache.name, mountPath: '/var/cache' },
  ]);
});

test('requests and limits are written as the catalog says', () => {
  const resources = { requests: { cpu: '250m', memory: '256Mi' }, limits: { cpu: null, memory: '1Gi' } };
  assert.equal(containerOf(lowered({ settings: { resources } })).resources, {
    requests: { cpu: '250m', memory: '256Mi' },
    limits: { memory: '1Gi' },
  });
});

test('no two folders share a volume, however their paths are chosen', () => {
  // These paths have digests that begin with the same eight digits.
  const writablePaths = ['/w/45318', '/w/55913'];
  const { volumes } = podOf(lowered({ settings: { security: { writablePaths } } }));
  assert.is(new Set(volumes.map(({ name }: { name: string }) => name)).size, 3);
});

test.run();
