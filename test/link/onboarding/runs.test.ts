import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { OrganizationInput, RepoBindingInput } from '../../../src/link/program.ts';
import { documentOf } from '../../workspace.ts';
import { found, linked } from '../linked.ts';
import { bindingOf, pipelineOf, tenancyWorkspace } from './tenancy-workspace.ts';

const test = suite('runs');

const BINDING = 'catalog/repobindings/app.yaml';
const PIPELINE = 'catalog/pipelines/build.yaml';
const TEMPLATE = 'catalog/pipelines/run.yaml';

test('without a template a run is given what its Pipeline declares of the facts of an event', () => {
  const { inputs, ...result } = linked(
    tenancyWorkspace({
      [PIPELINE]: pipelineOf(
        'build',
        ['name: git-url', '{ name: repo-full-name, type: array }', 'name: org-name', 'name: image'],
        ['name: source'],
      ),
      [BINDING]: bindingOf('app', 'shop', 'params: { image: shop/app }\ntimeout: 20m'),
    }),
  );
  assert.equal(found({ inputs, ...result }), []);
  const { run } = inputs.get('dev/dev-kind/repobinding.app') as RepoBindingInput;
  assert.equal(run, {
    serviceAccount: 'pipeline-runner',
    params: [
      { name: 'git-url', event: 'git-url', isList: false },
      { name: 'repo-full-name', event: 'repo-full-name', isList: true },
      { name: 'org-name', value: 'shop' },
      { name: 'image', value: 'shop/app' },
    ],
    workspaces: [{ name: 'source', volumeClaim: { size: '1Gi' } }],
    timeouts: { pipeline: '20m' },
  });
});

test('a template gives values, facts and volumes, and the binding the values that it asks for', () => {
  const template = documentOf(
    'PipelineTemplate',
    'run',
    'params:\n  - name: tag\n  - { name: level, default: info }\nrun:\n  params:\n    - { name: commit, event: git-revision }\n    - { name: tag, param: tag }\n    - { name: level, param: level }\n  workspaces:\n    - name: source\n      volumeClaim: { size: 2Gi, storageClass: slow }\n    - name: cache\n      emptyDir: {}\n  timeouts: { pipeline: 30m, tasks: 20m, finally: 10m }',
  );
  const result = linked(
    tenancyWorkspace({
      [PIPELINE]: pipelineOf(
        'build',
        ['name: commit', 'name: tag', 'name: level'],
        ['name: source', 'name: cache'],
      ),
      [TEMPLATE]: template,
      [BINDING]: bindingOf('app', 'shop', 'template: run\nparams: { tag: stable }\nworkspace: { size: 8Gi }'),
    }),
  );
  assert.equal(found(result), []);
  const { triggers } = result.inputs.get('dev/dev-kind/organization.shop') as OrganizationInput;
  assert.equal(triggers[0]!.run, {
    serviceAccount: 'pipeline-runner',
    params: [
      { name: 'commit', event: 'git-revision', isList: false },
      { name: 'tag', value: 'stable' },
      { name: 'level', value: 'info' },
    ],
    workspaces: [
      { name: 'source', volumeClaim: { size: '8Gi', storageClass: 'slow' } },
      { name: 'cache', emptyDir: {} },
    ],
    timeouts: { pipeline: '30m', tasks: '20m', finally: '10m' },
  });
});

const TEMPLATE_SPEC = (run: string, params = ''): string =>
  documentOf('PipelineTemplate', 'run', `${params}run:\n${run}`);

const WRONG: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'a value for a parameter that the Pipeline does not have',
    'CST3147',
    { [BINDING]: bindingOf('app', 'shop', 'params: { image: ⟦shop⟧ }') },
  ],
  [
    'a value for a parameter that the template does not have',
    'CST3147',
    {
      [TEMPLATE]: TEMPLATE_SPEC('  timeouts: { pipeline: 1h }'),
      [BINDING]: bindingOf('app', 'shop', 'template: run\nparams: { image: ⟦shop⟧ }'),
    },
  ],
  [
    'a parameter that the template does not declare',
    'CST3147',
    {
      [PIPELINE]: pipelineOf('build', ['name: tag']),
      [TEMPLATE]: TEMPLATE_SPEC('  params: [{ name: tag, param: ⟦other⟧ }]'),
      [BINDING]: bindingOf('app', 'shop', 'template: run'),
    },
  ],
  [
    'a parameter of the template that the Pipeline does not have',
    'CST3147',
    {
      [TEMPLATE]: TEMPLATE_SPEC('  params: [{ name: ⟦tag⟧, event: git-url }]'),
      [BINDING]: bindingOf('app', 'shop', 'template: run'),
    },
  ],
  [
    'a parameter that nothing gives',
    'CST3148',
    {
      [PIPELINE]: pipelineOf('build', ['name: image']),
      [BINDING]: bindingOf('app', 'shop').replace('pipeline:', '⟦pipeline⟧:'),
    },
  ],
  [
    'a workspace that nothing gives',
    'CST3148',
    {
      [PIPELINE]: pipelineOf('build', [], ['name: cache']),
      [BINDING]: bindingOf('app', 'shop').replace('pipeline:', '⟦pipeline⟧:'),
    },
  ],
  [
    'a parameter of the template that the binding does not give',
    'CST3148',
    {
      [TEMPLATE]: TEMPLATE_SPEC('  timeouts: { pipeline: 1h }', 'params: [{ name: tag }]\n'),
      [BINDING]: bindingOf('app', 'shop', 'template: ⟦run⟧'),
    },
  ],
  [
    'a text where a list is wanted',
    'CST3149',
    {
      [PIPELINE]: pipelineOf('build', ['{ name: tags, type: array }']),
      [BINDING]: bindingOf('app', 'shop', 'params: { tags: ⟦stable⟧ }'),
    },
  ],
  [
    'a binding whose run ends before its tasks',
    'CST3150',
    {
      [TEMPLATE]: TEMPLATE_SPEC('  timeouts: { pipeline: 1h, tasks: 50m }'),
      [BINDING]: bindingOf('app', 'shop', 'template: run\ntimeout: ⟦49m59s⟧'),
    },
  ],
  [
    'a volume of a template for a workspace that the Pipeline does not have',
    'CST3151',
    {
      [TEMPLATE]: TEMPLATE_SPEC('  workspaces: [{ name: ⟦cache⟧, emptyDir: {} }]'),
      [BINDING]: bindingOf('app', 'shop', 'template: run'),
    },
  ],
  [
    'a Pipeline that does not exist',
    'CST3001',
    { [BINDING]: bindingOf('app', 'shop', 'pipeline: { name: ⟦biuld⟧ }') },
  ],
  [
    'a template that does not exist',
    'CST3001',
    { [BINDING]: bindingOf('app', 'shop', 'template: ⟦run-pipeline⟧') },
  ],
];

for (const [name, code, files] of WRONG) {
  test(`${name} is an error at its place`, () => {
    const result = linked(tenancyWorkspace(files));
    assert.equal(found(result), [[code, result.marks[0]]]);
  });
}

test('a Pipeline inside a binding is compared with the Tasks of the catalog, at its own lines', () => {
  const inline = pipelineOf('own')
    .replace(/ {4}taskSpec:.*/s, '    taskRef: { name: ⟦tset⟧ }\n')
    .replaceAll('\n', '\n    ');
  const result = linked(
    tenancyWorkspace({
      [BINDING]: bindingOf('app', 'shop', `pipeline:\n  inline:\n    ${inline.trimEnd()}`),
    }),
  );
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
});

test('a Pipeline inside a binding lies in the namespace of its runs, one of the catalog with the others', () => {
  const inline = pipelineOf('own').trimEnd().replaceAll('\n', '\n    ');
  const result = linked(
    tenancyWorkspace({
      [BINDING]: bindingOf('app', 'shop', `branches: [next]\npipeline:\n  inline:\n    ${inline}`),
      'catalog/repobindings/more.yaml': bindingOf('more', 'shop'),
    }),
  );
  assert.equal(found(result), []);
  const placeOf = (name: string) =>
    (result.inputs.get(`dev/dev-kind/repobinding.${name}`) as RepoBindingInput).pipeline;
  assert.equal(placeOf('app'), { name: 'own', namespace: 'app' });
  assert.equal(placeOf('more'), { name: 'build', namespace: 'cistern-pipelines' });
  assert.ok(result.inputs.has('dev/dev-kind/pipeline.build'), 'a binding brings its Pipeline along');
});

test.run();
