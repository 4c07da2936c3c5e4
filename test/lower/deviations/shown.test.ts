import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changeOf, differencesOf } from '../../../src/lower/deviations/differences.ts';
import { shown } from '../../../src/lower/deviations/shown.ts';
import type { Json } from '../../../src/source/json.ts';

const test = suite('lower/deviations/shown');

test('what looks like a secret is hidden, by its name or by its form', () => {
  const rows: readonly (readonly [readonly string[], Json])[] = [
    [['data', 'DB_PASSWORD'], 'x'],
    [['data', 'api-key'], 'x'],
    [['env', 'GITHUB_TOKEN', 'value'], 'x'],
    [['data', 'note'], '-----BEGIN RSA PRIVATE KEY-----\nMII'],
    [['data', 'note'], `AKIA${'A'.repeat(16)}`],
    [['data', 'url'], 'amqp://user:word@broker:5672'],
    [['data', 'options'], 'sslmode=on;password=word'],
    [['data', 'note'], 'aB3dE5fG7hI9jK1lM3nO5pQ7'],
  ];
  for (const [path, value] of rows) assert.is(shown(path, value), '(hidden)', String(value));
  assert.equal(shown(['env'], [{ name: 'SECRET', value: 'x' }]), [{ name: 'SECRET', value: '(hidden)' }]);
});

test('what looks like none is shown, long texts cut', () => {
  const rows: readonly (readonly [readonly string[], Json])[] = [
    [['spec', 'hostname'], 'orders'],
    [['volumes', 'x', 'secret', 'secretName'], 'orders-env'],
    [['spec', 'automountServiceAccountToken'], false],
    [['spec', 'image'], `registry.example.org/shop/orders@sha256:${'0'.repeat(64)}`],
    [['spec', 'replicas'], 3],
  ];
  for (const [path, value] of rows) assert.equal(shown(path, value), value);
  assert.is(shown(['data', 'note'], 'ab '.repeat(200)), `${'ab '.repeat(200).slice(0, 200)}…`);
});

test('differences name items of lists by their keys, each field once', () => {
  const container = (fields: object) =>
    ({ spec: { containers: [{ name: 'a' }, { name: 'b', ...fields }] } }) as Json;
  const differences = differencesOf(
    '',
    container({ tty: true, args: ['1'] }),
    container({ args: ['1', '2'] }),
  );
  assert.equal(differences.map(changeOf), [
    { field: 'spec.containers[b].args', from: ['1'], to: ['1', '2'] },
    { field: 'spec.containers[b].tty', from: true },
  ]);
  const labels = (value: string) => ({ metadata: { labels: { 'example.org/zone': value } } }) as Json;
  assert.equal(differencesOf('', labels('a'), labels('b')).map(changeOf), [
    { field: 'metadata.labels[example.org/zone]', from: 'a', to: 'b' },
  ]);
});

test.run();
