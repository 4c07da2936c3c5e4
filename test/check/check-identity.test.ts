import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkIdentity } from '../../src/check/check-identity.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { findings, lines, manifest } from './manifests.ts';

const test = suite('check-identity');

const identity = (...manifests: readonly Manifest[]): readonly string[] =>
  lines(find => checkIdentity(manifests, find));
const configMap = (name: string, metadata: JsonMap = {}): Manifest =>
  manifest('v1', 'ConfigMap', name, {}, metadata);

// covers CST5201
test('one object twice is an error', () => {
  assert.equal(identity(configMap('a'), configMap('a'), configMap('b')), [
    'CST5201 ConfigMap `a` is made twice by one Application',
  ]);
});

// covers CST5002
test('names are DNS subdomains', () => {
  assert.equal(identity(configMap('a.b-c')), []);
  for (const name of ['A', 'a_b', '-a', 'a.', '', 'a'.repeat(254), '../x']) {
    assert.is(identity(configMap(name)).length, 1, name);
  }
});

test('an object lives where its kind does', () => {
  const moved = (kind: string, namespace: string): Manifest => {
    const { id, ...rest } = manifest('v1', kind, 'a');
    return { ...rest, id: { ...id, namespace } };
  };
  assert.equal(identity(moved('ConfigMap', '')), [
    'CST5002 ConfigMap `a`: it lives in a namespace and names none',
  ]);
  assert.equal(identity(moved('Namespace', 'shop-dev')), [
    'CST5002 Namespace `a`: it belongs to the cluster and names a namespace',
  ]);
});

test('names of namespaces and Services are DNS labels', () => {
  const long = 'a'.repeat(64);
  for (const kind of ['Namespace', 'Service']) {
    assert.equal(identity(manifest('v1', kind, 'a'.repeat(63))), []);
    for (const name of [long, 'a.b'])
      assert.is(identity(manifest('v1', kind, name)).length, 1, `${kind} ${name}`);
  }
  assert.equal(identity(manifest('v1', 'Namespace', '1a')), []);
  assert.is(identity(manifest('v1', 'Service', '1a')).length, 1);
  assert.equal(identity(manifest('serving.example.org/v1', 'Service', 'a.b')), []);
});

test('labels have keys and values that the API server takes', () => {
  assert.equal(identity(configMap('a', { labels: { 'app.kubernetes.io/name': 'x', plain: '' } })), []);
  const bad: readonly (readonly [string, unknown])[] = [
    ['a/b/c', 'x'],
    ['', 'x'],
    ['Upper.Domain/name', 'x'],
    ['ok', 'has space'],
    ['ok', 'x'.repeat(64)],
    ['ok', '-x'],
    ['ok', 1],
    ['ok', null],
  ];
  for (const [key, value] of bad) {
    assert.is(
      identity(configMap('a', { labels: { [key]: value as never } })).length,
      1,
      `${key}: ${String(value)}`,
    );
  }
});

test('selectors and pod templates have labels that the API server takes', () => {
  const policy = (matchLabels: JsonMap) =>
    manifest('networking.k8s.io/v1', 'NetworkPolicy', 'a', {
      spec: { podSelector: {}, egress: [{ to: [{ podSelector: { matchLabels } }] }] },
    });
  const monitor = (matchLabels: JsonMap) =>
    manifest('monitoring.coreos.com/v1', 'PodMonitor', 'a', { spec: { selector: { matchLabels } } });
  const workload = (labels: JsonMap) =>
    manifest('apps/v1', 'Deployment', 'a', { spec: { template: { metadata: { labels } } } });
  const service = (selector: JsonMap) => manifest('v1', 'Service', 'a', { spec: { selector } });
  for (const make of [policy, monitor, workload, service]) {
    assert.equal(identity(make({ 'app.kubernetes.io/name': 'x', plain: '' })), []);
    for (const bad of [{ 'a..b/x': 'x' }, { 'a.-b/c': 'x' }, { ok: 'has space' }, { ok: 1 }]) {
      assert.is(identity(make(bad)).length, 1, JSON.stringify(make(bad).object));
    }
  }
  const place = 'spec.egress.0.to.0.podSelector.matchLabels';
  assert.equal(identity(policy({ 'a..b/x': 'x' })), [
    `CST5002 NetworkPolicy \`a\`: \`a..b/x\` is not a label key, in \`${place}\``,
  ]);
  assert.equal(
    findings(find => checkIdentity([policy({ 'a..b/x': 'x' })], find)).map(
      ({ at }) => at && 'field' in at && at.field,
    ),
    [['spec', 'egress', 0, 'to', 0, 'podSelector', 'matchLabels']],
  );
});

test('what only looks like labels is left alone', () => {
  const spec = {
    labels: { 'a b': 1 },
    selector: { 'a b': 1 },
    matchLabels: ['a b'],
    data: { a: 'matchLabels' },
  };
  assert.equal(identity(manifest('example.org/v1', 'Service', 'a', { spec })), []);
});

test('annotations have keys like labels, in any case, and any text', () => {
  assert.equal(identity(configMap('a', { annotations: { 'Example.org/Note': 'any text\n' } })), []);
  assert.is(identity(configMap('a', { annotations: { 'a b': 'x' } })).length, 1);
});

test('annotations have a bound in bytes, keys and values together', () => {
  const limit = 262_144;
  const annotated = (length: number): number =>
    identity(configMap('a', { annotations: { key: 'ä'.repeat((length - 3) / 2) } })).length;
  assert.equal([annotated(limit - 1), annotated(limit + 1)], [0, 1]);
});

test.run();
