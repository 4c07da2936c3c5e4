import { ApiObject } from 'cdk8s';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ExtensionKind, LowerInput } from '../../../src/extension/api/extension.ts';
import { compileNotes, configMap, FIRST, found, note } from '../../extension/fixture.ts';

const test = suite('extensionDocument');

/** What is found when a kind lowers to some result. */
async function foundOf(result: unknown, more: Partial<ExtensionKind> = {}) {
  return found(await compileNotes({ lower: () => result as never, ...more }));
}

/** What is found when a lowering is some function. */
async function foundIn(lower: (input: LowerInput) => unknown) {
  return found(await compileNotes({ lower: lower as never }));
}

test('objects get the namespace of the organization and the labels of the document', async () => {
  const { objectsOf, problems } = await compileNotes();
  assert.equal(problems, []);
  assert.equal(objectsOf(FIRST), [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        labels: {
          'app.kubernetes.io/instance': 'note.first',
          'app.kubernetes.io/name': 'note',
          'app.kubernetes.io/part-of': 'shop',
        },
        name: 'first',
        namespace: 'shop-dev',
      },
      data: { text: 'hello' },
    },
  ]);
});

test('constructs of cdk8s that are added to the chart are objects like the others', async () => {
  const { objectsOf, problems } = await compileNotes({
    lower: ({ chart, name }) => {
      new ApiObject(chart, 'note', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: `${name}-construct` },
        data: { by: 'cdk8s' },
      });
      // Its name is made by the library, which asks for variables of its own.
      new ApiObject(chart, 'unnamed', { apiVersion: 'v1', kind: 'ConfigMap' });
      return [configMap(name)];
    },
  });
  assert.equal(problems, []);
  const names = objectsOf(FIRST).map(({ metadata }) => (metadata as { name: string }).name);
  assert.equal(names, ['extension-unnamed-c8cfde82', 'first-construct', 'first']);
});

test('a volume claim outlives its document', async () => {
  const claim = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  };
  const { tree } = await compileNotes({ lower: () => [claim] });
  assert.match(
    [...tree].find(([path]) => path.includes('persistentvolumeclaim'))![1],
    'Prune=false,Delete=false',
  );
});

// covers CST4120
test('what the check of a kind finds stands at the line of the setting', async () => {
  const { problems } = await compileNotes({
    check: ({ settings }) =>
      settings.text === 'hello' ? [{ path: ['text'], message: 'too short\n  by far', help: 'say more' }] : [],
    lower: () => assert.unreachable('not lowered') as never,
  });
  assert.equal(problems, [
    {
      code: 'CST4120',
      severity: 'error',
      message: 'extension `notes` finds: too short by far',
      help: 'say more',
      file: 'catalog/notes/first.yaml',
      line: 7,
    },
  ]);
  for (const wrong of [undefined, 'no', [{ path: 'text', message: 'x' }], [{ path: [], message: 1 }]]) {
    const codes = found(await compileNotes({ check: () => wrong as never })).map(([code]) => code);
    assert.equal(codes, ['CST4122']);
  }
});

test('a finding at a place that the schema does not know is a mistake of the extension', async () => {
  const at = async (path: readonly (string | number)[]) =>
    (await compileNotes({ check: () => [{ path, message: 'wrong' }] })).problems[0]!;
  for (const path of [[], ['text'], ['tags', 3], ['map', 'any'], ['about']])
    assert.is((await at(path)).code, 'CST4120', path.join('.'));
  for (const path of [
    ['txt'],
    ['spec', 'text'],
    ['text', 'first'],
    ['tags', 'first'],
    ['map', 'any', 'more'],
  ]) {
    const { code, message, help } = await at(path);
    assert.is(code, 'CST4122', path.join('.'));
    assert.ok(
      message.endsWith(
        `\`check.0.path\` is \`${path.join('.')}\`, and the schema of the settings has nothing there`,
      ),
    );
    assert.match(help!, 'relative to the settings');
  }
});

// covers CST4121
test('what an extension throws is an error of the document, on one line', async () => {
  const { problems } = await compileNotes({
    lower: () => {
      throw new Error('no luck\n    at somewhere.js');
    },
  });
  assert.is(problems[0]?.code, 'CST4121');
  assert.is(problems[0]?.message, 'extension `notes` failed on Note `first`: no luck');
  assert.is(problems[0]?.file, 'environments/dev/notes/first.yaml');
  for (const thrown of [null, undefined, 'text', { toString: null }, Object.create(null)]) {
    const codes = await foundIn(() => {
      throw thrown;
    });
    assert.equal(
      codes.map(([code]) => code),
      ['CST4121'],
    );
  }
});

test('the input is frozen down to the last value, and no other call sees a change', async () => {
  const changes: readonly ((input: LowerInput) => void)[] = [
    input => Object.assign(input, { name: 'other' }),
    input => Object.assign(input.settings, { text: 'other' }),
    input => (input.settings.tags as string[]).push('other'),
    input => Object.assign(input.environment.spec, { registry: 'evil.example.org' }),
    input => Object.assign(input.cluster.spec.capabilities!, { keda: { version: '2.0.0' } }),
    input => Object.assign(input.references.Integration!.orders!, { namespace: 'kube-system' }),
    input => Object.assign(input.labels, { 'app.kubernetes.io/name': 'orders' }),
  ];
  for (const change of changes) {
    const lower = (input: LowerInput) => {
      change(input);
      return [];
    };
    const files = { 'catalog/notes/first.yaml': note('first', '  text: a\n  tags: [b]\n  about: orders\n') };
    const [[code, message] = []] = found(await compileNotes({ lower }, files));
    assert.is(code, 'CST4121', String(change));
    assert.match(message!, /read only|not extensible|read-only/, String(change));
  }
});

// covers CST4124
test('the clock, chance and what was kept between two calls are found out', async () => {
  let calls = 0;
  const first = (lower: () => unknown) => foundIn(() => [configMap('first', { value: String(lower()) })]);
  assert.match((await first(() => Date.now()))[0]![1], 'asks for the time');
  assert.match((await first(() => new Date().toISOString()))[0]![1], 'asks for the time');
  assert.match((await first(() => Date()))[0]![1], 'asks for the time');
  assert.match((await first(() => Math.random()))[0]![1], 'Math.random');
  const { default: imported } = await import('node:process');
  for (const [ask, what] of [
    [() => process.env.HOME, 'process.env.HOME'],
    [() => imported.env.HOME, 'process.env.HOME'],
    [() => Object.keys(process.env), 'process.env'],
    [() => 'HOME' in process.env, 'process.env'],
    [() => ({ ...imported.env }), 'process.env'],
    [() => process.pid, 'process.pid'],
    [() => process.cwd(), 'process.cwd'],
    [() => process.platform, 'process.platform'],
  ] as const) {
    const [[code, message] = []] = await first(ask);
    assert.is(code, 'CST4121');
    assert.match(message!, `asks for \`${what}\`, whose answer is another one elsewhere`);
  }
  assert.equal(await first(() => new Date(0).toISOString()), []);
  assert.equal(await first(() => ++calls), [
    [
      'CST4124',
      'extension `notes` made something else of Note `first` the second time, at `objects.0.data.value`',
    ],
  ]);
  assert.equal(
    (await foundIn(() => (++calls % 2 === 0 ? [] : [configMap('first')]))).map(([code]) => code),
    ['CST4124'],
  );
  assert.ok(Date.now() > 0 && Math.random() < 1 && process.env.PATH !== undefined, 'all is as it was');
});

// covers CST4122
test('what is no plain JSON data is refused, with its path', async () => {
  class Box {
    readonly value = 1;
  }
  const loop: Record<string, unknown> = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };
  loop.data = loop;
  const values: readonly (readonly [unknown, string])[] = [
    [undefined, '`objects.0.data.value` is `undefined`'],
    [() => 1, '`objects.0.data.value` is a function'],
    [1n, '`objects.0.data.value` is a number that JSON cannot hold'],
    [Symbol('x'), '`objects.0.data.value` is a symbol'],
    [Number.NaN, '`objects.0.data.value` is the number NaN'],
    [new Map(), '`objects.0.data.value` is an object of a class'],
    [new Box(), '`objects.0.data.value` is an object of a class'],
    [JSON.parse('{"__proto__": {"polluted": true}}'), '`objects.0.data.value.__proto__` is a key'],
    [Object.defineProperty({}, 'x', { get: () => 1, enumerable: true }), 'value.x` is computed'],
    [{ [Symbol.iterator]: 1 }, '`objects.0.data.value` has a symbol'],
  ];
  for (const [value, expected] of values) {
    const [[code, message] = []] = await foundOf([configMap('first', { value })]);
    assert.is(code, 'CST4122', expected);
    assert.ok(message!.includes(expected), message);
  }
  assert.match((await foundOf([loop]))[0]![1], 'nested too deeply');
  assert.match((await foundIn(() => Promise.reject(new Error('late'))))[0]![1], 'is a promise');
  assert.match((await foundIn(async () => []))[0]![1], 'is a promise');
  assert.match((await foundOf(async () => []))[0]![1], 'neither a list');
  for (const wrong of [undefined, null, 7, 'text', { objects: 7 }, { externalActions: {} }])
    assert.is((await foundOf(wrong))[0]?.[0], 'CST4122', String(wrong));
  assert.is(({} as { polluted?: boolean }).polluted, undefined);
});

test('what is no object is refused', async () => {
  const metadata = { name: 'first' };
  for (const wrong of [
    null,
    'text',
    [],
    { kind: 'ConfigMap', metadata },
    { apiVersion: 'v1', metadata },
    { apiVersion: 'v1', kind: 'ConfigMap' },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} },
    { apiVersion: 'V1/x/y', kind: 'ConfigMap', metadata },
    { apiVersion: 'v1', kind: '../evil', metadata },
    configMap('first', {}, { labels: { a: 1 } }),
    configMap('first', {}, { annotations: [] }),
  ]) {
    const { problems } = await compileNotes({ lower: () => [wrong] as never });
    assert.equal(
      problems.map(({ code }) => code),
      ['CST4122'],
      JSON.stringify(wrong),
    );
    assert.match(problems[0]!.help!, 'plain JSON data');
  }
});

// covers CST4123
test('objects that lead out of the namespace and the project of the organization are refused', async () => {
  const object = (apiVersion: string, kind: string, metadata = {}, spec = {}) => ({
    apiVersion,
    kind,
    metadata: { name: 'first', ...metadata },
    spec,
  });
  const refused: readonly (readonly [unknown, string])[] = [
    [object('v1', 'Namespace'), 'its objects belong to the whole cluster'],
    [object('rbac.authorization.k8s.io/v1', 'ClusterRole'), 'its objects belong to the whole cluster'],
    [object('rbac.authorization.k8s.io/v1', 'RoleBinding'), 'its objects decide about rights'],
    [object('argoproj.io/v1alpha1', 'Application'), 'its objects decide about rights'],
    [object('v1', 'Secret'), 'secrets come from the secret backend'],
    [object('v1', 'ResourceQuota'), 'its objects set the limits of a namespace'],
    [object('other.example.org/v1', 'Thing'), 'neither one of releases nor in `allowedKinds`'],
    [configMap('first', {}, { namespace: 'books-dev' }), 'its namespace is not that of the organization'],
    [configMap('first', {}, { namespace: '' }), 'its namespace is not that of the organization'],
    [configMap('first', {}, { ownerReferences: [] }), '`metadata.ownerReferences` is not for Git'],
    [configMap('first', {}, { annotations: { 'argocd.argoproj.io/hook': 'PreSync' } }), 'tells Argo CD'],
    [configMap('first', {}, { annotations: { 'argocd.argoproj.io/tracking-id': 'x' } }), 'tells Argo CD'],
  ];
  for (const [value, problem] of refused) {
    const [[code, message] = []] = await foundOf([value]);
    assert.is(code, 'CST4123', problem);
    assert.ok(message!.includes(problem), message);
  }
  const { problems } = await compileNotes({ lower: () => [object('other.example.org/v1', 'Thing')] });
  assert.is(
    problems[0]?.help,
    "add `{ group: 'other.example.org', kind: 'Thing' }` to `allowedKinds` of the kind",
  );
});

test('an ExternalSecret reads only what its organization may read', async () => {
  const secret = (key: string) => ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'first' },
    spec: {
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'platform' },
      data: [{ secretKey: 'password', remoteRef: { key, property: 'password' } }],
    },
  });
  for (const key of ['dev/shop/note', 'dev/shop', '/dev/shop/note', 'dev--shop--note', 'dev.shop.note'])
    assert.equal(await foundOf([secret(key)]), [], key);
  for (const key of ['dev/books/note', 'shop/note', 'dev/shop/../books', 'dev/shopping', 'prod/shop/note'])
    assert.equal(
      (await foundOf([secret(key)])).map(([code]) => code),
      ['CST4123'],
      key,
    );
});

test('more objects than anybody reviews are refused before they are looked at', async () => {
  const million = Array.from({ length: 1_000_000 }, () => null);
  const [[code, message] = []] = await foundOf(million);
  assert.is(code, 'CST4122');
  assert.match(message!, 'is 1000000 objects, more than 1000');
  const large = configMap('first', { list: Array.from({ length: 300_000 }, () => 'x') });
  assert.match((await foundOf([large]))[0]![1], 'more than 200000 values');
});

test('objects pass the checks of all objects', async () => {
  const pod = { containers: [{ name: 'a', image: 'example.org/a:latest' }] };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'first' },
    spec: {
      selector: { matchLabels: { a: 'b' } },
      template: { metadata: { labels: { a: 'b' } }, spec: pod },
    },
  };
  const codes = new Set((await foundOf([deployment])).map(([code]) => code));
  assert.equal([...codes].sort(), ['CST5101', 'CST5102', 'CST5165']);
  assert.equal(
    (await foundOf([configMap('a'), configMap('a')])).map(([code]) => code),
    ['CST5201'],
  );
  assert.equal(
    (await foundOf([configMap('A_b')])).map(([code]) => code),
    ['CST5002'],
  );
  assert.equal(
    (await foundOf([configMap('a', { text: 'a\u0000b' })])).map(([code]) => code),
    ['CST6001'],
  );
  const taken = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders' },
    spec: { ports: [{ port: 1 }] },
  };
  assert.equal(
    (await foundOf([taken])).map(([code]) => code),
    ['CST5202'],
  );
});

test('names of files are made of identities alone: none is that of another file', async () => {
  const { tree } = await compileNotes({
    lower: () => [configMap('kustomization'), configMap('values.yaml')],
  });
  assert.equal(
    [...tree.keys()].filter(path => path.startsWith(FIRST)),
    [`${FIRST}/configmap--shop-dev--kustomization.yaml`, `${FIRST}/configmap--shop-dev--values.yaml.yaml`],
  );
});

test('another chart is refused, since its objects would be lost', async () => {
  const { Chart } = await import('cdk8s');
  const [[code, message] = []] = await foundIn(({ chart }) => {
    new Chart(chart, 'other');
    return [];
  });
  assert.is(code, 'CST4122');
  assert.match(message!, 'holds another chart');
});

test('what must be true besides has a known form', async () => {
  const needs = [
    { kind: 'existing-object', object: 'Secret', name: 'b', keys: ['y', 'x'] },
    { kind: 'dns-record', host: '*.notes.example.org' },
    { kind: 'proxy-allow', host: 'notes.example.org' },
    { kind: 'firewall', system: 'notes', cidrs: ['192.0.2.0/24'], ports: [443], protocol: 'TCP' },
    { kind: 'manual', what: 'tell the notary' },
  ];
  const { externalActionsOf, tree } = await compileNotes({
    lower: () => ({ objects: [configMap('first')], externalActions: needs as never }),
  });
  assert.equal(
    externalActionsOf(FIRST).map(({ kind }) => kind),
    needs.map(({ kind }) => kind),
  );
  assert.equal(externalActionsOf(FIRST)[0], {
    kind: 'existing-object',
    object: 'Secret',
    namespace: 'shop-dev',
    name: 'b',
    keys: ['x', 'y'],
  });
  assert.match(tree.get('dev/EXTERNAL-ACTIONS.md')!, '| dev-kind | `tell the notary` | note.first |');
  for (const wrong of [
    { kind: 'other' },
    { kind: 'manual', what: 'two\nlines' },
    { kind: 'manual' },
    { kind: 'dns-record', host: 'a b' },
    { kind: 'existing-object', object: 'Node', name: 'x' },
    { kind: 'firewall', system: 'x', cidrs: [1], ports: [1], protocol: 'TCP' },
    null,
  ])
    assert.is((await foundOf({ externalActions: [wrong] }))[0]?.[0], 'CST4122', JSON.stringify(wrong));
});

test.run();
