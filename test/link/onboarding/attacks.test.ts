import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, type Files, integrationOf } from '../../workspace.ts';
import { found, linked } from '../linked.ts';
import { bindingOf, environmentWith, organizationOf, tenancyWorkspace } from './tenancy-workspace.ts';

const test = suite('attacks of tenants');

const DIGEST = `sha256:${'b'.repeat(64)}`;
const BINDING = 'catalog/repobindings/app.yaml';
const SHOP = 'catalog/organizations/shop.yaml';
const AGENT = 'catalog/agents/helper.yaml';
const BASE = 'catalog/knowledgebases/handbook.yaml';

const agentOf = (model: string, more = ''): string =>
  documentOf(
    'Agent',
    'helper',
    `organization: shop\nmodel:\n  provider: anthropic\n  name: claude\n${model}${more}`,
  );
const baseOf = (mcp: string, organization = 'shop'): string =>
  documentOf(
    'KnowledgeBase',
    'handbook',
    `organization: ${organization}\ndisplayName: Handbook\nrepositories:\n  - url: https://github.com/shop/handbook\nmcp:\n  port: 8090\n${mcp}`,
  );
const QUERY = '  queryServiceURL: http://query.org-shop:8080\n';
const IMAGE = `  image: shop/mcp@${DIGEST}\n`;

/** What a tenant writes, and the code of the rule that refuses it at the marked place. */
const ATTACKS: readonly (readonly [name: string, code: string, files: Files])[] = [
  [
    'APP-2: runs in the namespace of Argo CD',
    'CST3144',
    { [BINDING]: bindingOf('app', 'shop', 'namespace: ⟦argocd⟧') },
  ],
  ...[
    'kube-system',
    'kube-anything',
    'default',
    'default-apps',
    'platform-system',
    'tekton-pipelines-resolvers',
    'cert-manager',
    'external-secrets',
    'kong-system',
    'ingress-system',
    'gpu-operator',
    'pipeline-catalog',
    'auth-system',
    'org-books',
    'org-shop',
    'org-anything',
    'traefik',
  ].map(
    namespace =>
      [
        `APP-2: runs in \`${namespace}\``,
        'CST3144',
        { [BINDING]: bindingOf('app', 'shop', `namespace: ⟦${namespace}⟧`) },
      ] as const,
  ),
  [
    'APP-2: runs where another organization has its releases',
    'CST3145',
    { [BINDING]: bindingOf('app', 'shop', 'namespace: ⟦books-dev⟧') },
  ],
  [
    'APP-2: runs where its own releases and their secrets are',
    'CST3145',
    { [BINDING]: bindingOf('app', 'shop', 'namespace: ⟦shop-dev⟧') },
  ],
  [
    'APP-2: runs among the shared Pipelines',
    'CST3145',
    { [BINDING]: bindingOf('app', 'shop', 'namespace: ⟦cistern-pipelines⟧') },
  ],
  [
    'APP-2: runs where another binding does',
    'CST3145',
    {
      [BINDING]: bindingOf('app', 'shop', 'namespace: builds'),
      'catalog/repobindings/more.yaml': bindingOf('more', 'books', 'namespace: ⟦builds⟧'),
    },
  ],
  [
    'APP-2: has its releases in the namespace of another organization',
    'CST3145',
    {
      'environments/dev/environment.yaml': environmentWith('organizations: all').replace(
        '  registry:',
        '  namespaces: { shop: ⟦org-books⟧ }\n  registry:',
      ),
    },
  ],
  [
    'APP-2: shares its namespace with the Pipelines of all',
    'CST3145',
    {
      'environments/dev/environment.yaml': environmentWith(
        'organizations: all\npipelineTemplates: all\npipelineNamespace: ⟦org-books⟧',
      ),
    },
  ],
  [
    'APP-1: a name by which patterns for it reach the namespaces of others',
    'CST3146',
    { [BINDING]: bindingOf('app', 'shop', 'namespace: ⟦books⟧') },
  ],
  [
    'APP-1: a name by which patterns of others reach it',
    'CST3146',
    {
      [BINDING]: bindingOf('app', 'shop', 'namespace: builds'),
      'catalog/repobindings/more.yaml': bindingOf('more', 'books', 'namespace: ⟦builds-more⟧'),
    },
  ],
  ...['argocd', 'kube-system', 'org-books', 'books-dev', 'cert-manager', 'cistern-pipelines', 'traefik'].map(
    namespace =>
      [
        `APP-2: deploys to \`${namespace}\``,
        'CST3155',
        { [BINDING]: bindingOf('app', 'shop', `deploys: { namespaces: [⟦${namespace}⟧] }`) },
      ] as const,
  ),
  [
    'APP-1: deploys from a repository of somebody else',
    'CST3142',
    {
      [BINDING]: bindingOf(
        'app',
        'shop',
        'deploys: { namespaces: [shop-dev], repositories: [⟦https://github.com/books/app⟧] }',
      ),
    },
  ],
  [
    'binds a repository of somebody else',
    'CST3142',
    { [BINDING]: bindingOf('app', 'shop', 'repository: ⟦https://github.com/books/app⟧') },
  ],
  [
    'binds a repository whose owner only begins the same',
    'CST3142',
    { [BINDING]: bindingOf('app', 'shop', 'repository: ⟦https://github.com/shop-evil/app⟧') },
  ],
  [
    'binds a repository that is bound already, written in capitals',
    'CST3143',
    {
      [BINDING]: bindingOf('app', 'shop'),
      'catalog/repobindings/more.yaml': bindingOf(
        'more',
        'shop',
        'repository: ⟦https://github.com/Shop/APP⟧',
      ),
    },
  ],
  [
    'SEC-R1: signs its events with a secret of others',
    'CST3010',
    {
      [SHOP]: organizationOf(
        'shop',
        'webhook: { secret: { remoteKey: ⟦books/webhook⟧ }, exposure: internal }',
      ),
    },
  ],
  [
    'SEC-R1: gives its model the secret of others',
    'CST3010',
    { [AGENT]: agentOf('  token: { remoteKey: ⟦books/token⟧ }\n') },
  ],
  [
    'SEC-R1: leaves its path by dots',
    'CST3010',
    { [AGENT]: agentOf('  token: { remoteKey: ⟦shop/x..y/../books⟧ }\n') },
  ],
  [
    'SEC-R1: shows the secret of the webhook to a pod',
    'CST3157',
    {
      [SHOP]: organizationOf(
        'shop',
        'webhook: { secret: { existingSecret: { name: hook, key: secret } }, exposure: internal }',
      ),
      [AGENT]: agentOf('  token: { existingSecret: { name: ⟦hook⟧, key: secret } }\n'),
    },
  ],
  [
    'NET-R1: takes the host of another organization for its webhook',
    'CST3009',
    {
      [SHOP]: organizationOf(
        'shop',
        'webhook: { secret: { generated: true }, exposure: internal, hostLabel: ⟦books⟧ }',
      ),
    },
  ],
  [
    'NET-R1: takes a host that is nobody’s for its webhook',
    'CST3009',
    {
      [SHOP]: organizationOf(
        'shop',
        'webhook: { secret: { generated: true }, exposure: internal, hostLabel: ⟦free⟧ }',
      ),
    },
  ],
  [
    'NET-R1: takes a host that an image of another organization may have',
    'CST3009',
    {
      'catalog/organizations/shop.yaml': organizationOf('shop', 'hostLabels: [shop, webhooks]'),
      'catalog/integrations/books.yaml': integrationOf('books'),
      'catalog/organizations/books.yaml': organizationOf('books').replace('webhook:', '⟦webhook⟧:'),
    },
  ],
  [
    'NET-R1: takes the standard host of the webhook of another organization',
    'CST3009',
    {
      [SHOP]: organizationOf(
        'shop',
        'webhook: { secret: { generated: true }, exposure: internal, hostLabel: ⟦books-webhooks⟧ }',
      ),
    },
  ],
  [
    'NET-R1: asks a Service of another organization',
    'CST3156',
    { [BASE]: baseOf(`${IMAGE}  queryServiceURL: ⟦http://query.org-books:8080⟧\n`) },
  ],
  [
    'NET-R1: asks a Service of another organization by its full name',
    'CST3156',
    {
      [BASE]: baseOf(`${IMAGE}  queryServiceURL: ⟦https://orders.books-dev.svc.cluster.local⟧\n`),
    },
  ],
  [
    'NET-R1: asks a Service of the platform as its model',
    'CST3156',
    {
      [AGENT]: agentOf(
        '  token: { existingSecret: { name: key, key: key } }\n  endpoint: ⟦https://openbao.openbao-system.svc:8200⟧\n',
      ),
    },
  ],
  [
    'runs an image that its organization may not run',
    'CST3011',
    { [BASE]: baseOf(`  image: ⟦books/mcp@${DIGEST}⟧\n${QUERY}`) },
  ],
  [
    'runs an image of a public registry that its organization may not run',
    'CST3011',
    { [BASE]: baseOf(`  image: ⟦docker.io/shop/mcp@${DIGEST}⟧\n${QUERY}`) },
  ],
  [
    'reads the documents of another organization',
    'CST3152',
    {
      [BASE]: baseOf(
        `  image: books/mcp@${DIGEST}\n  queryServiceURL: http://query.org-books:8080\n`,
        'books',
      ),
      [AGENT]: agentOf('  token: { remoteKey: shop/token }\n', 'knowledgeBase: ⟦handbook⟧\n'),
    },
  ],
  [
    'joins an organization that does not run there',
    'CST3140',
    {
      'environments/dev/environment.yaml': environmentWith('organizations: [books]\n⟦repoBindings⟧: [app]'),
      [BINDING]: bindingOf('app', 'shop'),
    },
  ],
  [
    'calls itself like a part of the platform',
    'CST3158',
    {
      'catalog/organizations/cert-manager.yaml': organizationOf('cert-manager').replace(
        'name: cert-manager',
        'name: ⟦cert-manager⟧',
      ),
    },
  ],
];

for (const [name, code, files] of ATTACKS) {
  test(name, () => {
    const result = linked(tenancyWorkspace(files));
    assert.equal(found(result), [[code, result.marks[0]]]);
  });
}

test('the workspace of these attacks is fine without them', () => {
  const files = tenancyWorkspace({
    [BINDING]: bindingOf('app', 'shop', 'deploys: { namespaces: [shop-dev, shop-apps] }'),
    'catalog/repobindings/more.yaml': bindingOf('more', 'books'),
    [BASE]: baseOf(IMAGE + QUERY),
    [AGENT]: agentOf('  token: { remoteKey: shop/token }\n', 'knowledgeBase: handbook\n'),
  });
  assert.equal(found(linked(files)), []);
});

test('a binding of one organization changes nothing of another', () => {
  const before = linked(tenancyWorkspace({ [BINDING]: bindingOf('app', 'shop') }));
  const after = linked(
    tenancyWorkspace({
      [BINDING]: bindingOf('app', 'shop'),
      'catalog/repobindings/more.yaml': bindingOf('more', 'books'),
    }),
  );
  for (const name of ['organization.shop', 'repobinding.app'])
    assert.equal(after.inputs.get(`dev/dev-kind/${name}`), before.inputs.get(`dev/dev-kind/${name}`), name);
  const keys = ({ program }: typeof before): readonly string[] =>
    program.applications.filter(({ organization }) => organization === 'shop').map(({ key }) => key);
  assert.equal(keys(after), keys(before));
});

test.run();
