import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RunInput } from '../../../../../src/link/onboarding/tenancy-input.ts';
import { type LooseObject, walk } from '../../../fixture.ts';
import { loweredTenancy, organizationInput, triggerOf } from '../../tenancy-fixture.ts';

const test = suite('lower/onboarding/organization/listener');

const BOTH = [
  triggerOf({ events: ['pull_request', 'push', 'tag'] }),
  triggerOf({ name: 'stock-build', namespace: 'stock-build' }),
];
const made = loweredTenancy(organizationInput({ triggers: BOTH }));

/** What a template starts. */
function runOf(changes: Partial<RunInput>): LooseObject {
  const trigger = triggerOf({ run: { ...triggerOf().run, ...changes } });
  const template = loweredTenancy(organizationInput({ triggers: [trigger] })).object('TriggerTemplate');
  return {
    ...template.spec.resourcetemplates[0].spec,
    params: template.spec.resourcetemplates[0].spec.params,
  };
}

test('every Trigger verifies the signature before anything else, and takes one sort of announcement', () => {
  const triggers = made.manifests.filter(({ id }) => id.kind === 'Trigger').map(({ object }) => object);
  assert.is(triggers.length, 4);
  for (const { spec } of triggers as readonly LooseObject[]) {
    const [signature, filter] = spec.interceptors;
    assert.equal(signature.ref, { kind: 'ClusterInterceptor', name: 'github' });
    const params = Object.fromEntries(signature.params.map(({ name, value }: LooseObject) => [name, value]));
    assert.equal(params.secretRef, { secretName: 'github-webhook-secret', secretKey: 'secret' });
    assert.is(params.eventTypes.length, 1);
    assert.equal(filter.ref, { kind: 'ClusterInterceptor', name: 'cel' });
  }
});

test('the listener names its Triggers, and selects none', () => {
  const { spec } = made.object('EventListener');
  assert.equal(spec.triggers, [
    { triggerRef: 'orders-build-pull-request' },
    { triggerRef: 'orders-build-push' },
    { triggerRef: 'orders-build-tag' },
    { triggerRef: 'stock-build-push' },
  ]);
  for (const field of ['triggerGroups', 'labelSelector', 'namespaceSelector'])
    assert.not(Object.keys(spec[field] ?? {}).length > 0, field);
  const pod = spec.resources.kubernetesResource.spec.template.spec;
  assert.is(pod.securityContext.runAsNonRoot, true);
  assert.is(pod.containers[0].securityContext.readOnlyRootFilesystem, true);
});

test('the listener may start nothing outside the namespaces of its runs, and nothing at all in its own', () => {
  for (const kind of ['ClusterRole', 'Role']) {
    const { rules } = made.object(kind, kind === 'Role' ? 'eventlistener' : undefined);
    for (const rule of rules as readonly LooseObject[])
      assert.equal([rule.apiGroups, rule.verbs], [['triggers.tekton.dev'], ['get', 'list', 'watch']]);
  }
});

test('templates and bindings hold the facts that runs are given, and no other', () => {
  assert.equal(made.object('TriggerTemplate', 'orders-build').spec.params, [{ name: 'git-revision' }]);
  assert.equal(
    made.manifests
      .filter(({ id }) => id.kind === 'TriggerBinding')
      .map(({ id, object }) => [id.name, (object.spec as LooseObject).params]),
    [
      ['github-pull-request', [{ name: 'git-revision', value: '$(body.pull_request.head.sha)' }]],
      ['github-push', [{ name: 'git-revision', value: '$(body.after)' }]],
      ['github-tag', [{ name: 'git-revision', value: '$(body.head_commit.id)' }]],
    ],
  );
});

test('every parameter of a template is provided by every binding of its Triggers', () => {
  for (const { object } of made.manifests.filter(({ id }) => id.kind === 'Trigger')) {
    const { bindings, template } = object.spec as LooseObject;
    const provided = bindings.flatMap(({ ref }: LooseObject) =>
      made.object('TriggerBinding', ref).spec.params.map(({ name }: LooseObject) => name),
    );
    for (const { name } of made.object('TriggerTemplate', template.ref).spec.params)
      assert.ok(provided.includes(name), name);
  }
});

test('runs that are given nothing need no binding', () => {
  const trigger = triggerOf({ run: { ...triggerOf().run, params: [] } });
  const bare = loweredTenancy(organizationInput({ triggers: [trigger] }));
  assert.is(bare.object('TriggerBinding'), undefined);
  assert.equal(bare.object('Trigger').spec.bindings, []);
  assert.is(bare.object('TriggerTemplate').spec.params, undefined);
});

test('what an announcement says becomes the value of a parameter, and nothing else of a run', () => {
  const facts = [
    'event-id',
    'event-type',
    'git-revision',
    'git-url',
    'repo-full-name',
    'triggered-at',
  ] as const;
  const run = runOf({
    params: [
      ...facts.map(event => ({ name: event, event, isList: event === 'repo-full-name' })),
      { name: 'mode', value: ['fast', 'quiet'] },
    ],
  });
  assert.equal(run.params, [
    { name: 'event-id', value: '$(tt.params.event-id)' },
    { name: 'event-type', value: '$(tt.params.event-type)' },
    { name: 'git-revision', value: '$(tt.params.git-revision)' },
    { name: 'git-url', value: 'https://github.com/acme/orders.git' },
    { name: 'repo-full-name', value: ['acme/orders'] },
    { name: 'triggered-at', value: '$(tt.params.triggered-at)' },
    { name: 'mode', value: ['fast', 'quiet'] },
  ]);
  const { params: _, ...rest } = run;
  walk(rest, (value, path) => assert.not(String(value).includes('$('), path));
});

test('a run has pods that the namespace lets in, its workspaces and its times', () => {
  const run = runOf({
    workspaces: [
      { name: 'source', volumeClaim: { size: '5Gi', storageClass: 'fast' } },
      { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
      { name: 'keys', secret: 'signing' },
      { name: 'rules', configMap: 'lint' },
    ],
    timeouts: { pipeline: '90m', tasks: '1h', finally: '30s' },
  });
  assert.equal(run.workspaces, [
    {
      name: 'source',
      volumeClaimTemplate: {
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          resources: { requests: { storage: '5Gi' } },
        },
      },
    },
    { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
    { name: 'keys', secret: { secretName: 'signing' } },
    { name: 'rules', configMap: { name: 'lint' } },
  ]);
  assert.equal(run.timeouts, { pipeline: '1h30m0s', tasks: '1h0m0s', finally: '30s' });
  const { serviceAccountName, podTemplate } = run.taskRunTemplate;
  assert.is(serviceAccountName, 'pipeline-runner');
  const { runAsNonRoot, seccompProfile } = podTemplate.securityContext;
  assert.equal([runAsNonRoot, seccompProfile], [true, { type: 'RuntimeDefault' }]);
  assert.ok(podTemplate.env.some(({ name }: LooseObject) => name === 'HTTPS_PROXY'));
});

test('a Pipeline of the shared catalog is found by the resolver, one of the repository by its name', () => {
  const pipelineOf = (namespace: string) => {
    const trigger = triggerOf({ pipeline: { name: 'build', namespace } });
    const { spec } = loweredTenancy(organizationInput({ triggers: [trigger] })).object('TriggerTemplate');
    return spec.resourcetemplates[0].spec.pipelineRef;
  };
  assert.equal(pipelineOf('orders-build'), { name: 'build' });
  assert.equal(pipelineOf('cistern-pipelines'), {
    resolver: 'cluster',
    params: [
      { name: 'kind', value: 'pipeline' },
      { name: 'name', value: 'build' },
      { name: 'namespace', value: 'cistern-pipelines' },
    ],
  });
});

test.run();
