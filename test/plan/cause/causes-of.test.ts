import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { causesOf } from '../../../src/plan/cause/causes-of.ts';
import { integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { catalogOf, causeText, changesBetween, namedCauses } from './two-states.ts';

const test = suite('causes-of');

const RELEASE = 'environments/dev/integrations/orders.yaml';
const INTEGRATION = 'catalog/integrations/orders.yaml';
const HTTP = 'http:\n  basePath: /shop/orders\n';

test('one edit is the cause of everything that changed', async () => {
  const causes = await namedCauses(
    { [INTEGRATION]: integrationOf('orders', HTTP) },
    { [INTEGRATION]: integrationOf('orders', `${HTTP}scaling:\n  replicas: 3\n`) },
  );
  assert.ok(Object.keys(causes).includes('Deployment'), JSON.stringify(causes));
  assert.equal([...new Set(Object.values(causes).flat())], [`${INTEGRATION}:16 scaling.replicas`]);
});

test('of several edits each is the cause of what it decides', async () => {
  const causes = await namedCauses(
    { [INTEGRATION]: integrationOf('orders', `${HTTP}config:\n  env:\n    A: one\n    B: two\n`) },
    {
      [INTEGRATION]: integrationOf('orders', `${HTTP}config:\n  env:\n    A: one\n    B: three\n`),
      [RELEASE]: releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 2\n'),
    },
  );
  assert.equal(causes.ConfigMap, [`${INTEGRATION}:18 config.env.B`]);
  assert.ok(causes.Deployment!.includes(`${RELEASE}:11 scaling.replicas`), JSON.stringify(causes));
});

test('what was removed is named where it stood', async () => {
  const causes = await namedCauses(
    { [INTEGRATION]: integrationOf('orders', `${HTTP}config:\n  env:\n    A: one\n    B: two\n`) },
    { [INTEGRATION]: integrationOf('orders', `${HTTP}config:\n  env:\n    A: one\n`) },
  );
  assert.equal(causes.ConfigMap, [`${INTEGRATION}:18 config.env.B (was removed)`]);
});

test('a new Application comes from its release, a removed one from the release that was removed', async () => {
  const files = { [RELEASE]: '', [INTEGRATION]: integrationOf('orders', HTTP) };
  const without = { ...files, [RELEASE]: '' };
  const withIt = { ...files, [RELEASE]: releaseOf('orders') };
  const created = await namedCauses(without, withIt);
  assert.equal(created.Deployment, [`${RELEASE}:4 (the release was added)`]);
  const deleted = await namedCauses(withIt, without);
  assert.equal(deleted.Service, [`${RELEASE}:4 (the release was removed)`]);
});

test('a value of the Environment is the cause where no layer states another one', async () => {
  const environment = 'environments/dev/environment.yaml';
  const text = minimalWorkspace()[environment]!;
  const causes = await namedCauses(
    { [INTEGRATION]: integrationOf('orders', HTTP) },
    {
      [INTEGRATION]: integrationOf('orders', HTTP),
      [environment]: text.replace('dev.example.org', 'new.example.org'),
      [RELEASE]: releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 2\n'),
    },
  );
  assert.match(causes.HTTPRoute![0]!, /^environments\/dev\/environment.yaml:\d+ exposure.internal.domain$/);
  assert.equal(causes.PodDisruptionBudget, [`${RELEASE}:11 scaling.replicas`]);
});

test('a caller is the cause of the way that is opened for it', async () => {
  const both = {
    [INTEGRATION]: integrationOf('orders', HTTP),
    'environments/dev/integrations/billing.yaml': releaseOf('billing'),
  };
  const billing = 'catalog/integrations/billing.yaml';
  const causes = await namedCauses(
    { ...both, [billing]: integrationOf('billing') },
    { ...both, [billing]: integrationOf('billing', 'dependencies: [orders]\n') },
  );
  assert.equal(causes, { NetworkPolicy: [`${billing}:12 dependencies`] });
});

test('a change that no edit decides is that of the compiler', async () => {
  const files = { [INTEGRATION]: integrationOf('orders', HTTP) };
  const more = { [INTEGRATION]: integrationOf('orders', `${HTTP}scaling:\n  replicas: 3\n`) };
  const changes = await changesBetween(catalogOf(files), catalogOf(more), 'dev/dev-kind/orders');
  const side = { catalog: catalogOf(files) };
  const causes = await causesOf(changes, { ...side, compiler: '1.0.0' }, { ...side, compiler: '1.1.0' });
  assert.equal(causes(changes[0]!).map(causeText), [`${RELEASE}:4 (another version of the compiler)`]);
});

test('with the catalog of one side alone the changed fields are traced on it', async () => {
  const files = { [INTEGRATION]: integrationOf('orders', HTTP) };
  const more = { [INTEGRATION]: integrationOf('orders', `${HTTP}scaling:\n  replicas: 3\n`) };
  const changes = await changesBetween(catalogOf(files), catalogOf(more), 'dev/dev-kind/orders');
  const causes = await causesOf(changes, undefined, { catalog: catalogOf(more) });
  const deployment = changes.find(({ id }) => id.kind === 'Deployment')!;
  assert.equal(causes(deployment).map(causeText), [`${INTEGRATION}:16 scaling.replicas`]);
});

test('without a catalog nothing is known', async () => {
  const files = { [INTEGRATION]: integrationOf('orders', HTTP) };
  const changes = await changesBetween(catalogOf({}), catalogOf(files), 'dev/dev-kind/orders');
  const causes = await causesOf(changes, undefined, undefined);
  assert.equal(changes.flatMap(causes), []);
});

test('the objects of Argo CD change by the edits of the Environment', async () => {
  const environment = 'environments/dev/environment.yaml';
  const text = `${minimalWorkspace()[environment]!}  rendered:\n    repoURL: https://git.example.org/rendered.git\n    layout: folders\n    credentials: none\n`;
  const causes = await namedCauses(
    { [environment]: text },
    {
      [environment]: `${text}  argocd:\n    automated: false\n    applicationsSync: create-only\n`,
      [INTEGRATION]: integrationOf('orders', `${HTTP}scaling:\n  replicas: 3\n`),
    },
    'dev/argocd',
  );
  const line = text.split('\n').length + 2;
  assert.ok(
    causes.ApplicationSet!.includes(`${environment}:${line} argocd.applicationsSync`),
    JSON.stringify(causes),
  );
  assert.equal(causes.Application, [`${environment}:${line - 1} argocd.automated`]);
});

test.run();
