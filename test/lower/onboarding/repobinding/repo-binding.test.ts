import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LooseObject } from '../../fixture.ts';
import { bindingInput, loweredTenancy, NETWORK, QUOTA, triggerOf } from '../tenancy-fixture.ts';

const test = suite('lower/onboarding/repobinding/repo-binding');

test('a binding gets each object in the namespace of its runs, and every check passes', () => {
  const made = loweredTenancy(bindingInput());
  assert.equal(made.findings, []);
  assert.equal(made.ids, [
    'LimitRange orders-build/tenant-limits',
    'ResourceQuota orders-build/tenant-quota',
    'ServiceAccount orders-build/pipeline-runner',
    'NetworkPolicy orders-build/tenant-isolation',
    'Role orders-build/eventlistener-runs',
    'Role orders-build/organization-admin',
    'Role orders-build/pipeline-runner',
    'RoleBinding orders-build/eventlistener-runs',
    'RoleBinding orders-build/organization-admin-ada-example-org-cfe00dde46ef9426',
    'RoleBinding orders-build/pipeline-runner',
  ]);
});

test('runs have no token and read what is their own; elevated ones have one and try out what they build', () => {
  const standard = loweredTenancy(bindingInput());
  assert.is(standard.object('ServiceAccount').automountServiceAccountToken, false);
  const elevated = loweredTenancy(bindingInput({ permissions: 'elevated' }));
  assert.is(elevated.object('ServiceAccount').automountServiceAccountToken, true);
  const rulesOf = (made: typeof standard): readonly LooseObject[] =>
    made.object('Role', 'pipeline-runner').rules;
  for (const { verbs } of rulesOf(standard)) assert.equal(verbs, ['get', 'list', 'watch']);
  for (const { resources, apiGroups } of [...rulesOf(standard), ...rulesOf(elevated)]) {
    for (const resource of ['*', 'secrets', 'serviceaccounts', 'applications', 'rolebindings'])
      assert.not(resources.includes(resource), resource);
    assert.not(apiGroups.includes('argoproj.io') || apiGroups.includes('*'));
  }
  assert.ok(rulesOf(elevated).some(({ resources }) => resources.includes('deployments')));
});

test('the listener of the organization may create runs here, and nothing else', () => {
  const made = loweredTenancy(bindingInput());
  assert.equal(made.object('Role', 'eventlistener-runs').rules, [
    { apiGroups: ['tekton.dev'], resources: ['pipelineruns'], verbs: ['create'] },
  ]);
  assert.equal(made.object('RoleBinding', 'eventlistener-runs').subjects, [
    { kind: 'ServiceAccount', name: 'eventlistener', namespace: 'org-shop' },
  ]);
});

test('admins may start, cancel and remove runs, and read the rest', () => {
  const { rules } = loweredTenancy(bindingInput()).object('Role', 'organization-admin');
  const writes = (rules as readonly LooseObject[]).filter(({ verbs }) => verbs.join() !== 'get,list,watch');
  assert.equal(writes, [
    { apiGroups: ['tekton.dev'], resources: ['pipelineruns'], verbs: ['create', 'delete', 'patch'] },
  ]);
});

test('the Pipeline of the repository alone lies beside its runs, and finds shared Tasks where they are', () => {
  const document = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Pipeline',
    metadata: { name: 'build', labels: { team: 'orders' } },
    spec: {
      params: [{ name: 'url' }],
      tasks: [
        { name: 'clone', taskRef: { name: 'git-clone' } },
        { name: 'say', taskSpec: { steps: [{ name: 'say', image: 'x' }] } },
      ],
      finally: [{ name: 'tell', taskRef: { name: 'notify' }, timeout: '90s' }],
    },
  };
  const pipeline = { name: 'build', namespace: 'orders-build' };
  const made = loweredTenancy(bindingInput({ document, pipeline })).object('Pipeline');
  assert.equal(made.metadata, {
    name: 'build',
    namespace: 'orders-build',
    labels: {
      team: 'orders',
      'app.kubernetes.io/part-of': 'shop',
      'cistern.dev/repo-binding': 'orders-build',
    },
  });
  const resolved = (name: string) => ({
    resolver: 'cluster',
    params: [
      { name: 'kind', value: 'task' },
      { name: 'name', value: name },
      { name: 'namespace', value: 'cistern-pipelines' },
    ],
  });
  assert.equal(made.spec.tasks[0].taskRef, resolved('git-clone'));
  assert.equal(made.spec.finally[0].taskRef, resolved('notify'));
  assert.is(made.spec.finally[0].timeout, '1m30s');
  assert.equal(made.spec.params, [{ name: 'url', type: 'string' }]);
  assert.equal(made.spec.tasks[1].taskSpec.steps[0].computeResources, {});
});

test('quotas are written as the API server stores them', () => {
  const made = loweredTenancy(bindingInput());
  assert.equal(made.object('ResourceQuota').spec.hard, {
    'limits.cpu': '8',
    'limits.memory': '16Gi',
    persistentvolumeclaims: '5',
    pods: '20',
    'requests.cpu': '4',
    'requests.memory': '8Gi',
  });
  assert.equal(made.object('LimitRange').spec.limits, [
    {
      type: 'Container',
      default: { cpu: '500m', memory: '512Mi' },
      defaultRequest: { cpu: '100m', memory: '128Mi' },
      max: { cpu: '2', memory: '4Gi' },
      min: { cpu: '50m', memory: '64Mi' },
    },
  ]);
  const { quota: _, ...without } = bindingInput({ quota: QUOTA });
  assert.is(loweredTenancy(without).object('ResourceQuota'), undefined);
});

test('strict runs reach names, the API server, the registries, the proxy and named systems', () => {
  const network = { ...NETWORK, systems: ['partner-sftp'] };
  const { spec } = loweredTenancy(bindingInput({ network })).object('NetworkPolicy');
  assert.equal(spec.ingress, [{ from: [{ podSelector: {} }] }]);
  const text = JSON.stringify(spec.egress);
  for (const part of [
    '192.0.2.1/32',
    '192.0.2.2/32',
    '192.0.2.10/32',
    '"port":3128',
    '"protocol":"UDP","port":53',
    '"protocol":"TCP","port":53',
  ])
    assert.ok(text.includes(part), part);
  assert.not(text.includes('0.0.0.0/0'));
});

test('isolated runs are reached by their organization alone, by the names of its namespaces', () => {
  const network = { preset: 'isolated', systems: [] } as const;
  const { spec } = loweredTenancy(bindingInput({ network })).object('NetworkPolicy');
  assert.equal(spec.ingress, [
    {
      from: [
        { podSelector: {} },
        { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'org-shop' } } },
        { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'stock-build' } } },
      ],
    },
  ]);
  const blocks = spec.egress.at(-1).to.flatMap(({ ipBlock }: LooseObject) => ipBlock ?? []);
  assert.equal(blocks, [
    { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] },
    { cidr: '::/0', except: ['fd00:ec2::254/128'] },
  ]);
});

test('what runs need besides is told', () => {
  const run = {
    ...triggerOf().run,
    serviceAccount: 'signer',
    workspaces: [
      { name: 'source', volumeClaim: { size: '1Gi', storageClass: 'fast' } },
      { name: 'keys', secret: 'signing' },
      { name: 'rules', configMap: 'lint' },
    ],
  };
  const made = loweredTenancy(bindingInput({ run, network: { ...NETWORK, systems: ['partner-sftp'] } }), {
    environmentSpec: { imagePull: { secret: 'pull' } },
  });
  assert.equal(
    made.actions('existing-object').map(({ object, name }) => `${object} ${name}`),
    ['Secret signing', 'ConfigMap lint', 'ServiceAccount signer', 'Secret pull'],
  );
  assert.equal(made.actions('cluster-class'), [
    { kind: 'cluster-class', object: 'StorageClass', name: 'fast' },
  ]);
  assert.equal(made.actions('tekton-setting'), [
    { kind: 'tekton-setting', object: 'feature-flags', key: 'set-security-context', value: 'true' },
  ]);
  assert.equal(made.actions('proxy-allow'), [{ kind: 'proxy-allow', host: 'github.com' }]);
  assert.is(made.actions('firewall')[0].system, 'partner-sftp');
  assert.equal(made.object('ServiceAccount').imagePullSecrets, [{ name: 'pull' }]);
});

test.run();
