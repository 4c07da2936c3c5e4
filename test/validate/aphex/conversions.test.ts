import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { olderOf, validated } from './validated.ts';

const test = suite('older forms');

const DIGEST = `sha256:${'c'.repeat(64)}`;
const PIPELINE = `apiVersion: tekton.dev/v1
kind: Pipeline
metadata:
  name: anything
  namespace: somewhere
spec:
  params:
    - name: git-revision
  tasks:
    - name: build
      taskRef:
        name: build
      params:
        - name: revision
          value: $(params.git-revision)
`;
const inText = (text: string): string => text.trimEnd().replaceAll('\n', '\n  ');
const bindingOf = (pipeline: string, more = ''): string =>
  olderOf(
    'RepoBinding',
    'shop',
    `aphexOrg: shop\nrepoOrg: Acme\nrepoName: shop\npipelineName: shop-build\ntemplateRef: run-pipeline-v1\n${more}pipelineSpec: |\n  ${inText(pipeline)}`,
  );
const BINDING = 'catalog/repobindings/shop.yaml';

test('an Organization keeps its people, and gets a secret that the cluster makes', () => {
  const { declarations, errors } = validated({
    'catalog/organizations/shop.yaml': olderOf(
      'Organization',
      'shop',
      'displayName: The Shop\nadminUsers: [ada@example.org, Grace <grace@example.org>]',
    ),
  });
  assert.equal(errors, []);
  assert.equal(declarations[0]!.value, {
    apiVersion: 'cistern.dev/v1alpha1',
    kind: 'Organization',
    metadata: { name: 'shop' },
    spec: {
      displayName: 'The Shop',
      adminUsers: ['ada@example.org', 'grace@example.org'],
      webhook: { secret: { generated: true }, exposure: 'public' },
      network: 'isolated',
      quota: 'large',
    },
  });
});

test('a RepoBinding becomes one with its Pipeline as a document', () => {
  const { declarations, errors, warnings } = validated({
    [BINDING]: bindingOf(PIPELINE, 'permissionProfile: elevated\ntenantName: old\n'),
  });
  assert.equal(errors, []);
  const { kind, name, value } = declarations[0]!;
  assert.equal([kind, name], ['RepoBinding', 'shop']);
  const { pipeline, ...spec } = (value as { spec: { pipeline: { inline: { metadata: unknown } } } }).spec;
  assert.equal(spec, {
    organization: 'shop',
    repository: 'https://github.com/Acme/shop',
    branches: ['*', '*/*', '*/*/*'],
    namespace: 'shop-build',
    permissions: 'elevated',
  });
  assert.equal(pipeline.inline.metadata, { name: 'shop-build' });
  const fields = [
    'aphexOrg',
    'repoOrg',
    'repoName',
    'pipelineName',
    'templateRef',
    'permissionProfile',
    'tenantName',
    'pipelineSpec',
    'pipelineSpec',
  ];
  assert.equal(
    warnings.map(({ code, message }) => [code, message.split('`')[1]]),
    fields.map(field => ['CST2032', `spec.${field}`]),
  );
});

test('an Organization owns the repositories of its RepoBindings, for it has no words for them', () => {
  const { declarations } = validated({
    'catalog/organizations/shop.yaml': olderOf(
      'Organization',
      'shop',
      'displayName: Shop\nadminUsers: [ada@example.org]',
    ),
    [BINDING]: bindingOf(PIPELINE),
  });
  const { repositories } = (declarations[0]!.value as { spec: { repositories?: unknown } }).spec;
  assert.equal(repositories, ['github.com/Acme/shop']);
});

test('a KnowledgeBase belongs to the organization of its namespace', () => {
  const { declarations, errors } = validated({
    'catalog/knowledgebases/docs.yaml': olderOf(
      'KnowledgeBase',
      'docs',
      `displayName: Docs\nrepositories:\n  - url: https://github.com/acme/docs/\nmcpServer:\n  image: ghcr.io/acme/mcp:v1@${DIGEST}`,
      'org-shop',
    ),
  });
  assert.equal(errors, []);
  assert.equal((declarations[0]!.value as { spec: unknown }).spec, {
    organization: 'shop',
    displayName: 'Docs',
    repositories: [{ url: 'https://github.com/acme/docs' }],
    mcp: { image: `ghcr.io/acme/mcp@${DIGEST}`, port: 8090, queryServiceURL: 'http://query.org-shop:8080' },
  });
});

test('an Agent keeps its model, with the registry that its image had in mind', () => {
  const { declarations, errors } = validated({
    'catalog/agents/helper.yaml': olderOf(
      'Agent',
      'helper',
      `displayName: Helper\nmodel:\n  provider: vllm\n  name: mistral\n  gpuCount: 0\n  image: vllm/vllm-openai@${DIGEST}\nknowledgeBase:\n  name: docs\n  namespace: org-shop`,
      'org-shop',
    ),
  });
  assert.equal(errors, []);
  assert.equal((declarations[0]!.value as { spec: unknown }).spec, {
    organization: 'shop',
    displayName: 'Helper',
    model: { provider: 'vllm', name: 'mistral', image: `docker.io/vllm/vllm-openai@${DIGEST}` },
    knowledgeBase: 'docs',
  });
});

const WRONG: readonly (readonly [string, string, string, string])[] = [
  [
    'an image without a digest',
    'CST2034',
    'catalog/agents/helper.yaml',
    olderOf(
      'Agent',
      'helper',
      'displayName: Helper\nmodel:\n  provider: vllm\n  name: mistral\n  image: ⟦vllm/vllm-openai:latest⟧',
      'org-shop',
    ),
  ],
  [
    'a model that is a service, whose key is nowhere',
    'CST2034',
    'catalog/agents/helper.yaml',
    olderOf('Agent', 'helper', 'displayName: Helper\nmodel:\n  provider: ⟦openai⟧\n  name: gpt', 'org-shop'),
  ],
  [
    'a KnowledgeBase of another organization',
    'CST2034',
    'catalog/agents/helper.yaml',
    olderOf(
      'Agent',
      'helper',
      `displayName: Helper\nmodel:\n  provider: vllm\n  name: mistral\n  image: a.io/b@${DIGEST}\nknowledgeBase:\n  name: docs\n  namespace: ⟦org-books⟧`,
      'org-shop',
    ),
  ],
  [
    'a namespace that is no organization’s',
    'CST2034',
    'catalog/knowledgebases/docs.yaml',
    olderOf(
      'KnowledgeBase',
      'docs',
      'displayName: Docs\nrepositories: [{ url: https://github.com/acme/docs }]',
      '⟦default⟧',
    ),
  ],
  [
    'a path outside `.kiro/docs`',
    'CST2010',
    'catalog/knowledgebases/docs.yaml',
    olderOf(
      'KnowledgeBase',
      'docs',
      'displayName: Docs\nrepositories: [{ url: https://github.com/acme/docs, paths: [⟦../secrets⟧] }]',
      'org-shop',
    ),
  ],
  [
    'people who are the same in lower case',
    'CST2030',
    'catalog/organizations/shop.yaml',
    olderOf('Organization', 'shop', 'displayName: Shop\nadminUsers: [a@example.org, ⟦A@example.org⟧]'),
  ],
  [
    'another version of Tekton',
    'CST2035',
    BINDING,
    bindingOf(PIPELINE.replace('tekton.dev/v1', '⟦tekton.dev/v1beta1⟧')),
  ],
  [
    'another kind of Tekton',
    'CST2035',
    BINDING,
    bindingOf(PIPELINE.replace('kind: Pipeline', 'kind: ⟦PipelineRun⟧')),
  ],
  [
    'an unknown field of the Pipeline',
    'CST2006',
    BINDING,
    bindingOf(PIPELINE.replace('taskRef:', '⟦taskref⟧:')),
  ],
  [
    'a rule of Tekton, where the text repeats itself',
    'CST2017',
    BINDING,
    bindingOf(
      PIPELINE.replace('value: $(params.git-revision)', 'value: ⟦$(params.revision)⟧').replace(
        '- name: git-revision',
        '- name: git-revision\n      default: $(params.none)'.replace('$(params.none)', 'main'),
      ),
    ),
  ],
  [
    'an anchor, which the catalog does not take',
    'CST1014',
    BINDING,
    bindingOf(PIPELINE.replace('name: anything', 'name: ⟦&here⟧ anything')),
  ],
];

for (const [name, code, path, text] of WRONG) {
  test(`${name} is an error at its place, and nothing else is said`, () => {
    const { errors, warnings, marks } = validated({ [path]: text });
    assert.equal(
      errors.filter(error => error.code === code).map(({ span }) => span),
      marks,
      JSON.stringify(errors),
    );
    assert.equal(warnings, []);
  });
}

test('a secret in the document is an error that never shows it', () => {
  const secret = 'correct-horse-battery-staple';
  const { errors, warnings } = validated({
    'catalog/organizations/shop.yaml': olderOf(
      'Organization',
      'shop',
      `displayName: Shop\nadminUsers: [ada@example.org]\nwebhookSecret: ${secret}`,
    ),
  });
  assert.equal(
    errors.map(({ code }) => code),
    ['CST2033'],
  );
  const span = errors[0]!.span!;
  assert.is(span.end - span.start, 'webhookSecret'.length, 'the key is shown, and not the value');
  assert.not.match(JSON.stringify([errors, warnings]), secret);
});

test('a document that an earlier run found valid is converted again, and warned about again', () => {
  const files = { [BINDING]: bindingOf(PIPELINE) };
  const [first, second] = [validated(files), validated(files, new Set([BINDING]))];
  assert.equal(second.declarations, first.declarations);
  assert.equal(second.warnings, first.warnings);
});

test.run();
