import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LowerInput } from '../../../src/extension/api/extension.ts';
import { compileNotes, configMap, FIRST, found, note, noteRelease, notes } from '../../extension/fixture.ts';

const test = suite('documents of extensions in the program');

const CATALOG = 'catalog/notes/first.yaml';
const DEV = 'environments/dev/notes/first.yaml';
const SECOND_CLUSTER = notes()['environments/dev/clusters/dev-kind.yaml']!.replace(
  'name: dev-kind',
  'name: dev-two',
);

/** The settings that a lowering gets on the cluster `dev-kind`. */
async function settingsOf(defaults: LowerInput['settings'], catalog: string, release: string) {
  const seen: unknown[] = [];
  const { problems } = await compileNotes(
    {
      defaults,
      lower: input => {
        seen.push(input.settings);
        return [];
      },
    },
    { [CATALOG]: catalog, [DEV]: release },
  );
  assert.equal(problems, []);
  return JSON.parse(JSON.stringify(seen[0]));
}

test('layers: defaults, document, overrides, overrides for a cluster; maps merge, lists replace, null removes', async () => {
  const release = noteRelease(
    'first',
    `  overrides:
    tags: [x]
    map:
      b: release
      c: null
  clusters:
    - name: dev-kind
      overrides:
        map:
          d: cluster
`,
  );
  const catalog = note('first', '  text: hello\n  tags: [a, b]\n  map:\n    b: catalog\n    c: catalog\n');
  assert.equal(await settingsOf({ text: 'default', map: { a: 'default' } }, catalog, release), {
    text: 'hello',
    map: { a: 'default', b: 'release', d: 'cluster' },
    tags: ['x'],
  });
});

test('no setting of an extension is merged by the special rules of Integrations', async () => {
  const schema = {
    type: 'object',
    properties: {
      config: {
        type: 'object',
        properties: {
          env: {
            type: 'object',
            additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
    },
  };
  const seen: unknown[] = [];
  const { problems } = await compileNotes(
    {
      schema,
      lower: ({ settings }) => {
        seen.push(settings);
        return [];
      },
    },
    {
      [CATALOG]: note('first', '  config:\n    env:\n      A:\n        x: "1"\n'),
      [DEV]: noteRelease('first', '  overrides:\n    config:\n      env:\n        A:\n          z: "2"\n'),
    },
  );
  assert.equal(problems, []);
  assert.equal(JSON.parse(JSON.stringify(seen[0])), { config: { env: { A: { x: '1', z: '2' } } } });
});

test('a document runs where an environment says so, on all of its clusters or on those it names', async () => {
  const everywhere = await compileNotes({}, { 'environments/dev/clusters/dev-two.yaml': SECOND_CLUSTER });
  assert.is(everywhere.objectsOf(FIRST).length, 1);
  assert.is(everywhere.objectsOf('dev/dev-two/note.first').length, 1);
  const one = await compileNotes(
    {},
    {
      'environments/dev/clusters/dev-two.yaml': SECOND_CLUSTER,
      [DEV]: noteRelease('first', '  clusters:\n    - name: dev-two\n'),
    },
  );
  assert.is(one.objectsOf(FIRST).length, 0);
  assert.is(one.objectsOf('dev/dev-two/note.first').length, 1);
  const { 'environments/dev/notes/first.yaml': _, ...catalogOnly } = notes();
  const { compileFiles } = await import('../../../src/testing/compile-files.ts');
  const { noteExtension } = await import('../../extension/fixture.ts');
  const nowhere = await compileFiles(noteExtension(), catalogOnly);
  assert.equal(nowhere.problems, []);
  assert.is(nowhere.objectsOf(FIRST).length, 0);
});

test('names that lead nowhere are errors at their line', async () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string, number])[] = [
    [{ [CATALOG]: note('first').replace('shop', 'shopp') }, 'there is no Organization `shopp`', 6],
    [{ 'environments/dev/notes/firsst.yaml': noteRelease('firsst') }, 'there is no Note `firsst`', 4],
    [{ [DEV]: noteRelease('first', '  clusters:\n    - name: dev-x\n') }, 'there is no Cluster `dev-x`', 7],
    [{ [CATALOG]: note('first', '  text: a\n  about: order\n') }, 'there is no Integration `order`', 8],
    [{ [CATALOG]: note('first', '  text: a\n  after: furst\n') }, 'there is no Note `furst`', 8],
    [{ [DEV]: noteRelease('first', '  overrides:\n    about: x\n') }, 'there is no Integration `x`', 7],
  ];
  for (const [files, message, line] of cases) {
    const { problems } = await compileNotes({}, files);
    assert.equal(
      problems.map(problem => [problem.code, problem.message, problem.line]),
      [['CST3001', message, line]],
    );
  }
});

test('a lowering sees what its settings refer to', async () => {
  const seen: LowerInput['references'][] = [];
  const { problems } = await compileNotes(
    {
      lower: ({ name, references }) => {
        if (name === 'first') seen.push(references);
        return [configMap(name)];
      },
    },
    {
      [CATALOG]: note('first', '  text: a\n  about: orders\n  after: second\n'),
      'catalog/notes/second.yaml': note('second', '  text: b\n'),
      'environments/dev/notes/second.yaml': noteRelease('second', '  overrides:\n    text: c\n'),
    },
  );
  assert.equal(problems, []);
  assert.equal(JSON.parse(JSON.stringify(seen[0])), {
    Integration: {
      orders: {
        kind: 'Integration',
        name: 'orders',
        organization: 'shop',
        namespace: 'shop-dev',
        runsHere: true,
        podLabels: { 'app.kubernetes.io/name': 'orders', 'app.kubernetes.io/instance': 'orders' },
      },
    },
    Note: {
      second: {
        kind: 'Note',
        name: 'second',
        organization: 'shop',
        namespace: 'shop-dev',
        runsHere: true,
        settings: { text: 'c' },
      },
    },
  });
});

test('a value that an override removes is missed', async () => {
  const { problems } = await compileNotes(
    {},
    { [DEV]: noteRelease('first', '  overrides:\n    text: null\n') },
  );
  assert.equal(
    problems.map(({ code, help, file, line }) => [code, help, file, line]),
    [['CST3007', 'What it says', DEV, 7]],
  );
});

const STORED = {
  schema: {
    type: 'object',
    required: ['storage'],
    properties: {
      storage: {
        type: 'object',
        required: ['sizeGi'],
        properties: { sizeGi: { type: 'integer' }, class: { type: 'string' } },
      },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
      backup: { type: 'object', properties: { schedule: { type: 'string' } } },
    },
  },
  defaults: { storage: { sizeGi: 10 }, labels: { tier: 'data' } },
  lower: ({ name, settings }: LowerInput) => [
    configMap(name, { size: String((settings.storage as { sizeGi: number }).sizeGi) }),
  ],
};

// covers CST3121
test('what has a default cannot be removed, so that settings are what the kind says they are', async () => {
  const removed = async (overrides: string) => {
    const { problems } = await compileNotes(STORED, {
      [CATALOG]: note('first', '  backup:\n    schedule: daily\n'),
      [DEV]: noteRelease('first', `  overrides:\n    backup: null\n${overrides}`),
    });
    return problems.map(({ code, message, file, line }) => [code, message, file, line]);
  };
  assert.equal(await removed('    storage: null\n'), [
    ['CST3121', '`storage` of Note `first` has a default and cannot be removed', DEV, 8],
  ]);
  assert.equal(await removed('    storage:\n      sizeGi: null\n'), [
    ['CST3121', '`storage.sizeGi` of Note `first` has a default and cannot be removed', DEV, 9],
  ]);
  assert.equal(await removed('    storage:\n      class: null\n    labels:\n      tier: null\n'), []);
});

test('a default is as good as what a document must say', async () => {
  for (const [settings, size] of [
    ['', '10'],
    ['  storage:\n    class: fast\n', '10'],
    ['  storage:\n    sizeGi: 20\n', '20'],
  ] as const) {
    const { problems, objectsOf } = await compileNotes(STORED, { [CATALOG]: note('first', settings) });
    assert.equal(problems, []);
    assert.equal(objectsOf(FIRST)[0]!.data, { size });
  }
});

// covers CST3120
test('layers that are right by themselves and wrong together are an error', async () => {
  const schema = {
    type: 'object',
    properties: {
      map: {
        description: 'At most two.',
        type: 'object',
        maxProperties: 2,
        additionalProperties: { type: 'string' },
      },
    },
  };
  const { problems } = await compileNotes(
    { schema },
    {
      [CATALOG]: note('first', '  map:\n    a: x\n    b: x\n'),
      [DEV]: noteRelease('first', '  overrides:\n    map:\n      c: x\n'),
    },
  );
  assert.equal(
    problems.map(({ code, help, file, line }) => [code, help, file, line]),
    [['CST3120', 'At most two', DEV, 7]],
  );
});

test('Argo CD is told of the Application, its project allows what the extension makes', async () => {
  const environment = notes()['environments/dev/environment.yaml']!;
  const rendered = `${environment}  rendered:\n    repoURL: https://git.example.org/shop/rendered.git\n    credentials: none\n`;
  const { problems, tree } = await compileNotes(
    {
      allowedKinds: [{ group: 'notes.example.com', kind: 'Sheet' }],
      lower: ({ name }) => [
        { apiVersion: 'notes.example.com/v1', kind: 'Sheet', metadata: { name }, spec: {} },
      ],
    },
    { 'environments/dev/environment.yaml': rendered },
  );
  assert.equal(problems, []);
  const project = [...tree].find(
    ([path]) => path.endsWith('--dev.shop.yaml') && path.includes('appproject'),
  )![1];
  assert.match(project, '- group: notes.example.com\n    kind: Sheet\n');
  assert.match(
    tree.get('dev/applications/shop/dev-kind.note.first.yaml')!,
    'directory: dev/dev-kind/note.first\n',
  );
});

test('an organization with nothing but documents of extensions has its namespace and its project', async () => {
  const files = notes();
  const books = files['catalog/organizations/shop.yaml']!.replace('name: shop', 'name: books').replace(
    'Shop',
    'Books',
  );
  const environment = `${files['environments/dev/environment.yaml']!}  rendered:\n    repoURL: https://git.example.org/shop/rendered.git\n    credentials: none\n`;
  const { problems, tree } = await compileNotes(
    {},
    {
      'environments/dev/environment.yaml': environment,
      'catalog/organizations/books.yaml': books,
      [CATALOG]: note('first').replace('organization: shop', 'organization: books'),
    },
  );
  assert.equal(problems, []);
  const paths = [...tree.keys()];
  assert.ok(paths.includes('dev/dev-kind/platform/namespace--books-dev.yaml'));
  assert.ok(paths.includes('dev/applications/books/dev-kind.note.first.yaml'));
  assert.ok(paths.some(path => path.endsWith('--dev.books.yaml')));
});

test('two documents of different kinds and one name do not meet', async () => {
  const { problems, tree } = await compileNotes(
    {},
    {
      'catalog/notes/orders.yaml': note('orders'),
      'environments/dev/notes/orders.yaml': noteRelease('orders'),
    },
  );
  assert.equal(problems, []);
  assert.ok(tree.has('dev/dev-kind/note.orders/configmap--shop-dev--orders.yaml'));
  assert.equal(found({ problems } as never), []);
});

test.run();
