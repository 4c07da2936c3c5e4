import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { containerOf, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/existing-objects');

const inContainer = (settings: SettingsLayer) => lowered({ runtime: 'container', settings });

test('a variable comes from a key of an object that exists', () => {
  const all = inContainer({
    config: { env: { REGION: { configMap: 'site', key: 'region' } } },
    secrets: { env: { CODE: { secret: 'site-codes', key: 'code', optional: true } } },
  });
  assert.equal(containerOf(all).env, [
    { name: 'CODE', valueFrom: { secretKeyRef: { name: 'site-codes', key: 'code', optional: true } } },
    { name: 'REGION', valueFrom: { configMapKeyRef: { name: 'site', key: 'region' } } },
  ]);
  assert.is(all.object('ConfigMap'), undefined);
  assert.is(all.object('ExternalSecret'), undefined);
  assert.is(all.object('SecretStore'), undefined);
});

test('all keys of objects become variables, and what the catalog states wins', () => {
  const from = [
    { configMap: 'site', prefix: 'SITE_' },
    { secret: 'more', optional: true },
  ];
  assert.equal(containerOf(inContainer({ config: { env: { A: 1 }, from } })).envFrom, [
    { prefix: 'SITE_', configMapRef: { name: 'site' } },
    { secretRef: { name: 'more', optional: true } },
    { configMapRef: { name: 'orders-env' } },
  ]);
});

test('files of other objects lie beside our own in one folder', () => {
  const pod = podOf(
    inContainer({
      config: {
        files: {
          own: 'x',
          site: { configMap: 'site', key: 'site.conf' },
          maybe: { configMap: 'site', key: 'maybe', optional: true },
          '/etc/ca.crt': { configMap: 'trust', key: 'ca.crt' },
        },
      },
      secrets: { files: { key: { secret: 'keys', key: 'tls.key' } } },
    }),
  );
  const volume = (name: string) => pod.volumes.find((each: { name: string }) => each.name === name);
  assert.equal(volume('config-files').projected.sources, [
    { configMap: { name: 'orders-files', items: [{ key: 'own', path: 'own' }] } },
    { configMap: { name: 'site', items: [{ key: 'site.conf', path: 'site' }] } },
    { configMap: { name: 'site', items: [{ key: 'maybe', path: 'maybe' }], optional: true } },
  ]);
  assert.equal(volume('secret-files').projected.sources, [
    { secret: { name: 'keys', items: [{ key: 'tls.key', path: 'key' }] } },
  ]);
  const [alone] = volume('config-files-alone').projected.sources;
  const { path } = alone.configMap.items[0];
  const mounts = pod.containers[0].volumeMounts;
  assert.equal(
    mounts.find(({ mountPath }: { mountPath: string }) => mountPath === '/etc/ca.crt'),
    { name: 'config-files-alone', mountPath: '/etc/ca.crt', subPath: path, readOnly: true },
  );
});

test('somebody must bring what the pods cannot start without', () => {
  const { externalActions } = inContainer({
    config: {
      env: { B: { configMap: 'site', key: 'b' }, A: { configMap: 'site', key: 'a' } },
      files: { f: { configMap: 'site', key: 'c', optional: true } },
      from: [{ secret: 'all' }],
    },
  });
  assert.equal(externalActions, [
    { kind: 'existing-object', object: 'ConfigMap', namespace: 'shop-dev', name: 'site', keys: ['a', 'b'] },
    { kind: 'existing-object', object: 'Secret', namespace: 'shop-dev', name: 'all', keys: [] },
  ]);
});

test('credentials of the registry come with the ServiceAccount', () => {
  const existing = lowered({}, { environmentSpec: { imagePull: { secret: 'registry' } } });
  assert.equal(existing.object('ServiceAccount', 'orders').imagePullSecrets, [{ name: 'registry' }]);
  assert.is(existing.object('ExternalSecret'), undefined);
  const fetched = lowered(
    {},
    { environmentSpec: { imagePull: { key: 'platform/registry', property: 'config' } } },
  );
  assert.equal(fetched.object('ServiceAccount', 'orders').imagePullSecrets, [{ name: 'orders-pull' }]);
  const { spec } = fetched.object('ExternalSecret');
  assert.is(spec.target.template.type, 'kubernetes.io/dockerconfigjson');
  assert.equal(
    spec.data.map(({ secretKey, remoteRef }: { secretKey: string; remoteRef: { key: string } }) => [
      secretKey,
      remoteRef.key,
    ]),
    [['.dockerconfigjson', 'integrations/dev/platform/registry']],
  );
});

test.run();
