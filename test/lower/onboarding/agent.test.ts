import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../src/kubernetes/pod-security.ts';
import type { LooseObject } from '../fixture.ts';
import { agentInput, hostedModel, made, SMALL, servedModel } from './fixture.ts';

const test = suite('lower/onboarding/agent');

const podOf = (deployment: LooseObject): LooseObject => deployment.spec.template.spec;
const containerOf = (deployment: LooseObject): LooseObject => podOf(deployment).containers[0];
const variables = (deployment: LooseObject): Record<string, LooseObject> =>
  Object.fromEntries(
    containerOf(deployment).env.map(({ name, value, valueFrom }: LooseObject) => [name, value ?? valueFrom]),
  );

test('a served model has a workload, a volume, a Service and a policy, and so has its orchestrator', () => {
  const { kinds, findings } = made(agentInput());
  assert.equal(findings, []);
  assert.equal(kinds, [
    'PersistentVolumeClaim helper-model-cache',
    'Service helper',
    'Service helper-model',
    'ServiceAccount helper',
    'ServiceAccount helper-model',
    'Deployment helper',
    'Deployment helper-model',
    'NetworkPolicy helper',
    'NetworkPolicy helper-model',
  ]);
});

test('the pods of a served model end before their successors start, since they share a volume and a GPU', () => {
  const { object } = made(agentInput());
  assert.equal(object('Deployment', 'helper-model').spec.strategy, { type: 'Recreate' });
  const claim = object('PersistentVolumeClaim');
  assert.equal(claim.spec, { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '50Gi' } } });
  assert.is(claim.metadata.annotations['argocd.argoproj.io/sync-options'], 'Prune=false,Delete=false');
});

test('a model gets an hour to be loaded, and the rollout is not given up before', () => {
  const { object } = made(agentInput());
  const deployment = object('Deployment', 'helper-model');
  const { startupProbe, livenessProbe, readinessProbe } = containerOf(deployment);
  assert.is(startupProbe.periodSeconds * startupProbe.failureThreshold, 3600);
  assert.ok(deployment.spec.progressDeadlineSeconds > 3600);
  for (const probe of [startupProbe, livenessProbe, readinessProbe])
    assert.equal(probe.httpGet, { path: '/health', port: 'http' });
});

test('a model over several GPUs is told so, and its processes share memory', () => {
  const model = servedModel({ gpus: { count: 4, runtimeClass: 'nvidia-cdi' }, quantization: 'awq' });
  const deployment = made(agentInput({ model })).object('Deployment', 'helper-model');
  const { args, resources, volumeMounts } = containerOf(deployment);
  assert.is(args[args.indexOf('--tensor-parallel-size') + 1], '4');
  assert.is(args[args.indexOf('--quantization') + 1], 'awq');
  assert.is(resources.limits['nvidia.com/gpu'], '4');
  assert.is(podOf(deployment).runtimeClassName, 'nvidia-cdi');
  assert.ok(volumeMounts.some(({ mountPath }: LooseObject) => mountPath === '/dev/shm'));
});

test('a model on one GPU is not spread, and one on none asks for no device', () => {
  const one = containerOf(made(agentInput()).object('Deployment', 'helper-model'));
  assert.not.ok(one.args.includes('--tensor-parallel-size'));
  assert.is(one.resources.limits['nvidia.com/gpu'], '1');
  const { gpus: _, ...model } = servedModel();
  const none = made(agentInput({ model })).object('Deployment', 'helper-model');
  assert.is(containerOf(none).resources.limits['nvidia.com/gpu'], undefined);
  assert.is(podOf(none).runtimeClassName, undefined);
  assert.is(podOf(none).tolerations, undefined);
});

test('a hosted model has no pod: the orchestrator knows its address, its Secret and the proxy', () => {
  const { kinds, object, externalActions } = made(agentInput({ model: hostedModel() }));
  assert.equal(kinds, [
    'Service helper',
    'ServiceAccount helper',
    'Deployment helper',
    'NetworkPolicy helper',
  ]);
  const env = variables(object('Deployment'));
  assert.is(env.MODEL_URL, 'https://api.openai.com/v1');
  assert.equal(env.OPENAI_API_KEY, { secretKeyRef: { name: 'openai', key: 'key' } });
  assert.is(env.HTTPS_PROXY, 'http://squid.egress.svc.cluster.local:3128');
  assert.ok(env.NO_PROXY.split(',').includes('query.search'));
  const peers = object('NetworkPolicy').spec.egress.map(({ to }: LooseObject) => to[0]);
  assert.ok(JSON.stringify(peers).includes('"app":"squid"'));
  assert.ok(
    externalActions.some(action => action.kind === 'proxy-allow' && action.host === 'api.openai.com'),
  );
});

test('each provider has its own variable for the credential', () => {
  const names = [
    hostedModel(),
    hostedModel({ provider: 'anthropic' }),
    hostedModel({ provider: 'bedrock', region: 'eu-central-1' }),
  ].map(model => Object.keys(variables(made(agentInput({ model })).object('Deployment'))));
  assert.ok(names[0]!.includes('OPENAI_API_KEY'));
  assert.ok(names[1]!.includes('ANTHROPIC_API_KEY'));
  assert.ok(names[2]!.includes('AWS_BEARER_TOKEN_BEDROCK') && names[2]!.includes('AWS_REGION'));
});

test('the token of a gated model comes from the secret backend by an identity that no pod has', () => {
  const model = servedModel({ token: { from: 'backend', remoteKey: 'shop/models', property: 'token' } });
  const { object, externalActions } = made(agentInput({ model }));
  const env = variables(object('Deployment', 'helper-model'));
  assert.equal(env.HF_TOKEN, { secretKeyRef: { name: 'helper-model-token', key: 'token' } });
  assert.is(variables(object('Deployment', 'helper')).HF_TOKEN, undefined);
  const { spec } = object('ExternalSecret');
  const [{ secretKey, remoteRef }] = spec.data;
  assert.equal(
    [secretKey, remoteRef.key, remoteRef.property],
    ['token', 'integrations/dev/shop/models', 'token'],
  );
  assert.is(spec.secretStoreRef.name, 'helper-agent-secrets');
  assert.ok(
    externalActions.some(
      action =>
        action.kind === 'secret-role' &&
        action.subject === 'system:serviceaccount:org-shop:helper-agent-secrets' &&
        action.role === 'org-shop.agent.helper',
    ),
  );
});

test('only the orchestrator reaches the model, and the organization reaches the orchestrator', () => {
  const { object } = made(agentInput());
  const { ingress } = object('NetworkPolicy', 'helper-model').spec;
  assert.equal(ingress, [
    {
      from: [{ podSelector: { matchLabels: object('Deployment', 'helper').spec.selector.matchLabels } }],
      ports: [{ protocol: 'TCP', port: 8000 }],
    },
  ]);
  const policy = object('NetworkPolicy', 'helper').spec;
  assert.equal(policy.ingress[0].from, [
    { podSelector: {} },
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop-dev' } } },
  ]);
  assert.equal(policy.egress.slice(1), [
    {
      to: [{ podSelector: { matchLabels: object('Deployment', 'helper-model').spec.selector.matchLabels } }],
      ports: [{ protocol: 'TCP', port: 8000 }],
    },
    {
      to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'search' } } }],
      ports: [{ protocol: 'TCP', port: 8080 }],
    },
  ]);
});

test('every pod is restricted, has no token, a read-only root and an image by digest', () => {
  for (const model of [servedModel({ gpus: { count: 2, runtimeClass: 'nvidia' } }), hostedModel()]) {
    for (const { id, object } of made(agentInput({ model })).manifests) {
      if (id.kind !== 'Deployment') continue;
      const { spec } = (object as LooseObject).spec.template;
      assert.equal(restrictedViolations({ spec }, '1.36'), []);
      assert.is(spec.automountServiceAccountToken, false);
      assert.ok(spec.containers.every((one: LooseObject) => one.securityContext.readOnlyRootFilesystem));
      assert.ok(spec.containers.every((one: LooseObject) => /@sha256:[0-9a-f]{64}$/.test(one.image)));
    }
  }
});

test('a container that the limits of the namespace would refuse is an error, and so are too many of them', () => {
  const { findings } = made(agentInput({ quota: SMALL }));
  assert.equal(
    findings.map(({ code, message }) => [code, message]),
    [
      ['CST4160', 'the container `model-server` asks for `4` of cpu, and its namespace allows at most `2`'],
      [
        'CST4160',
        'the container `model-server` asks for `16Gi` of memory, and its namespace allows at most `4Gi`',
      ],
      ['CST4161', 'the memory requests come to `8448Mi`, and all pods of the namespace may have `8Gi`'],
      ['CST4161', 'the memory limits come to `16896Mi`, and all pods of the namespace may have `16Gi`'],
    ],
  );
  const resources = { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } };
  assert.equal(made(agentInput({ quota: SMALL, model: servedModel({ resources }) })).findings, []);
});

test('a hosted model without an orchestrator would run nothing, which is an error', () => {
  const { orchestration: _, ...input } = agentInput({ model: hostedModel() });
  assert.equal(
    made(input).findings.map(({ code }) => code),
    ['CST4162'],
  );
});

test('without a proxy a strict network has no way to a model elsewhere, and an isolated one goes straight', () => {
  const environmentSpec = { egress: {} };
  const strict = made(agentInput({ model: hostedModel() }), { environmentSpec });
  assert.equal(
    strict.findings.map(({ code }) => code),
    ['CST4002'],
  );
  const network = { preset: 'isolated', systems: [] } as const;
  const isolated = made(agentInput({ model: hostedModel(), network }), { environmentSpec });
  assert.equal(isolated.findings, []);
  const { egress } = isolated.object('NetworkPolicy').spec;
  assert.equal(egress.at(-1).ports, [{ protocol: 'TCP', port: 443 }]);
  assert.ok(JSON.stringify(egress.at(-1)).includes('169.254.169.254/32'));
});

test('GPUs, the runtime class, the storage class and the Services of others are listed as needed', () => {
  const model = servedModel({ cache: { size: '100Gi', storageClass: 'fast' } });
  const { externalActions } = made(agentInput({ model }));
  const lines = externalActions.map(action => JSON.stringify(action));
  for (const part of ['1 nvidia.com/gpu', '"RuntimeClass","name":"nvidia"', '"StorageClass","name":"fast"'])
    assert.ok(
      lines.some(line => line.includes(part)),
      part,
    );
  assert.ok(lines.some(line => line.includes('"Service"') && line.includes('"search"')));
  assert.ok(lines.some(line => line.includes('huggingface.co')));
});

test.run();
