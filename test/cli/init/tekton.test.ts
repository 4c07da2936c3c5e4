import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Any, documentAt, documentsOf } from './pipelines.ts';

const test = suite('the objects for Tekton');
const files = documentsOf('tekton');
const task = documentAt(files, 'tekton/cistern-task.yaml');
const pipeline = documentAt(files, 'tekton/cistern-pipeline.yaml');
const run = documentAt(files, 'tekton/cistern-run.yaml');
const [template, listener] = files.get('tekton/cistern-trigger.yaml') as readonly Any[];
const namesOf = (params: readonly Any[]): readonly string[] => params.map(({ name }) => name);

test('objects are of stable versions', () => {
  for (const object of [task, pipeline, run, template.spec.resourcetemplates[0]])
    assert.is(object.apiVersion, 'tekton.dev/v1');
  for (const object of [template, listener]) assert.is(object.apiVersion, 'triggers.tekton.dev/v1beta1');
  assert.equal(
    [task, pipeline, run, template, listener].map(({ kind }) => kind),
    ['Task', 'Pipeline', 'PipelineRun', 'TriggerTemplate', 'EventListener'],
  );
});

test('scripts hold no parameters and are sound shell', () => {
  for (const { script } of task.spec.steps) {
    assert.not.match(script, /\$\((params|context|workspaces|results|tt)\b/);
    assert.match(script, /^#!\/bin\/sh\nset -eu\n/);
    const { status, stderr } = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });
    assert.is(status, 0, stderr);
  }
});

test('steps run restricted', () => {
  assert.equal(task.spec.stepTemplate.securityContext, {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 65532,
    runAsGroup: 65532,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  for (const step of task.spec.steps) assert.is(step.securityContext, undefined);
  for (const { spec } of [run, template.spec.resourcetemplates[0]]) {
    const { podTemplate } = spec.taskRunTemplate;
    assert.is(podTemplate.automountServiceAccountToken, false);
    assert.is(podTemplate.securityContext.runAsNonRoot, true);
  }
});

test('the image is a parameter without default, and a digest must be filled in', () => {
  const image = task.spec.params.find(({ name }: Any) => name === 'image');
  assert.is(image.default, undefined);
  for (const step of task.spec.steps) assert.is(step.image, '$(params.image)');
  for (const { spec } of [run, template.spec.resourcetemplates[0]]) {
    const given = spec.params.find(({ name }: Any) => name === 'image');
    assert.match(given.value, /^[a-z]+:[\w-]+@sha256:DIGEST$/);
  }
});

test('everything that is called gets the parameters that it declares', () => {
  const given = (declared: readonly Any[], params: readonly Any[]): void => {
    for (const name of namesOf(params)) assert.ok(namesOf(declared).includes(name), name);
    for (const { name, default: value } of declared)
      assert.ok(value !== undefined || namesOf(params).includes(name), name);
  };
  for (const { taskRef, params } of pipeline.spec.tasks) {
    assert.is(taskRef.name, task.metadata.name);
    given(task.spec.params, params);
  }
  for (const { spec } of [run, template.spec.resourcetemplates[0]]) {
    assert.is(spec.pipelineRef.name, pipeline.metadata.name);
    given(pipeline.spec.params, spec.params);
  }
  for (const { template: named, bindings } of listener.spec.triggers) {
    assert.is(named.ref, template.metadata.name);
    given(template.spec.params, bindings);
  }
});

test('variables name only declared parameters', () => {
  const declared = (object: Any, prefix: string): void => {
    const used = [...JSON.stringify(object).matchAll(new RegExp(`\\$\\(${prefix}\\.([a-z-]+)\\)`, 'g'))];
    assert.ok(used.length > 0);
    for (const [, name] of used) assert.ok(namesOf(object.spec.params).includes(name!), name);
  };
  declared(task, 'params');
  declared(pipeline, 'params');
  declared(template, 'tt\\.params');
});

test('publishing takes what was checked, only when it is asked for, and with credentials of its own', () => {
  const [check, publish] = pipeline.spec.tasks;
  const revision = publish.params.find(({ name }: Any) => name === 'revision');
  assert.is(revision.value, '$(tasks.check.results.commit)');
  assert.is(check.name, 'check');
  assert.equal(namesOf(task.spec.results), ['commit']);
  assert.equal(publish.when, [{ input: '$(params.publish)', operator: 'in', values: ['true'] }]);
  const credentials = ({ params }: Any): string =>
    params.find(({ name }: Any) => name === 'credentials').value;
  assert.is.not(credentials(check), credentials(publish));
});

test('only signed webhooks start a run, and only pushes to the default branch publish', () => {
  for (const { name, interceptors, bindings } of listener.spec.triggers) {
    assert.is(interceptors[0].ref.name, 'github');
    assert.ok(namesOf(interceptors[0].params).includes('secretRef'));
    const publishes = bindings.find((binding: Any) => binding.name === 'publish').value;
    assert.is(publishes, String(name === 'publish'));
    if (name === 'publish') assert.match(interceptors[1].params[0].value, 'default_branch');
  }
});

test.run();
