import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { objectsIn } from '../../../src/plan/objects/objects-in.ts';

const test = suite('objects in a file');

function read(path: string, text: string | Buffer) {
  const reporter = new Reporter();
  const texts = new Map<string, string>();
  const objects = objectsIn(
    { path, bytes: Buffer.from(text) },
    { reporter, texts, shown: name => `side:${name}` },
  );
  return {
    objects,
    reporter,
    texts,
    names: objects?.map(({ id }) => `${id.kind} ${id.namespace}/${id.name}`),
  };
}

const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: ns}\n';

test('documents, lists and lists of lists are taken apart', () => {
  assert.equal(
    read('x/a.yaml', `---\n${MAP}---\n---\n# none\n---\n${MAP.replace('name: a', 'name: b')}`).names,
    ['ConfigMap ns/a', 'ConfigMap ns/b'],
  );
  const item = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } };
  const inner = { apiVersion: 'v1', kind: 'ConfigMapList', items: [item] };
  assert.equal(
    read('a.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [inner, item] })).names,
    ['ConfigMap /c', 'ConfigMap /c'],
  );
});

test('whatever has items is a list, as the Go readers have it', () => {
  const binding = 'metadata: {name: b}\n  roleRef: {name: admin}\n';
  const hidden = `${MAP}data: {c: d}\nitems:\n- apiVersion: rbac.authorization.k8s.io/v1\n  kind: RoleBinding\n  ${binding}`;
  assert.equal(read('a.yaml', hidden).names, ['RoleBinding /b']);
  const typed = `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBindingList\nitems:\n- ${binding}`;
  assert.equal(read('a.yaml', typed).names, ['RoleBinding /b']);
  assert.is(read('values.yaml', `items:\n- ${MAP.replaceAll('\n', '\n  ')}`).objects, undefined);
});

test('a name that the server makes up is known by its beginning', () => {
  const { names, reporter } = read('a.yaml', MAP.replace('name: a', 'generateName: a-'));
  assert.equal(names, ['ConfigMap ns/a-*']);
  assert.is(reporter.diagnostics.length, 0);
  assert.is(read('a.yaml', MAP.replace('name: a', 'labels: {}')).reporter.diagnostics[0]!.code, 'CST7005');
});

test('a cluster-wide object has no namespace, whatever it says', () => {
  assert.equal(read('a.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: b}\n').names, [
    'Namespace /a',
  ]);
});

test('the address is the folder, and the group is without the version', () => {
  const [object] = read(
    'dev/kind/orders/a.yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n',
  ).objects!;
  assert.is(object!.address, 'dev/kind/orders');
  assert.is(object!.id.group, 'apps');
});

test('values, parameters and empty files hold no objects', () => {
  for (const text of ['', '# nothing\n', 'image: x\n', '- a\n- b\n', 'kind: Values\nimage: x\n', '"text"\n'])
    assert.is(read('values.yaml', text).objects, undefined, text);
});

test('scalars are what Go readers make of them', () => {
  const text = `${MAP}data: {a: yes, b: 0777, c: 1e3, d: 12:30, e: 2020-01-01, f: ~, g: "no", h: !!str 1, i: 0o17, j: 123456789012345678901}\n`;
  const [object] = read('a.yaml', text).objects!;
  assert.equal(object!.object.data, {
    a: true,
    b: 511,
    c: 1000,
    d: '12:30',
    e: '2020-01-01',
    f: null,
    g: 'no',
    h: '1',
    i: 15,
    j: '123456789012345678901',
  });
});

test('documents end where the Go readers end them', () => {
  const second = MAP.replace('name: a', 'name: b');
  assert.equal(read('a.yaml', `${MAP}--- # b\n${second}`).names, ['ConfigMap ns/a', 'ConfigMap ns/b']);
  // What follows the mark for the end of a document is read by nobody.
  assert.equal(read('a.yaml', `${MAP}...\n${second}`).names, ['ConfigMap ns/a']);
  assert.equal(read('a.yaml', `${MAP}...\n---\n${second}`).names, ['ConfigMap ns/a', 'ConfigMap ns/b']);
  const { reporter, objects } = read('a.yaml', `${MAP}--- !!map\n${second}`);
  assert.equal(objects, []);
  assert.equal(
    reporter.diagnostics.map(({ code, span }) => [code, span!.start]),
    [['CST7004', MAP.length]],
  );
  assert.is(
    read('a.yaml', `${MAP}---\n${MAP}x: {\n`).reporter.diagnostics[0]!.span!.start > MAP.length,
    true,
  );
});

test('numbers that JavaScript would round stay different in JSON, too', () => {
  const texts = ['9007199254740992', '9007199254740993'].map(
    size =>
      read('a.json', `{"apiVersion": "v1", "kind": "A", "metadata": {"name": "a"}, "size": ${size}}`)
        .objects![0]!.object.size,
  );
  assert.is.not(texts[0], texts[1]);
});

test('anchors and merge keys mean what they mean elsewhere', () => {
  const [object] = read('a.yaml', `${MAP}data: &d {a: b}\nmore: {<<: *d, c: d}\n`).objects!;
  assert.equal(object!.object.more, { a: 'b', c: 'd' });
});

test('what cannot be read is reported at its line under the name of its side', () => {
  const { reporter, texts, objects } = read('x/a.yaml', `${MAP}data: {a: b\nx: y\n`);
  assert.equal(objects, []);
  const [found] = reporter.diagnostics;
  assert.is(found!.code, 'CST7004');
  assert.is(found!.span!.file, 'side:x/a.yaml');
  assert.ok(texts.has('side:x/a.yaml'));
});

test('no text makes it throw', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .array(
            fc.constantFrom(
              'a',
              ': ',
              '- ',
              '\n',
              '  ',
              '{',
              '}',
              '[',
              ']',
              '&x ',
              '*x',
              '!!',
              '<<',
              '"',
              "'",
              '|',
              '>',
              '#',
              '---\n',
              '%',
              '\t',
              '\u0000',
              '\ufeff',
              '? ',
              '!!binary ',
              '__proto__',
            ),
            { maxLength: 30 },
          )
          .map(parts => parts.join('')),
      ),
      text => {
        read('a.yaml', text);
        read('a.json', text);
      },
    ),
    { seed: 6, numRuns: 3000 },
  ));

test('bytes that are no text do not make it throw', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
      read('a.yaml', Buffer.from(bytes));
    }),
    { seed: 6, numRuns: 500 },
  ));

test.run();
