import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../src/kubernetes/pod-security.ts';
import type { LooseObject } from '../fixture.ts';
import { knowledgeBaseInput, made } from './fixture.ts';

const test = suite('lower/onboarding/knowledge-base');

test('a knowledge base is a ConfigMap that its server mounts, with a key for each fact', () => {
  const { object, kinds, findings } = made(knowledgeBaseInput());
  assert.equal(findings, []);
  assert.equal(kinds, [
    'ConfigMap handbook-repos',
    'Service mcp-server-handbook',
    'ServiceAccount mcp-server-handbook',
    'Deployment mcp-server-handbook',
    'NetworkPolicy mcp-server-handbook',
  ]);
  assert.equal(object('ConfigMap').data, {
    displayName: 'Handbook',
    repositoryCount: '2',
    'repo.0.url': 'https://github.com/acme/handbook',
    'repo.0.branch': 'main',
    'repo.0.paths': 'docs,README.md',
    'repo.1.url': 'https://gitlab.com/acme/team/rules',
    'repo.1.branch': 'stable',
    'repo.1.paths': '.kiro/docs',
  });
  const { spec } = object('Deployment').spec.template;
  assert.equal(spec.volumes[0].configMap, { name: 'handbook-repos' });
  assert.equal(spec.containers[0].volumeMounts[0], {
    name: 'repositories',
    mountPath: '/etc/knowledge-base',
    readOnly: true,
  });
});

test('without a server there is the ConfigMap alone', () => {
  const { mcp: _, ...input } = knowledgeBaseInput();
  assert.equal(made(input).kinds, ['ConfigMap handbook-repos']);
});

test('a change of the repositories restarts the server, and nothing else does', () => {
  const digestOf = (changes: Parameters<typeof knowledgeBaseInput>[0]): string =>
    made(knowledgeBaseInput(changes)).object('Deployment').spec.template.metadata.annotations[
      'cistern.dev/config-digest'
    ];
  assert.is(digestOf({}), digestOf({ agents: ['another'] }));
  assert.is.not(digestOf({}), digestOf({ displayName: 'Book' }));
});

test('the server is restricted, and reaches names and the query service alone', () => {
  const { object } = made(knowledgeBaseInput());
  const { spec } = object('Deployment').spec.template;
  assert.equal(restrictedViolations({ spec }, '1.36'), []);
  const { egress, ingress } = object('NetworkPolicy').spec;
  assert.is(egress.length, 2);
  assert.equal(egress[1], {
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'search' } } }],
    ports: [{ protocol: 'TCP', port: 8080 }],
  });
  assert.is(ingress.length, 1);
});

test('a query service elsewhere is reached through the proxy, which is told to let it through', () => {
  const { mcp } = knowledgeBaseInput();
  const { object, externalActions } = made(
    knowledgeBaseInput({ mcp: { ...mcp!, queryServiceURL: 'https://search.example.org/v1' } }),
  );
  const { env } = object('Deployment').spec.template.spec.containers[0];
  assert.ok(env.some(({ name }: LooseObject) => name === 'HTTPS_PROXY'));
  assert.ok(externalActions.some(action => action.kind === 'proxy-allow'));
  assert.not.ok(externalActions.some(action => action.kind === 'existing-object'));
});

test('two pods have a budget, and one has none', () => {
  const { mcp } = knowledgeBaseInput();
  const kinds = (replicas: number): readonly string[] =>
    made(knowledgeBaseInput({ mcp: { ...mcp!, replicas } })).kinds;
  assert.ok(kinds(2).includes('PodDisruptionBudget mcp-server-handbook'));
  assert.not.ok(kinds(1).includes('PodDisruptionBudget mcp-server-handbook'));
});

test('credentials of the registry come from the secret backend where the environment says so', () => {
  const imagePull = { key: 'platform/registry', property: 'dockerconfigjson' };
  const { object } = made(knowledgeBaseInput(), { environmentSpec: { imagePull } });
  assert.equal(object('ServiceAccount', 'mcp-server-handbook').imagePullSecrets, [
    { name: 'handbook-knowledge-base-pull' },
  ]);
  assert.is(object('ExternalSecret').spec.target.template.type, 'kubernetes.io/dockerconfigjson');
});

test('the server trusts the certificate authorities of the platform, where there are some', () => {
  const caBundle = { configMap: 'platform-ca', pem: 'bundle.pem', publicRoots: true };
  const { object, externalActions } = made(knowledgeBaseInput(), { environmentSpec: { caBundle } });
  const { volumes, containers } = object('Deployment').spec.template.spec;
  assert.equal(volumes.at(-1), {
    name: 'ca-bundle',
    configMap: { name: 'platform-ca', items: [{ key: 'bundle.pem', path: 'bundle.pem' }] },
  });
  const names = containers[0].env.map(({ name }: LooseObject) => name);
  assert.ok(names.includes('SSL_CERT_FILE'));
  assert.equal(names, [...names].sort());
  assert.ok(
    externalActions.some(
      action =>
        action.kind === 'ca-certificate' && action.name === 'platform-ca' && action.namespace === 'org-shop',
    ),
  );
});

test.run();
