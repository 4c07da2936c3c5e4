import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { containerOf, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/config/files');

const settings = {
  config: {
    files: {
      'application.properties': 'a=1',
      '/app/appsettings.json': '{}',
      'store.p12': { base64: 'AAEC' },
    },
  },
  secrets: {
    files: {
      id_rsa: { key: 'shop/sftp', property: 'key' },
      '/app/token': { key: 'shop/sftp', property: 'token' },
    },
  },
};

test('text goes to data, bytes to binaryData, and absolute paths have keys of their own', () => {
  const { data, binaryData } = lowered({ settings }).object('ConfigMap', 'orders-files');
  assert.is(data['application.properties'], 'a=1');
  assert.equal(Object.keys(data).filter(key => /^\.[0-9a-f]{8}\.appsettings\.json$/.test(key)).length, 1);
  assert.equal(binaryData, { 'store.p12': 'AAEC' });
});

test('plain names lie in the folder of the runtime, absolute paths where they say', () => {
  const mounts = (runtime: string) =>
    containerOf(lowered({ runtime, settings })).volumeMounts.map(
      (mount: { mountPath: string }) => mount.mountPath,
    );
  assert.equal(mounts('camel-quarkus'), [
    '/tmp',
    '/deployments/config',
    '/app/appsettings.json',
    '/etc/secrets',
    '/app/token',
  ]);
  assert.ok(mounts('dotnet').includes('/app/config'));
  assert.ok(mounts('container').includes('/etc/config'));
});

test('a folder holds only the files with a plain name', () => {
  const volume = podOf(lowered({ settings })).volumes.find(
    ({ name }: { name: string }) => name === 'config-files',
  );
  assert.equal(
    volume.configMap.items.map(({ path }: { path: string }) => path),
    ['application.properties', 'store.p12'],
  );
});

test('files are mounted read-only', () => {
  for (const mount of containerOf(lowered({ settings })).volumeMounts.slice(1))
    assert.is(mount.readOnly, true);
});

test('a further file renames no key and no volume', () => {
  const more = { config: { files: { ...settings.config.files, '/app/appsettings.dev.json': '{}' } } };
  const before = Object.keys(lowered({ settings }).object('ConfigMap', 'orders-files').data);
  const after = Object.keys(
    lowered({ settings: { ...settings, ...more } }).object('ConfigMap', 'orders-files').data,
  );
  assert.equal(
    before.filter(key => !after.includes(key)),
    [],
  );
});

test.run();
