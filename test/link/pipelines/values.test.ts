import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, minimalWorkspace } from '../../workspace.ts';
import { found, linked, messages } from '../linked.ts';

const test = suite('link/pipelines/values');

const ENVIRONMENT = 'environments/dev/environment.yaml';
const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);
const document = (kind: string, name: string, spec: string): Files => ({
  [`catalog/pipelines/${name}.yaml`]: `apiVersion: tekton.dev/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${indent(spec, '  ')}\n`,
});
const STEPS = 'steps:\n  - name: run\n    image: x@sha256:0';
const task = (name: string, more: string): Files => document('Task', name, `${more}\n${STEPS}`);
const build = (own: string, more = 'params: []'): Files =>
  document('Pipeline', 'build', `${more}\ntasks:\n${indent(own, '  ')}`);
const run = (fields: string, name = 'one'): string =>
  `- name: ${name}\n  taskRef:\n    name: ${name}\n${indent(fields, '  ')}`;
const given = (value: string): string => `params:\n  - name: repo\n    value: ${value}`;

/** Expects the codes at the marks, further ones at the last of them, and these messages. */
function finds(files: Files, ...expected: readonly (readonly [code: string, message: string])[]): void {
  const all = linked(files);
  assert.equal(
    found(all),
    expected.map(([code], index) => [code, all.marks[index] ?? all.marks.at(-1)]),
  );
  assert.equal(
    messages(all),
    expected.map(([, message]) => message),
  );
}

const MAP =
  'params:\n  - name: repo\n    type: object\n    properties: {url: {}, ref: {}}\n    default: {ref: main}';

test('a map has all the texts that the Task needs, and no others', () => {
  const of = (value: string, more?: string): Files => ({
    ...task('one', MAP),
    ...build(run(given(value)), more),
  });
  finds(of('{url: x}'));
  finds(of('{url: x, ref: main}'));
  const missing = linked(of('{ref: main}'));
  assert.equal(messages(missing), ['parameter `repo` of Task `one` gets no `url`']);
  const unknown = linked(of('{url: x, rev: main}'));
  assert.equal(messages(unknown), ['parameter `repo` of Task `one` has no `rev`']);
  assert.equal(
    [...missing.diagnostics, ...unknown.diagnostics].map(({ code }) => code),
    ['CST3165', 'CST3166'],
  );
});

test('the whole of a map has the texts that its own declaration has', () => {
  const own = (properties: string): string =>
    `params:\n  - name: it\n    type: object\n    properties: ${properties}`;
  const of = (properties: string): Files => ({
    ...task('one', MAP),
    ...build(run(given('⟦$(params.it[*])⟧')), own(properties)),
  });
  assert.equal(messages(linked(of('{url: {}, ref: {}}'))), []);
  finds(of('{ref: {}}'), ['CST3165', 'parameter `repo` of Task `one` gets no `url`']);
});

test('a list, a text and a map are told apart', () => {
  const of = (value: string): Files => ({
    ...task('one', MAP),
    ...build(run(given(`⟦${value}⟧`)), 'params:\n  - name: list\n    type: array'),
  });
  for (const value of ['x', '$(params.list[*])'])
    finds(of(value), ['CST3052', 'parameter `repo` of Task `one` is a map']);
});

test('results that are maps are used by their texts, or as a whole', () => {
  const results = 'results:\n  - name: image\n    type: object\n    properties: {digest: {}}';
  const of = (value: string): Files => ({
    ...task('one', results),
    ...task('two', 'params:\n  - name: repo'),
    ...build(`${run('retries: 1')}\n${run(given(`⟦${value}⟧`), 'two')}`),
  });
  assert.equal(messages(linked(of('$(tasks.one.results.image.digest)'))), []);
  finds(of('$(tasks.one.results.image.tag)'), ['CST3053', 'result `image.tag` does not exist in Task `one`']);
  finds(of('$(tasks.one.results.image)'), ['CST3052', 'result `image` of Task `one` is a map']);
});

test('a matrix gives one text to each run', () => {
  const matrix = 'matrix:\n  params:\n    - name: ⟦repo⟧\n      value: [a, b]';
  assert.equal(messages(linked({ ...task('one', 'params:\n  - name: repo'), ...build(run(matrix)) })), []);
  finds({ ...task('one', 'params:\n  - name: repo\n    type: array'), ...build(run(matrix)) }, [
    'CST3052',
    'parameter `repo` of Task `one` is a list',
  ]);
  finds({ ...task('one', 'workspaces: []'), ...build(run(matrix)) }, [
    'CST3050',
    'parameter `repo` does not exist in Task `one`',
  ]);
});

test('a matrix gathers texts into a list', () => {
  const of = (type: string, wanted: string): Files => ({
    ...task('one', `params:\n  - name: repo\nresults:\n  - name: digest\n    type: ${type}`),
    ...task('two', `params:\n  - name: repo\n    type: ${wanted}`),
    ...build(
      `${run('matrix:\n  params:\n    - name: repo\n      value: [a, b]')}\n${run(given('⟦$(tasks.one.results.digest[*])⟧'), 'two')}`,
    ),
  });
  assert.equal(messages(linked(of('string', 'array'))), []);
  finds(of('string', 'string'), ['CST3052', 'parameter `repo` of Task `two` is one text']);
  finds(of('array', 'array'), [
    'CST3167',
    'result `digest` of Task `one` is not one text, and a matrix gathers nothing else',
  ]);
});

test('a Task that is written out gets what it needs, like any other', () => {
  const own = (more: string): string =>
    `- name: ⟦one⟧\n${indent(more, '  ')}\n  taskSpec:\n    params:\n      - name: url\n    workspaces:\n      - name: source\n${indent(STEPS, '    ')}`;
  finds(
    build(own('retries: 1')),
    ['CST3051', 'parameter `url` of Task `one` gets no value'],
    ['CST3054', 'workspace `source` of Task `one` is not given'],
  );
});

const resolved = (namespace: string): string =>
  `- name: one\n  taskRef:\n    resolver: cluster\n    params:\n      - {name: kind, value: task}\n      - {name: name, value: one}\n      - {name: namespace, value: ${namespace}}`;
const tenancy = (spec: string): Files => ({
  [ENVIRONMENT]: `${minimalWorkspace()[ENVIRONMENT]}  tenancy:\n    cluster: dev-kind\n${indent(spec, '    ')}\n`,
});

test('a Task is looked for where the environment has it', () => {
  const of = (namespace: string): Files => ({
    ...task('one', 'params: []'),
    ...build(resolved(namespace)),
    ...tenancy('pipelineTemplates: [build]'),
  });
  const { inputs } = linked(of('cistern-pipelines'));
  assert.ok(inputs.has('dev/dev-kind/task.one'), 'a Pipeline brings the Tasks that a resolver finds');
  assert.equal(messages(linked(of('cistern-pipelines'))), []);
  finds(of('⟦tekton-pipelines⟧'), [
    'CST3168',
    'task `one` looks for its Task in namespace `tekton-pipelines`, and environment `dev` has it in `cistern-pipelines`',
  ]);
});

test('a Task that a resolver cannot find in the catalog is refused', () => {
  finds(build(resolved('a').replace('value: one', 'value: ⟦one⟧')), ['CST3001', 'there is no Task `one`']);
});

test.run();
