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
  assert.equal(Object.keys(data).filter(key => /^\.[0-9a-f]{32}\.appsettings\.json$/.test(key)).length, 1);
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

test('no file takes the place of another, however their paths are chosen', () => {
  // These paths have digests that begin with the same eight digits.
  const files = { '/w/18428/f': 'one', '/w/104952/f': 'two' };
  const fixture = lowered({ settings: { config: { files } } });
  const { data } = fixture.object('ConfigMap', 'orders-files');
  const contents = containerOf(fixture)
    .volumeMounts.filter(({ subPath }: { subPath?: string }) => subPath !== undefined)
    .map(({ mountPath, subPath }: { mountPath: string; subPath: string }) => [mountPath, data[subPath]]);
  assert.equal(Object.fromEntries(contents), files);
});

test('the longest name of an absolute path fits into a key', () => {
  const name = `/..${'a'.repeat(217)}`;
  const [key = ''] = Object.keys(
    lowered({ settings: { config: { files: { [name]: 'x' } } } }).object('ConfigMap', 'orders-files').data,
  );
  assert.is(key.length, 253);
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
