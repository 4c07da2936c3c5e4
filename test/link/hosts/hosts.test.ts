import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hostTokens } from '../../../src/link/hosts/host-tokens.ts';
import {
  documentOf,
  environmentOf,
  type Files,
  integrationOf,
  minimalWorkspace,
  releaseOf,
} from '../../workspace.ts';
import { found, type Linked, linked, messages } from '../linked.ts';

const test = suite('link/hosts');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
/** Two environments: `dev`, and `test` with a proxy, a registry below a path and a system with a host. */
const WORKSPACE: Files = {
  'environments/test/environment.yaml': environmentOf('test')
    .replace('spec:\n', 'spec:\n  egress:\n    proxy: {host: proxy.corp.example.net, port: 3128}\n')
    .replace('registry: registry.example.org', 'registry: registry.example.org:5000/mirror')
    .replace('partner-sftp:\n', 'partner-sftp:\n      host: sftp.partner.example.com\n'),
  'environments/test/clusters/test-kind.yaml': CLUSTER.replace('name: dev-kind', 'name: test-kind'),
};

function withText(text: string, more = '', files: Files = {}): Linked {
  const orders = integrationOf('orders', `${more}config:\n  files:\n    a.txt: |\n      ${text}\n`);
  return linked({ ...WORKSPACE, 'catalog/integrations/orders.yaml': orders, ...files });
}

/** What is reported of a marked text: the host, its environment and what to write instead. */
function reported(text: string, more = '', files: Files = {}): readonly unknown[] {
  const result = withText(text, more, files);
  assert.equal(
    found(result).map(([, span]) => span),
    result.marks,
    text,
  );
  return result.diagnostics.flatMap(({ message, help }) => [message, help]);
}

test('every host that an environment gives is refused, with the reference to it', () => {
  const cases = [
    ['dev.example.org', 'dev', '@{environment.domain.internal}'],
    ['test.example.org', 'test', '@{environment.domain.internal}'],
    ['proxy.corp.example.net', 'test', '@{environment.proxy.host}'],
    ['openbao.example.org', 'dev', '@{environment.secretBackend.server}'],
    ['sftp.partner.example.com', 'test', '@{system.partner-sftp.host}'],
  ];
  for (const [host, environment, reference] of cases) {
    assert.equal(reported(`a=⟦${host}⟧:1/x`), [
      `\`${host}\` is a host of environment \`${environment}\``,
      `write \`${reference}\``,
    ]);
  }
});

test('hosts below a domain belong to its environment too', () => {
  assert.equal(reported('https://⟦keycloak.a.dev.example.org⟧/realms'), [
    '`keycloak.a.dev.example.org` is a host of environment `dev`',
    'write `keycloak.a.@{environment.domain.internal}`',
  ]);
});

test('the URL of an integration is a reference to its route', () => {
  const stock = integrationOf('stock', 'http:\n  basePath: /shop/stock');
  const files = { 'catalog/integrations/stock.yaml': stock };
  const own = 'http:\n  basePath: /shop/orders\n';
  const help = (text: string, more = own): unknown => reported(text, more, files)[1];
  assert.is(
    help('https://⟦dev.example.org⟧/shop/stock/1'),
    'write `@{stock.routeUrl}`, with `stock` in `spec.dependencies`',
  );
  assert.is(
    help('https://⟦dev.example.org⟧/shop/stock', `dependencies: [stock]\n${own}`),
    'write `@{stock.routeUrl}`',
  );
  assert.is(help('https://⟦dev.example.org⟧/shop/orders?x'), 'write `@{self.url}`');
  assert.is(help('https://⟦dev.example.org⟧/shop/stocks'), 'write `@{environment.domain.internal}`');
});

test('a host ends where no host can go on, and case does not matter', () => {
  for (const text of [
    '⟦DEV.Example.ORG⟧',
    '"⟦dev.example.org⟧"',
    'user@⟦dev.example.org⟧',
    '.⟦dev.example.org⟧',
    '⟦dev.example.org⟧.',
    '*.⟦dev.example.org⟧',
    'https%3A%2F%2F⟦dev.example.org⟧%2Fx',
    'a\\n⟦dev.example.org⟧',
    '⟦_sip._tcp.dev.example.org⟧',
    '⟦dev.example.org⟧,⟦test.example.org⟧',
  ])
    reported(text);
  for (const text of [
    'notdev.example.org',
    'not-dev.example.org',
    'not_dev.example.org',
    'dev.example.org.com',
    'dev.example.orgs',
    'dev.example.org-x',
    'dev-example.org',
    'sub.proxy.corp.example.net',
    'example.org',
    'registry.example.org/mirror',
  ])
    reported(text, '', {
      'environments/dev/environment.yaml': environmentOf('dev').replace(
        'registry: registry.example.org',
        'registry: images.example.org',
      ),
    });
});

test('a registry is its host and what follows it', () => {
  const files = {
    'environments/dev/environment.yaml': environmentOf('dev').replace(
      'registry: registry.example.org',
      'registry: images.example.org',
    ),
  };
  assert.equal(reported('⟦registry.example.org⟧:5000/mirror/x', '', files), [
    '`registry.example.org` is a host of environment `test`',
    'write `@{environment.registry}`',
  ]);
  for (const text of ['registry.example.org', 'registry.example.org:5000/mirrors'])
    assert.equal(reported(text, '', files), []);
});

test('what is reached as a host of the internet is no host of the environment', () => {
  const internet = 'egress:\n  internet: [git.dev.example.org, "*.cdn.dev.example.org:8443"]\n';
  assert.equal(reported('git.dev.example.org a.cdn.dev.example.org', internet), []);
  reported('⟦cdn.dev.example.org⟧', internet);
  reported('⟦dev.example.org⟧', 'egress:\n  internet: [dev.example.org]\n');
});

test('the address of an integration inside a cluster is a reference to it', () => {
  const files = { 'catalog/integrations/stock.yaml': integrationOf('stock') };
  for (const suffix of ['', '.svc', '.svc.cluster.local']) {
    const host = `stock.shop-test${suffix}`;
    assert.equal(reported(`http://⟦${host}⟧:8080`, '', files), [
      `\`${host}\` is the address of \`stock\` in environment \`test\``,
      'write `@{stock.url}`, with `stock` in `spec.dependencies`',
    ]);
  }
  for (const text of ['stock.shop-stage.svc', 'broker.shop-dev.svc', 'stock.shop-dev.svc.other'])
    assert.equal(reported(text, '', files), [], text);
  const named = environmentOf('dev').replace('spec:\n', 'spec:\n  namespaces: {shop: old-shop}\n');
  const moved = { ...files, 'environments/dev/environment.yaml': named };
  reported('⟦stock.old-shop.svc⟧', '', moved);
  assert.equal(reported('stock.shop-dev.svc', '', moved), []);
});

test('every layer is looked at, with its own environment first', () => {
  const shared = { 'environments/test/environment.yaml': WORKSPACE['environments/test/environment.yaml']! };
  const cases: Files[] = [
    {
      'catalog/organizations/shop.yaml': documentOf(
        'Organization',
        'shop',
        'defaults:\n  config:\n    env:\n      A: ⟦openbao.example.org⟧',
      ),
    },
    {
      'environments/test/environment.yaml': `${shared['environments/test/environment.yaml']}  defaults:\n    config:\n      env:\n        A: ⟦openbao.example.org⟧\n`,
    },
    {
      'environments/test/integrations/orders.yaml': releaseOf(
        'orders',
        'overrides:\n  config:\n    env:\n      A: ⟦openbao.example.org⟧',
      ),
    },
    {
      'environments/test/integrations/orders.yaml': releaseOf(
        'orders',
        'clusters:\n  - name: test-kind\n    overrides:\n      config:\n        env:\n          A: ⟦openbao.example.org⟧',
      ),
    },
  ];
  const environments = cases.map(files => {
    const result = linked({ ...WORKSPACE, ...files });
    assert.equal(found(result), [['CST3070', result.marks[0]]]);
    return messages(result)[0]!.includes('`test`') ? 'test' : 'dev';
  });
  assert.equal(environments, ['dev', 'test', 'test', 'test']);
});

test('what references stand for is no literal', () => {
  assert.equal(found(withText('@{environment.domain.internal} x.@{environment.domain.internal}')), []);
});

test('one text is reported a bounded number of times', () => {
  const result = withText(Array.from({ length: 100 }, () => 'dev.example.org').join(' '));
  assert.is(result.diagnostics.length, 20);
});

test('host tokens are those that a slow reader finds', () => {
  const unit = fc.constantFrom('a', 'B', '-', '_', '.', '..', ' ', '/', ':', '@', '0', 'é');
  const property = fc.property(fc.string({ unit, maxLength: 40 }), text => {
    const expected = [...text.matchAll(/[\w.-]+/g)]
      .map(([word]) => word.replace(/^\.+|\.+$/g, ''))
      .filter(word => word.includes('.'));
    assert.equal(
      [...hostTokens(text)].map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
  fc.assert(property, { seed: 21, numRuns: 500 });
});

test('long texts without hosts hold no tokens', () => {
  for (const text of ['a'.repeat(1_000_000), 'a.'.repeat(500_000), '.'.repeat(1_000_000)])
    assert.equal([...hostTokens(text)], []);
});

test.run();
