import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, minimalWorkspace } from '../../workspace.ts';
import { found, linked, messages } from '../linked.ts';

const test = suite('link/pipelines');

const ENVIRONMENT = 'environments/dev/environment.yaml';
const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);
const document = (kind: string, name: string, spec: string): Files => ({
  [`catalog/pipelines/${name.replaceAll(/[⟦⟧]/g, '')}.yaml`]: `apiVersion: tekton.dev/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${indent(spec, '  ')}\n`,
});
const task = (name: string, more = ''): Files =>
  document('Task', name, `${more}\nsteps:\n  - name: run\n    image: x@sha256:0`);
const pipeline = (name: string, own: string, more = ''): Files =>
  document('Pipeline', name, `${more}\ntasks:\n  - name: one\n${indent(own, '    ')}`);
const tenancy = (spec: string): Files => ({
  [ENVIRONMENT]: `${minimalWorkspace()[ENVIRONMENT]}  tenancy:\n${indent(spec, '    ')}\n`,
});
const REF = 'taskRef:\n  name: clone';

test('a Task that does not exist is named with what was meant', () => {
  const all = linked({ ...task('clone'), ...pipeline('build', 'taskRef:\n  name: ⟦clown⟧') });
  assert.equal(found(all), [['CST3001', all.marks[0]]]);
  assert.equal(messages(all), ['there is no Task `clown`']);
});

test('parameters are those of the Task, all that it needs and of its types', () => {
  const params =
    'params:\n  - name: url\n  - name: files\n    type: array\n  - name: depth\n    default: "1"';
  const given = (more: string): string => `${REF}\nparams:\n${indent(more, '  ')}`;
  const list = 'params:\n  - name: files\n    type: array';
  const fine = given('- name: url\n  value: x\n- name: files\n  value: $(params.files[*])');
  assert.equal(messages(linked({ ...task('clone', params), ...pipeline('build', fine, list) })), []);
  for (const [own, code, message] of [
    [
      '- name: url\n  value: x\n- name: files\n  value: [a]\n- name: ⟦dept⟧\n  value: "2"',
      'CST3050',
      'parameter `dept` does not exist in Task `clone`',
    ],
    [
      '- name: url\n  value: x\n- name: files\n  value: ⟦a⟧',
      'CST3052',
      'parameter `files` of Task `clone` is a list',
    ],
    [
      '- name: url\n  ⟦value⟧: [x]\n- name: files\n  value: [a]',
      'CST3052',
      'parameter `url` of Task `clone` is one text',
    ],
  ] as const) {
    const all = linked({ ...task('clone', params), ...pipeline('build', given(own)) });
    assert.equal(found(all), [[code, all.marks[0]]]);
    assert.equal(messages(all), [message]);
  }
  const missing = linked({
    ...task('clone', params),
    ...pipeline('build', 'taskRef:\n  name: ⟦clone⟧\nparams:\n  - name: url\n    value: x'),
  });
  assert.equal(found(missing), [['CST3051', missing.marks[0]]]);
  assert.equal(messages(missing), ['parameter `files` of Task `clone` gets no value']);
});

test('results are those of the Tasks, wherever a Pipeline uses them', () => {
  const results = 'results:\n  - name: commit\n  - name: files\n    type: array';
  for (const [value, expected] of [
    ['$(tasks.one.results.commit)', []],
    ['$(tasks.one.results.files[*])', []],
    ['$(tasks.one.results.files[0])', []],
    ['$(tasks.one.results.comit)', ['CST3053']],
    ['$(tasks.one.results.files)', ['CST3052']],
    ['$(tasks.one.results.commit[*])', ['CST3052']],
  ] as const) {
    const own = `results:\n  - name: it\n    value: ⟦${value}⟧`;
    const all = linked({ ...task('clone', results), ...pipeline('build', REF, own) });
    assert.equal(
      found(all),
      expected.map(code => [code, all.marks[0]]),
    );
  }
  const when = 'when:\n  - input: ⟦$(tasks.one.results.comit)⟧\n    operator: in\n    values: [x]';
  const spec = `tasks:\n  - name: one\n    taskRef:\n      name: clone\n  - name: two\n    taskRef:\n      name: clone\n${indent(when, '    ')}`;
  const all = linked({ ...task('clone', results), ...document('Pipeline', 'build', spec) });
  assert.equal(found(all), [['CST3053', all.marks[0]]]);
});

test('workspaces are those of the Task, and all that it needs', () => {
  const workspaces = 'workspaces:\n  - name: source\n  - name: cache\n    optional: true';
  const own = 'workspaces:\n  - name: shared';
  const bound = (name: string): string => `${REF}\nworkspaces:\n  - name: ${name}\n    workspace: shared`;
  assert.equal(
    messages(linked({ ...task('clone', workspaces), ...pipeline('build', bound('source'), own) })),
    [],
  );
  assert.equal(
    messages(linked({ ...task('clone', workspaces), ...pipeline('build', bound('sauce'), own) })),
    ['workspace `source` of Task `clone` is not given', 'workspace `sauce` does not exist in Task `clone`'],
  );
});

test('an environment takes what it names, with the Tasks of its Pipelines, in its namespace', () => {
  const files = { ...task('clone'), ...task('other'), ...pipeline('build', REF) };
  const addresses = (spec: string): readonly string[] =>
    [...linked({ ...files, ...tenancy(`cluster: dev-kind\n${spec}`) }).inputs.keys()].filter(address =>
      address.includes('.'),
    );
  const place = 'dev/dev-kind/';
  assert.equal(addresses('pipelineTemplates: [build]'), [`${place}pipeline.build`, `${place}task.clone`]);
  assert.equal(addresses('pipelineTemplates: [other]'), [`${place}task.other`]);
  assert.equal(addresses('pipelineTemplates: all').length, 3);
  assert.equal(addresses(''), []);
  const { inputs } = linked({ ...files, ...tenancy('cluster: dev-kind\npipelineTemplates: all') });
  const input = inputs.get('dev/dev-kind/task.clone');
  assert.is(input?.kind === 'pipeline' && input.namespace, 'cistern-pipelines');
  const platform = inputs.get('dev/dev-kind/platform');
  assert.equal(platform?.kind === 'platform' && platform.pipelines, {
    namespace: 'cistern-pipelines',
    systems: [],
  });
});

test('a cluster without a release has a platform Application for its Pipelines', () => {
  const cluster = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
  const { inputs } = linked({
    ...task('clone'),
    ...tenancy('cluster: tools\npipelineTemplates: all\npipelineSystems: [partner-sftp]'),
    'environments/dev/clusters/tools.yaml': cluster.replace('name: dev-kind', 'name: tools'),
    'environments/dev/integrations/orders.yaml': `${minimalWorkspace()['environments/dev/integrations/orders.yaml']}  clusters:\n    - name: dev-kind\n`,
  });
  assert.equal(
    [...inputs.keys()],
    ['dev/dev-kind/orders', 'dev/dev-kind/platform', 'dev/tools/platform', 'dev/tools/task.clone'],
  );
  const platform = inputs.get('dev/tools/platform');
  assert.equal(platform?.kind === 'platform' && [platform.namespaces, platform.pipelines], [
    [],
    { namespace: 'cistern-pipelines', systems: ['partner-sftp'] },
  ]);
});

test('names of clusters, documents and systems lead somewhere', () => {
  for (const [spec, code, message] of [
    ['cluster: ⟦dev-kin⟧', 'CST3001', 'there is no Cluster `dev-kin`'],
    ['cluster: dev-kind\npipelineTemplates: [⟦built⟧]', 'CST3001', 'there is no Pipeline or Task `built`'],
    ['cluster: dev-kind\npipelineSystems: [⟦git⟧]', 'CST3013', 'environment `dev` knows no system `git`'],
    [
      'cluster: dev-kind\npipelineTemplates: all\npipelineNamespace: ⟦traefik⟧',
      'CST3019',
      'namespace `traefik` belongs to the platform',
    ],
  ] as const) {
    const all = linked({ ...task('clone'), ...pipeline('build', REF), ...tenancy(spec) });
    assert.equal(found(all), [[code, all.marks[0]]]);
    assert.equal(messages(all), [message]);
  }
});

test('no organization lives in the namespace of the Pipelines', () => {
  const all = linked({
    ...task('clone'),
    ...tenancy('cluster: dev-kind\npipelineTemplates: all\npipelineNamespace: shop-dev'),
  });
  assert.equal(messages(all), ['namespace `shop-dev` belongs to the platform']);
});

test('a finding in a document is found at its line', () => {
  const all = linked({
    ...document('Task', 'clone', 'steps:\n  - name: run\n    image: ⟦x⟧'),
    ...tenancy('cluster: dev-kind\npipelineTemplates: all'),
  });
  const [origin] = all.application('dev/dev-kind/task.clone').originsOf(['spec', 'steps', 0, 'image']);
  assert.equal(origin, { layer: 'Task clone', span: all.marks[0] });
});

test.run();
