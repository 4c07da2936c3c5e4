import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';
import { cistern, inFolder } from './world.ts';

const test = suite('local');

const FILES = Object.fromEntries(
  Object.entries(readFiles(join(REPOSITORY, 'test/cases/golden/references/in'))).filter(([path]) =>
    path.endsWith('.yaml'),
  ),
);
const parts = (folder: string) => ({ folder, compiler: async () => ({ compile, openWriting }) });
const integrationOf = (name: string, spec: string) => ({
  [`catalog/integrations/${name}.yaml`]: `apiVersion: cistern.dev/v1alpha1\nkind: Integration\nmetadata:\n  name: ${name}\nspec:\n  organization: shop\n${spec}`,
  [`environments/dev/integrations/${name}.yaml`]: `apiVersion: cistern.dev/v1alpha1\nkind: IntegrationRelease\nmetadata:\n  name: ${name}\nspec:\n  image:\n    digest: sha256:65fb75dad2b328101bc086349437c2fd228e2d94108bba8fa37a9709fa385543\n  revision: 1.0.0\n`,
});
const MINIMAL = readFiles(join(REPOSITORY, 'test/cases/workspace'));

const QUIET = `  runtime: container
  image: { repository: shop/quiet }
  http: { port: 8081 }
  security: { runAsUser: 10001 }
`;
const caller = (runtime: string) => `  runtime: ${runtime}
  image: { repository: shop/caller }
  dependencies: [orders, quiet]
  config:
    env:
      ORDERS_URL: "@{orders.url}/v1"
      QUIET_HOST: "@{quiet.host}"
      QUIET_URL: "@{quiet.url}"
      PRICE: 5$
    files:
      application.properties: |
        orders.url=@{orders.url}
  secrets:
    env:
      PASSWORD: { key: shop/orders, property: password }
    files:
      partner.key: { key: shop/partner, property: private-key }
`;

async function written(runtime: string, body: (folder: string, out: string) => void): Promise<void> {
  const files = { ...MINIMAL, ...integrationOf('quiet', QUIET), ...integrationOf('caller', caller(runtime)) };
  await inFolder(files, async folder => {
    const { code, out, err } = await cistern(
      ['local', 'caller', '--env', 'dev', '--out', 'here', '--workers', '1'],
      parts(folder),
    );
    assert.equal([code, err], [0, '']);
    body(join(folder, 'here'), out);
  });
}

const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('a dependency with a route is reached by it, one without at localhost', async () => {
  await written('camel-quarkus', (folder, out) => {
    const variables = textOf(folder, 'quarkus/.env');
    assert.match(variables, 'ORDERS_URL=https://dev.example.org/shop/orders/v1\n');
    assert.match(variables, 'QUIET_HOST=localhost\n');
    assert.match(variables, 'QUIET_URL=http://localhost:8081\n');
    assert.is(
      textOf(folder, 'quarkus/config/application-dev.properties'),
      'orders.url=https://dev.example.org/shop/orders\n',
    );
    assert.match(out, 'orders  https://dev.example.org/shop/orders\n');
    assert.match(out, 'kubectl -n shop-dev port-forward service/quiet 8081');
  });
});

test('values of secrets are asked for, and never written', async () => {
  await written('camel-quarkus', (folder, out) => {
    const compose = textOf(folder, 'compose.yaml');
    assert.match(compose, /"\$\{PASSWORD:\?set it, from shop\/orders password\}"/);
    assert.match(compose, 'environment: FILE_PARTNER_KEY');
    assert.match(compose, 'target: /etc/secrets/partner.key');
    assert.not.match(textOf(folder, 'quarkus/.env'), 'PASSWORD');
    assert.match(out, 'PASSWORD  (shop/orders password)');
    assert.match(out, 'FILE_PARTNER_KEY  (shop/partner private-key)');
  });
});

test('the container is as restricted as its pod, and compose replaces nothing in values', async () => {
  await written('camel-quarkus', folder => {
    const compose = textOf(folder, 'compose.yaml');
    assert.match(compose, /PRICE: "?5\$\$"?\n/);
    assert.match(compose, 'read_only: true');
    assert.match(compose, 'user: "185"');
    assert.match(compose, './files/application.properties:/deployments/config/application.properties:ro');
  });
});

test('.NET gets launch settings', async () => {
  await written('dotnet', folder => {
    const { profiles } = JSON.parse(textOf(folder, 'dotnet/Properties/launchSettings.json'));
    assert.is(profiles.caller.applicationUrl, 'http://localhost:8080');
    assert.is(profiles.caller.environmentVariables.ORDERS_URL, 'https://dev.example.org/shop/orders/v1');
    assert.is(profiles.caller.environmentVariables.PASSWORD, undefined);
  });
});

test('an image of unknown making gets the compose file alone', async () => {
  const spec = `${caller('container')}  security: { runAsUser: 10001 }\n`;
  const files = { ...MINIMAL, ...integrationOf('quiet', QUIET), ...integrationOf('caller', spec) };
  await inFolder(files, async folder => {
    const { code, out } = await cistern(
      ['local', 'caller', '--env', 'dev', '--json', '--workers', '1'],
      parts(folder),
    );
    assert.is(code, 0);
    const record = JSON.parse(out);
    assert.equal(record.files, [
      '.cistern/local/caller/compose.yaml',
      '.cistern/local/caller/files/application.properties',
    ]);
    assert.equal(
      record.addresses.map(({ integration, by }: Record<string, string>) => [integration, by]),
      [
        ['orders', 'route'],
        ['quiet', 'localhost'],
      ],
    );
    assert.equal(readdirSync(join(folder, '.cistern/local/caller')).sort(), ['compose.yaml', 'files']);
  });
});

// covers CST9020, CST9021
test('an environment and a release in it are needed', async () => {
  await inFolder(FILES, async folder => {
    const unnamed = await cistern(['local', 'orders'], parts(folder));
    assert.is(unnamed.code, 2);
    assert.match(unnamed.err, 'CST9020');
    const unknown = await cistern(['local', 'nothing', '--env', 'dev', '--workers', '1'], parts(folder));
    assert.is(unknown.code, 2);
    assert.match(unknown.err, 'CST9021');
  });
});

test.run();
