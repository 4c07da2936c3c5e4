import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf } from '../workspace.ts';
import { validated } from './aphex/validated.ts';

const test = suite('forms that attacks of tenants would need');

const DIGEST = `sha256:${'d'.repeat(64)}`;

const organization = (field: string): readonly [string, string] => [
  'catalog/organizations/shop.yaml',
  documentOf('Organization', 'shop', field),
];
const binding = (field: string): readonly [string, string] => {
  const fields = new Map(
    [
      'organization: shop',
      'repository: https://github.com/acme/shop',
      'branches: [main]',
      'pipeline: { name: build }',
      field,
    ].map(each => [each.split(':')[0]!, each]),
  );
  return [
    'catalog/repobindings/shop.yaml',
    documentOf('RepoBinding', 'shop', [...fields.values()].join('\n')),
  ];
};
const template = (run: string): readonly [string, string] => [
  'catalog/pipelines/run.yaml',
  documentOf('PipelineTemplate', 'run', `run: ${run}`),
];
const base = (fields: string): readonly [string, string] => [
  'catalog/knowledgebases/docs.yaml',
  documentOf('KnowledgeBase', 'docs', `organization: shop\ndisplayName: Docs\n${fields}`),
];
const agent = (model: string): readonly [string, string] => [
  'catalog/agents/helper.yaml',
  documentOf('Agent', 'helper', `organization: shop\nmodel: { name: m, ${model} }`),
];
const REPOSITORIES = 'repositories: [{ url: https://github.com/acme/docs }]\n';

const ATTACKS: readonly (readonly [string, readonly [string, string]])[] = [
  ['APP-1: every namespace', binding("deploys: { namespaces: [⟦'*'⟧] }")],
  ['APP-1: a pattern of namespaces', binding("deploys: { namespaces: [⟦'shop-*'⟧] }")],
  ['APP-1: every repository of manifests', binding("deploys: { namespaces: [shop], repositories: [⟦'*'⟧] }")],
  ['APP-1: every repository of an owner', binding("repository: ⟦'https://github.com/acme/*'⟧")],
  ['APP-1: repositories of everybody', organization("repositories: [⟦'github.com/*'⟧]")],
  ['a repository that is the folder above', binding('repository: ⟦https://github.com/acme/..⟧')],
  ['a repository with credentials', binding('repository: ⟦https://user:password@github.com/acme/shop⟧')],
  ['a repository elsewhere', binding('repository: ⟦https://github.com.example.org/acme/shop⟧')],
  [
    'code in the name of a repository',
    binding('repository: ⟦"https://github.com/acme/shop\' || true || \'"⟧'),
  ],
  ['code in the name of a branch', binding("branches: [⟦\"main' || 'a' == 'a\"⟧]")],
  ['a branch that is no name of git', binding('branches: [⟦feature..main⟧]')],
  ['SA-1: the ServiceAccount that every pod may have', template('{ serviceAccount: ⟦default⟧ }')],
  ['SEC-R1: a key above its own', agent('provider: openai, token: { remoteKey: ⟦../books/token⟧ }')],
  ['SEC-R1: a key from the root', agent('provider: openai, token: { remoteKey: ⟦/books/token⟧ }')],
  ['SEC-R1: every key', agent("provider: openai, token: { remoteKey: ⟦'shop/*'⟧ }")],
  [
    'NET-R1: a host with a wildcard',
    organization("webhook: { secret: { generated: true }, exposure: public, hostLabel: ⟦'*'⟧ }"),
  ],
  [
    'NET-R1: a host below another',
    organization('webhook: { secret: { generated: true }, exposure: public, hostLabel: ⟦a.books⟧ }'),
  ],
  [
    'NET-R1: a host in capitals',
    organization('webhook: { secret: { generated: true }, exposure: public, hostLabel: ⟦Books⟧ }'),
  ],
  ['an address that names somebody else to the API server', organization('adminUsers: [⟦system:admin⟧]')],
  ['an address with a name', organization('adminUsers: [⟦Ada <ada@example.org>⟧]')],
  [
    'an image by a tag',
    base(`${REPOSITORIES}mcp: { image: ⟦shop/mcp:latest⟧, port: 8090, queryServiceURL: http://query }`),
  ],
  [
    'an image by a tag and a digest',
    base(`${REPOSITORIES}mcp: { image: ⟦shop/mcp:v1@${DIGEST}⟧, port: 8090, queryServiceURL: http://query }`),
  ],
  [
    'a service without TLS for a token',
    agent('provider: openai, endpoint: ⟦http://api.example.org⟧, token: { remoteKey: shop/token }'),
  ],
  [
    'a path above the repository',
    base('repositories: [{ url: https://github.com/acme/docs, paths: [⟦docs/../../secrets⟧] }]'),
  ],
  [
    'arguments in the name of a model',
    agent(`provider: vllm, image: shop/vllm@${DIGEST}, name: ⟦--trust-remote-code⟧`).map(text =>
      text.replace('name: m, ', ''),
    ) as [string, string],
  ],
];

for (const [name, [path, text]] of ATTACKS) {
  test(`${name} is not a form that the field has`, () => {
    const { declarations, errors, marks } = validated({ [path]: text });
    assert.equal(declarations, []);
    assert.equal(
      errors.map(({ code, span }) => [code, span]),
      [['CST2010', marks[0]]],
    );
  });
}

const UNKNOWN: readonly (readonly [string, readonly [string, string]])[] = [
  ['POD-1: fields of pods in a template', template('{ podTemplate: { hostNetwork: true } }')],
  [
    'APP-3: kinds of the cluster for a repository',
    binding('deploys: { namespaces: [shop], clusterResources: all }'),
  ],
  ['RBAC-1: rules of its own', binding('rules: [{ verbs: [bind] }]')],
  ['LBL-1: labels that controllers trust', binding('labels: { istio-injection: disabled }')],
  ['SEC-R1: a literal secret', organization('webhook: { secret: { value: hunter2 }, exposure: public }')],
];

for (const [name, [path, text]] of UNKNOWN) {
  test(`${name} cannot be written`, () => {
    const { declarations, errors } = validated({ [path]: text });
    assert.equal(declarations, []);
    assert.ok(
      errors.some(({ code }) => code === 'CST2006'),
      JSON.stringify(errors),
    );
    assert.not.match(JSON.stringify(errors), 'hunter2');
  });
}

test.run();
