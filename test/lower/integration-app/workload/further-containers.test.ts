import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../../src/kubernetes/pod-security.ts';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { DIGEST, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/further-containers');

const reference = { key: 'shop/orders', property: 'p' };
type Container = NonNullable<NonNullable<SettingsLayer['containers']>[string]>;

const image = { repository: 'shop/other', digest: DIGEST };
const resources = { limits: { memory: '64Mi' } };
const container = (kind: 'init' | 'sidecar', more: Container = {}): Container => ({
  kind,
  image,
  resources,
  ...more,
});
const withContainers = (containers: Record<string, Container>, settings: SettingsLayer = {}) =>
  lowered({
    runtime: 'container',
    images: Object.fromEntries(
      Object.keys(containers).map(name => [
        `containers.${name}`,
        `registry.example.org/shop/${name}@${DIGEST}`,
      ]),
    ),
    settings: { ...settings, containers },
  });

test('sidecars are init containers that stay, and start first; an order comes before everything', () => {
  const all = withContainers({
    b: container('init'),
    a: container('init'),
    z: container('sidecar'),
    first: container('init', { order: -1 }),
    last: container('sidecar', { order: 1 }),
  });
  const pod = podOf(all);
  assert.equal(
    pod.initContainers.map(({ name, restartPolicy }: { name: string; restartPolicy?: string }) => [
      name,
      restartPolicy,
    ]),
    [
      ['first', undefined],
      ['z', 'Always'],
      ['a', undefined],
      ['b', undefined],
      ['last', 'Always'],
    ],
  );
  assert.is(pod.containers.length, 1);
  assert.is(pod.initContainers[0].image, `registry.example.org/shop/first@${DIGEST}`);
});

test('a container is restricted and has a folder of its own to write to', () => {
  const pod = podOf(
    withContainers({ proxy: container('sidecar', { runAsUser: 101, writablePaths: ['/run'] }) }),
  );
  const [proxy] = pod.initContainers;
  assert.is(proxy.securityContext.runAsUser, 101);
  assert.equal(
    proxy.volumeMounts.map(({ name, mountPath }: { name: string; mountPath: string }) => [
      name.slice(0, 9),
      mountPath,
    ]),
    [
      ['writable-', '/run'],
      ['tmp-proxy', '/tmp'],
    ],
  );
  assert.equal(restrictedViolations({ spec: pod }, '1.36'), []);
});

test('folders, files and storage of the main container are shared at their paths', () => {
  const settings = {
    config: { files: { 'a.conf': 'x', '/etc/b.conf': 'x' } },
    secrets: { files: { key: reference } },
    storage: { inbox: { size: '1Gi', mountPath: '/var/inbox' } },
  };
  const mounts = ['/etc/config/a.conf', '/etc/b.conf', '/etc/secrets', '/var/inbox', '/tmp'];
  const pod = podOf(withContainers({ proxy: container('sidecar', { mounts }) }, settings));
  const [{ volumeMounts }] = pod.initContainers;
  const [main] = pod.containers;
  assert.equal(volumeMounts[0], {
    name: 'config-files',
    mountPath: '/etc/config/a.conf',
    subPath: 'a.conf',
    readOnly: true,
  });
  assert.equal(
    volumeMounts.slice(1),
    mounts
      .slice(1)
      .map(path => main.volumeMounts.find(({ mountPath }: { mountPath: string }) => mountPath === path)),
  );
  const names = pod.volumes.map(({ name }: { name: string }) => name);
  assert.is(new Set(names).size, names.length);
  assert.not(names.includes('tmp-proxy'));
});

test('variables are stated in place, and secrets come from a Secret of their own', () => {
  const all = withContainers({
    proxy: container('sidecar', {
      env: { B: 'a$b', A: 1 },
      secrets: { TOKEN: reference, OTHER: { secret: 'there', key: 'k', optional: true } },
    }),
  });
  assert.equal(podOf(all).initContainers[0].env, [
    { name: 'A', value: '1' },
    { name: 'B', value: 'a$$b' },
    { name: 'OTHER', valueFrom: { secretKeyRef: { name: 'there', key: 'k', optional: true } } },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'orders-proxy-env', key: 'TOKEN' } } },
  ]);
  assert.equal(all.object('ExternalSecret').metadata.name, 'orders-proxy-env');
  const role = all.externalActions.find(({ kind }) => kind === 'secret-role');
  assert.ok(role && 'paths' in role && role.paths.includes('integrations/dev/shop/orders'));
});

test('where its secrets come from restarts the pods', () => {
  const digestOf = (property: string) =>
    withContainers({
      proxy: container('sidecar', { secrets: { TOKEN: { key: 'shop/x', property } } }),
    }).object('Deployment').spec.template.metadata.annotations['cistern.dev/secrets-digest'];
  assert.is.not(digestOf('a'), digestOf('b'));
});

test('a sidecar has ports and probes of them', () => {
  const [proxy] = podOf(
    withContainers({
      proxy: container('sidecar', {
        command: ['/proxy'],
        arguments: ['--port', '9901'],
        ports: { web: 9902, admin: 9901 },
        probes: { readiness: { grpc: { port: 'admin' } }, startup: null },
      }),
    }),
  ).initContainers;
  assert.equal(proxy.ports, [
    { name: 'admin', containerPort: 9901, protocol: 'TCP' },
    { name: 'web', containerPort: 9902, protocol: 'TCP' },
  ]);
  assert.is(proxy.readinessProbe.grpc.port, 9901);
  assert.is(proxy.startupProbe, undefined);
  assert.equal(proxy.command, ['/proxy']);
  assert.equal(proxy.args, ['--port', '9901']);
});

test('the sleep before the stop is for the main container alone', () => {
  const pod = podOf(withContainers({ proxy: container('sidecar') }));
  assert.ok(pod.containers[0].lifecycle);
  assert.is(pod.initContainers[0].lifecycle, undefined);
});

test.run();
