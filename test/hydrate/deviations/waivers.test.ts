import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CompileOptions, compile } from '../../../src/compile.ts';
import { compileCommit } from '../../../src/extract/compile-commit.ts';
import { inSandbox, makeRepository } from '../../extract/repository.ts';
import { unmark } from '../../marks.ts';
import {
  documentOf,
  environmentOf,
  type Files,
  inFolder,
  minimalWorkspace,
  writeFiles,
} from '../../workspace.ts';
import { MemorySink } from '../memory-sink.ts';

const test = suite('hydrate/deviations/waivers');

const INTEGRATION = 'catalog/integrations/orders.yaml';
const WAIVER = 'catalog/policies/orders.yaml';
const RULE = 'pod-security/read-only-root-filesystem';
const patched = (value: boolean): string => `${minimalWorkspace()[INTEGRATION]!}  patches:
    root:
      target: { kind: Deployment }
      reason: the vendor's image writes next to itself
      merge:
        spec: { template: { spec: { containers: [{ name: orders, ${value ? 'stdin: true' : 'securityContext: { readOnlyRootFilesystem: false }'} }] } } }
`;
const waiver = (more = '', expires = '2026-06-30'): string =>
  documentOf(
    'Waiver',
    'orders',
    `rules: [⟦${RULE}⟧, plan/restart]
subject: { ${more}integration: orders, object: { kind: Deployment, name: orders } }
reason: the vendor's image writes next to itself
owner: shop
expires: ⟦"${expires}"⟧`,
  );
const workspace = (changes: Files = {}): Files => {
  const files = { ...minimalWorkspace(), [INTEGRATION]: patched(false), [WAIVER]: waiver(), ...changes };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, unmark(path, text).text]));
};

/** Codes and places that a compilation reports. */
async function found(root: string, options: Partial<CompileOptions> = {}, sink = new MemorySink()) {
  const { reporter } = await compile({ root, workers: 0, cache: true, ...options }, sink);
  return reporter.diagnostics.map(({ code, span }) => ({ code, span }));
}
const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

test('a waiver lets one object of one integration break a rule', () =>
  inFolder(workspace(), async root => assert.equal(await found(root), [])));

test('it lets nothing else', async () => {
  for (const text of [
    waiver('environment: test, '),
    waiver('cluster: other, '),
    waiver().replace('name: orders }', 'name: stock }'),
    waiver().replace('kind: Deployment', 'kind: CronJob'),
    waiver().replace('read-only-root-filesystem', 'run-as-non-root'),
  ]) {
    const others = {
      'environments/test/environment.yaml': environmentOf('test'),
      'environments/test/clusters/other.yaml': minimalWorkspace()[
        'environments/dev/clusters/dev-kind.yaml'
      ]!.replace('dev-kind', 'other'),
    };
    await inFolder(workspace({ ...others, [WAIVER]: text }), async root => {
      assert.equal([...new Set(codes(await found(root)))], ['CST5151'], text);
    });
  }
});

// covers CST5154, CST5155
test('a waiver holds on its last day and not on the next, is announced before, and never judged without a day', async () => {
  const [, expires] = unmark(WAIVER, waiver()).marks;
  const rows: readonly (readonly [CompileOptions['waiversOn'], readonly string[]])[] = [
    [undefined, []],
    [{ day: '2026-06-30' }, []],
    [{ day: '2026-07-01' }, ['CST5154']],
    [{ day: '2026-06-16', soon: '2026-06-30' }, []],
    [{ day: '2026-06-17', soon: '2026-07-01' }, ['CST5155']],
    [{ day: '2026-07-01', soon: '2026-07-15' }, ['CST5154']],
  ];
  await inFolder(workspace(), async root => {
    for (const [waiversOn, expected] of rows) {
      const list = await found(root, waiversOn && { waiversOn });
      assert.equal(codes(list), expected, JSON.stringify(waiversOn));
      if (expected.length > 0) assert.equal(list[0]!.span, expires);
    }
  });
});

test('it expires also while nothing changes, and while its environment is kept', () =>
  inFolder(workspace(), async root => {
    const sink = new MemorySink();
    assert.equal(await found(root, {}, sink), []);
    // Time stamps of the last moment prove nothing.
    await new Promise(resolve => setTimeout(resolve, 80));
    for (const day of ['2026-06-30', '2026-07-01', '2026-07-01']) {
      const expected = day === '2026-06-30' ? [] : ['CST5154'];
      assert.equal(codes(await found(root, { waiversOn: { day } }, new MemorySink(sink.tree))), expected);
    }
  }));

test('a published commit is judged by its own date, today and in ten years', () =>
  inSandbox(async folder => {
    const repository = makeRepository(`${folder}/work`);
    const dry = { gitDirectory: repository.gitDirectory, root: '' };
    for (const [expires, expected] of [
      ['2026-03-01', []],
      ['2026-02-28', ['CST5154']],
    ] as const) {
      const commit = repository.commit(workspace({ [WAIVER]: waiver('', expires) }));
      const { compilation, files } = await compileCommit(dry, commit, { workers: 0 });
      assert.equal(codes(compilation.reporter.diagnostics), expected);
      assert.is(files.length > 0, expected.length === 0);
    }
  }));

test('a rule that nothing breaks is told at its place, with and without the cache', () =>
  inFolder(workspace({ [INTEGRATION]: patched(true) }), async root => {
    const [rule] = unmark(WAIVER, waiver()).marks;
    const sink = new MemorySink();
    for (const cache of [true, true, false])
      assert.equal(await found(root, { cache }, sink.tree.size === 0 ? sink : new MemorySink(sink.tree)), [
        { code: 'CST5153', span: rule },
      ]);
  }));

test('one environment that needs it is enough, and one alone does not judge it', () => {
  const inTest: Files = {
    'environments/test/environment.yaml': environmentOf('test'),
    'environments/test/clusters/test-kind.yaml': minimalWorkspace()[
      'environments/dev/clusters/dev-kind.yaml'
    ]!.replace('dev-kind', 'test-kind'),
    'environments/test/integrations/orders.yaml': `${minimalWorkspace()['environments/dev/integrations/orders.yaml']!}  overrides: { patches: { root: null } }\n`,
  };
  return inFolder(workspace(inTest), async root => {
    const sink = new MemorySink();
    assert.equal(await found(root, {}, sink), []);
    assert.equal(await found(root, { environment: 'test', cache: false }), []);
    // Another release of the environment that does not need it; what is kept still counts.
    await new Promise(resolve => setTimeout(resolve, 80));
    const path = 'environments/test/integrations/orders.yaml';
    writeFiles(root, { [path]: `${inTest[path]!}\n# more\n` });
    assert.equal(await found(root, {}, new MemorySink(sink.tree)), []);
  });
});

test('names that nothing has are told, but for what is not loaded', () =>
  inFolder(workspace({ [WAIVER]: waiver('environment: prod, ') }), async root => {
    assert.ok(codes(await found(root, { cache: false })).includes('CST3001'));
    assert.equal(codes(await found(root, { cache: false, environment: 'dev' })), ['CST5151']);
  }));

test.run();
