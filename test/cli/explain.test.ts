import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bindingOf, tenancyWorkspace } from '../link/onboarding/tenancy-workspace.ts';
import { documentOf, type Files, integrationOf, minimalWorkspace, releaseOf } from '../workspace.ts';
import { cistern, type Ended, inFolder } from './world.ts';

const test = suite('explain');

const FILES: Files = {
  ...minimalWorkspace(),
  'catalog/integrations/orders.yaml': integrationOf(
    'orders',
    'http:\n  basePath: /shop/orders\nscaling:\n  replicas: 2\n',
  ),
  'environments/dev/integrations/orders.yaml': releaseOf(
    'orders',
    'overrides:\n  scaling:\n    replicas: 3\n',
  ),
};
const DEPLOYMENT = 'dev/dev-kind/orders/Deployment/orders';

async function explained(what: string, files: Files = FILES): Promise<Ended> {
  let ended: Ended | undefined;
  await inFolder(files, async folder => {
    ended = await cistern(['explain', what], { folder });
  });
  return ended!;
}

test('a field is explained by the line that decides it and by the layers below', async () => {
  const { code, out } = await explained(`${DEPLOYMENT}:spec.replicas`);
  assert.is(code, 0);
  assert.is(
    out,
    [
      `${DEPLOYMENT} (apps/v1)`,
      'spec.replicas: 3',
      '',
      'decided by',
      '  environments/dev/integrations/orders.yaml:11  scaling.replicas  IntegrationRelease orders',
      'instead of',
      '  catalog/integrations/orders.yaml:16  scaling.replicas  Integration orders',
      '  built-in defaults                    scaling.replicas',
      '',
    ].join('\n'),
  );
});

test('a field that no setting changes is fixed by the compiler', async () => {
  const { out } = await explained(`${DEPLOYMENT}:spec.revisionHistoryLimit`);
  assert.match(out, 'fixed by the compiler: no setting changes it');
});

test('a default of the runtime is a layer that the catalog may overrule', async () => {
  const { out } = await explained(`${DEPLOYMENT}:spec.template.spec.containers[0].lifecycle`);
  assert.match(out, /built-in defaults +shutdown.preStopSeconds/);
});

test('a file of the rendered tree names its object, and a line its field', async () => {
  const file = 'dist/dev/dev-kind/orders/deployment.apps--shop-dev--orders.yaml';
  const whole = await explained(file);
  assert.match(whole.out, `${DEPLOYMENT} (apps/v1)\n`);
  assert.match(whole.out, /^spec.replicas +3$/m);
  assert.match(
    whole.out,
    /made of\n {2}environments\/dev\/integrations\/orders\.yaml:4 +IntegrationRelease orders\n[\s\S]+whatever setting is left out, it is made\n\n/,
  );
  const budget = await explained('dev/dev-kind/orders/PodDisruptionBudget/orders');
  assert.match(
    budget.out,
    /because of\n {2}environments\/dev\/integrations\/orders\.yaml:\d+ +scaling\.replicas +IntegrationRelease/,
  );
  const { out } = await explained(`${file}:7`);
  assert.match(out, /^metadata\.labels\["app\.kubernetes\.io\/\w+"\]: /m);
});

test('an Application without an object lists what it has', async () => {
  const { out } = await explained('dev/dev-kind/orders');
  assert.ok(out.split('\n').includes(DEPLOYMENT), out);
});

test('an object of Argo CD comes from the Environment', async () => {
  const environment = 'environments/dev/environment.yaml';
  const rendered =
    '  rendered:\n    repoURL: https://git.example.org/rendered.git\n    layout: folders\n    credentials: none\n';
  const files = { ...FILES, [environment]: `${FILES[environment]}${rendered}` };
  const { out } = await explained(
    'dev/argocd/ApplicationSet/dev.shop:spec.template.spec.source.repoURL',
    files,
  );
  assert.match(out, /environments\/dev\/environment\.yaml:\d+ +rendered\.repoURL +Environment dev/);
});

test('what runs for an organization comes from its own documents', async () => {
  const binding = { 'catalog/repobindings/app.yaml': bindingOf('app', 'shop') };
  const files = { ...FILES, ...tenancyWorkspace(binding) };
  const names = await explained('dev/dev-kind/repobinding.app', files);
  assert.match(names.out, 'dev/dev-kind/repobinding.app/ServiceAccount/pipeline-runner\n');
  const { out } = await explained('dev/dev-kind/repobinding.app/ServiceAccount/pipeline-runner', files);
  assert.match(out, /made of\n {2}catalog\/repobindings\/app\.yaml:4 +RepoBinding app\n/);
  const part = 'dev/dev-kind/repobinding.app/ServiceAccount/pipeline-runner:metadata.labels';
  const labels = await explained(part, files);
  assert.match(
    labels.out.replaceAll(/\s+/g, ' '),
    'cistern.dev/repo-binding"] app catalog/repobindings/app.yaml:4 metadata.name',
  );
  const organization = await explained('dev/dev-kind/organization.shop', files);
  assert.match(organization.out, 'dev/dev-kind/organization.shop/ServiceAccount/');
});

test('machines get the same as JSON', async () => {
  await inFolder(FILES, async folder => {
    const { out } = await cistern(['explain', '--json', `${DEPLOYMENT}:spec.replicas`], { folder });
    const { version, address, fields } = JSON.parse(out);
    assert.equal([version, address], [1, 'dev/dev-kind/orders']);
    assert.equal(
      fields.map((field: { field: string; value: number; decidedBy: string }) => [
        field.field,
        field.value,
        field.decidedBy,
      ]),
      [['spec.replicas', 3, 'catalog']],
    );
    assert.is(fields[0].winner.file, 'environments/dev/integrations/orders.yaml');
    const whole = await cistern(['explain', '--json', DEPLOYMENT], { folder });
    const { madeOf, because } = JSON.parse(whole.out).existence;
    assert.equal(
      madeOf.map((each: { layer: string }) => each.layer),
      ['IntegrationRelease orders', 'Integration orders'],
    );
    assert.equal(because, []);
  });
});

test('a committed line has its commit, a line that is not committed has none', async () => {
  await inFolder(FILES, async folder => {
    const git = (...words: string[]): void => {
      execFileSync('git', words, {
        cwd: folder,
        stdio: 'ignore',
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_AUTHOR_NAME: 'Ada',
          GIT_AUTHOR_EMAIL: 'ada@example.org',
          GIT_COMMITTER_NAME: 'Ada',
          GIT_COMMITTER_EMAIL: 'ada@example.org',
          GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
        },
      });
    };
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Scale orders');
    const committed = await cistern(['explain', `${DEPLOYMENT}:spec.replicas`], { folder });
    assert.match(committed.out, /^ {6}[0-9a-f]{12} 2026-01-02 Ada: Scale orders$/m);
    const release = releaseOf('orders', 'overrides:\n  scaling:\n    maxUnavailable: 1\n    replicas: 4\n');
    writeFileSync(join(folder, 'environments/dev/integrations/orders.yaml'), release);
    const changed = await cistern(['explain', `${DEPLOYMENT}:spec.replicas`], { folder });
    assert.match(changed.out, /orders\.yaml:12 .*\n {6}not committed$/m);
    assert.match(changed.out, /catalog\/integrations\/orders\.yaml:16 .*\n {6}[0-9a-f]{12} /m);
  });
});

// covers CST7070 CST7071 CST7072 CST7073 CST7074 CST7075
const MISTAKES: readonly (readonly [string, string, RegExp, Files?])[] = [
  ['CST7070', 'dev/dev-kind', /below `dist\/`/],
  ['CST7071', 'dev/dev-kind/order', /did you mean `dev\/dev-kind\/orders`\?/],
  ['CST7073', 'dev/dev-kind/orders/Deployment/order', /did you mean `Deployment\/orders`\?/],
  ['CST7075', `${DEPLOYMENT}:spec.replica`, /without `:spec.replica`/],
  [
    'CST7072',
    'dev/dev-kind/orders',
    /cistern check/,
    {
      ...FILES,
      'environments/dev/integrations/orders.yaml': releaseOf('orders', 'overrides:\n  resources: null\n'),
    },
  ],
  [
    'CST7074',
    'dev/dev-kind/platform/NetworkPolicy/default-deny',
    /`NetworkPolicy\/depot-dev\/default-deny` or/,
    {
      ...FILES,
      'catalog/organizations/depot.yaml': documentOf('Organization', 'depot', ''),
      'catalog/integrations/parcels.yaml': integrationOf('parcels', '', 'depot'),
      'environments/dev/integrations/parcels.yaml': releaseOf('parcels'),
    },
  ],
];

for (const [mistake, what, help, files] of MISTAKES) {
  test(`${what} is no object: ${mistake}`, async () => {
    const { code, err } = await explained(what, files);
    assert.is(code, mistake === 'CST7070' ? 2 : 1);
    assert.match(err, `error[${mistake}]`);
    assert.match(err, help);
  });
}

test.run();
