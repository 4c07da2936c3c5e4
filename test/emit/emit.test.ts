import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Finding, findInto } from '../../src/diagnostics/finding.ts';
import { emit } from '../../src/emit/emit.ts';
import { emitData } from '../../src/emit/emit-data.ts';
import type { Layout } from '../../src/emit/emit-directory.ts';
import type { RenderedFile } from '../../src/emit/rendered-file.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import type { Json, JsonMap } from '../../src/source/json.ts';

const test = suite('emit');
const address = { environment: 'dev', cluster: 'dev-kind', application: 'orders' };

function configMap(name: string, data: Json, namespace = 'shop-dev'): Manifest {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data };
  return { id: { group: '', kind: 'ConfigMap', namespace, name }, apiVersion: 'v1', object };
}

function run(
  manifests: readonly Manifest[],
  layout: Layout = 'file-per-object',
): { files: RenderedFile[]; findings: Finding[] } {
  const findings: Finding[] = [];
  return { files: emit(manifests, address, layout, findInto(findings)), findings };
}

function codes(manifests: readonly Manifest[], layout?: Layout): string[] {
  return run(manifests, layout).findings.map(finding => finding.code);
}

test('each object has a file of its own, sorted by path', () => {
  const { files, findings } = run([configMap('b', {}), configMap('a', {}), configMap('a', {}, 'other')]);
  assert.equal(findings, []);
  assert.equal(
    files.map(file => file.path),
    [
      'dev/dev-kind/orders/configmap--other--a.yaml',
      'dev/dev-kind/orders/configmap--shop-dev--a.yaml',
      'dev/dev-kind/orders/configmap--shop-dev--b.yaml',
    ],
  );
  assert.is(
    files[1]!.text,
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: shop-dev\ndata: {}\n',
  );
});

test('one file for the Application holds its objects in an order of their own', () => {
  const manifests = [configMap('b', { x: '1' }), configMap('a', {}), configMap('c', {}, 'other')];
  const { files } = run(manifests, 'file-per-application');
  const text = (name: string, namespace: string, data: string): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\ndata:${data}\n`;
  assert.equal(files, [
    {
      path: 'dev/dev-kind/orders/manifest.yaml',
      text: [
        text('c', 'other', ' {}'),
        text('a', 'shop-dev', ' {}'),
        text('b', 'shop-dev', '\n  x: "1"'),
      ].join('---\n'),
    },
  ]);
  assert.equal(run(manifests.toReversed(), 'file-per-application').files, files);
});

test('an Application without objects has no files', () => {
  assert.equal(run([]).files, []);
  assert.equal(run([], 'file-per-application').files, []);
});

// covers CST6001
test('characters that no API server takes are found in values and keys, and the file is left out', () => {
  const { files, findings } = run([
    configMap('a', { good: 'x', bad: 'a\u0085b', 'k\u007f': 'x' }),
    configMap('b', {}),
  ]);
  assert.equal(
    findings.map(({ code, message, at }) => ({ code, message, at })),
    [
      {
        code: 'CST6001',
        message: '`ConfigMap/a` holds the character U+0085 at `/data/bad`',
        at: { object: { kind: 'ConfigMap', name: 'a' }, field: ['data', 'bad'] },
      },
      {
        code: 'CST6001',
        message: '`ConfigMap/a` holds the character U+007F at `/data`',
        at: { object: { kind: 'ConfigMap', name: 'a' }, field: ['data'] },
      },
    ],
  );
  assert.is(files.length, 1);
});

test('each refused character is refused, and its neighbours are not', () => {
  for (const text of [
    '\0',
    '\x7f',
    '\x80',
    '\x9f',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '\udc00\ud800',
    'a\ud83dz',
  ]) {
    assert.equal(codes([configMap('a', { text })]), ['CST6001'], JSON.stringify(text));
  }
  for (const text of [
    '\x01',
    '\x1f',
    '\x7e',
    '\xa0',
    '\ufffd',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u{1fffe}',
    '\u{10ffff}',
    '😀',
  ]) {
    assert.equal(codes([configMap('a', { text })]), [], JSON.stringify(text));
  }
});

// covers CST6002
test('the marker that makes Argo CD skip a file is found wherever it stands', () => {
  const marker = '+argocd:skip-file-rendering';
  for (const data of [
    { a: marker },
    { a: `x\n# ${marker}\n` },
    { [marker]: 'a' },
    { [`a${marker}`]: '' },
    [`"${marker}\t`],
  ]) {
    assert.equal(codes([configMap('a', data)]), ['CST6002']);
    assert.equal(codes([configMap('a', data)], 'file-per-application'), ['CST6002']);
  }
  assert.equal(
    codes([configMap('a', { a: '+argocd:skip-file-', b: 'rendering', c: marker.toUpperCase() })]),
    [],
  );
});

// covers CST6003
test('a key may have 1024 characters as it is written, quotes and escapes included', () => {
  assert.equal(codes([configMap('a', { ['k'.repeat(1022)]: '' })]), []);
  assert.equal(codes([configMap('a', { ['k'.repeat(1023)]: '' })]), ['CST6003']);
  assert.equal(codes([configMap('a', { ['\u2028'.repeat(170)]: '' })]), []);
  assert.equal(codes([configMap('a', { ['\u2028'.repeat(171)]: '' })]), ['CST6003']);
});

// covers CST6004
test('numbers that are not exact are refused', () => {
  for (const number of [
    2 ** 53,
    -(2 ** 53),
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]) {
    assert.equal(codes([configMap('a', { number })]), ['CST6004'], String(number));
  }
  assert.equal(codes([configMap('a', [2 ** 53 - 1, -(2 ** 53) + 1, 1e-300, 0.1, -0])]), []);
});

// covers CST6005
test('data may be nested 100 deep', () => {
  // The object and the innermost map are two levels of the hundred.
  const nested = (levels: number): Json =>
    levels === 0 ? { x: 1 } : levels % 2 ? [nested(levels - 1)] : { a: nested(levels - 1) };
  assert.equal(codes([configMap('a', nested(98))]), []);
  assert.equal(codes([configMap('a', nested(99))]), ['CST6005']);
});

// covers CST6006
test('an object that stands twice is found, and never overwrites the first', () => {
  const { files, findings } = run([configMap('a', { x: '1' }), configMap('a', { x: '2' })]);
  assert.equal(
    findings.map(finding => finding.message),
    ['an Application holds `ConfigMap/a` of namespace `shop-dev` twice'],
  );
  assert.is(files.length, 1);
});

/** A ConfigMap whose file has this many bytes. */
function sized(name: string, bytes: number): Manifest {
  const empty = run([configMap(name, { x: '!' })]).files[0]!.text.length;
  return configMap(name, { x: '!'.repeat(1 + bytes - empty) });
}

// covers CST6007
test('an object may have one mebibyte', () => {
  assert.equal(codes([sized('a', 1_048_576)]), []);
  assert.equal(codes([sized('a', 1_048_577)]), ['CST6007']);
  assert.equal(codes([configMap('a', { x: 'é'.repeat(600_000) })]), ['CST6007']);
});

// covers CST6008
// covers CST6009
test('a directory near the limit of Argo CD is warned of, one beyond it is an error', () => {
  for (const layout of ['file-per-object', 'file-per-application'] as const) {
    const separators = layout === 'file-per-object' ? 0 : 4;
    const manifests = (count: number, rest: number): Manifest[] => [
      ...Array.from({ length: count }, (_, index) => sized(`a${index}`, 1_000_000)),
      sized('rest', 1_000_000 + rest - count * separators),
    ];
    assert.equal(codes(manifests(7, 0), layout), []);
    assert.equal(codes(manifests(7, 1), layout), ['CST6008']);
    assert.equal(codes(manifests(9, 0), layout), ['CST6008']);
    assert.equal(codes(manifests(9, 1), layout), ['CST6009']);
  }
});

test('data that YAML cannot hold is a bug that names the file', () => {
  for (const value of [undefined, () => 1, 1n]) {
    const broken = configMap('a', { x: value as unknown as Json });
    assert.throws(() => run([broken]), /^dev\/dev-kind\/orders\/configmap--shop-dev--a\.yaml: /);
  }
});

test('files of plain data are read again too', () => {
  const findings: Finding[] = [];
  const path = 'dev/applications/shop/dev-kind.orders.yaml';
  const data: JsonMap = { name: 'orders', wave: 0 };
  assert.equal(emitData(path, data, findInto(findings)), { path, text: 'name: orders\nwave: 0\n' });
  assert.is(emitData(path, { name: 'a\u0085' }, findInto(findings)), undefined);
  assert.equal(
    findings.map(finding => finding.message),
    [`\`${path}\` holds the character U+0085 at \`/name\``],
  );
});

test.run();
