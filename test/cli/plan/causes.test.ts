import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, integrationOf, minimalWorkspace, releaseOf, writeFiles } from '../../workspace.ts';
import { inCatalog, type Place, RELEASE } from './catalog.ts';

const test = suite('plan, who decided what is no object');

const INTEGRATION = 'catalog/integrations/orders.yaml';
const ENVIRONMENT = 'environments/dev/environment.yaml';
const CLUSTER = 'environments/dev/clusters/dev-kind.yaml';
const minimal = minimalWorkspace();
const FILES: Files = {
  ...minimal,
  [ENVIRONMENT]: `${minimal[ENVIRONMENT]!.trimEnd()}
  egress:
    proxy:
      host: proxy.example.org
      port: 3128
      cidrs: [10.1.2.3/32]
  rendered:
    repoURL: https://git.example.org/rendered.git
    credentials: none
  argocd:
    cluster: dev-kind
`,
};

/** What the tests read of an Application, or of something outside. */
interface Thing {
  readonly verb: string;
  readonly name?: string;
  readonly subject?: string;
  readonly causes: readonly Readonly<Record<string, unknown>>[];
}

/** A cause in one line. */
function told({ file, line, setting, what, commit, isUncommitted }: Thing['causes'][number]): string {
  const by = isUncommitted ? 'not committed' : (commit as { subject?: string } | undefined)?.subject;
  return [`${file}:${line}`, setting ?? '', what ?? '', by ?? ''].filter(text => text !== '').join(' | ');
}

/** `<verb> <name>` of each thing → its causes. */
async function causesIn({ run }: Place, list: 'applications' | 'outside'): Promise<Record<string, string[]>> {
  const { out, err } = await run('plan', '--against', 'HEAD~1', '--json');
  assert.is(err, '');
  const things: readonly Thing[] = JSON.parse(out)[list];
  return Object.fromEntries(
    things.map(({ verb, name, subject, causes }) => [`${verb} ${name ?? subject}`, causes.map(told)]),
  );
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

test('an Application that goes or comes is decided by the document of its release, and by its commit', () =>
  inCatalog(async place => {
    const { catalog } = place;
    rmSync(join(catalog.root, RELEASE));
    catalog.commit({}, 'Orders are closed');
    const deleted = await causesIn(place, 'applications');
    assert.equal(deleted['deleted dev.dev-kind.orders'], [
      `${RELEASE}:4 | the release was removed | Orders are closed`,
    ]);
    writeFiles(catalog.root, { [RELEASE]: releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 2\n') });
    catalog.commit({}, 'Orders are open');
    const created = await causesIn(place, 'applications');
    assert.equal(created['created dev.dev-kind.orders'], [
      `${RELEASE}:4 | the release was added | Orders are open`,
    ]);
    // What each form says before the changes of objects begin.
    const changes = { text: '\n\n+ ', markdown: '### What to look at', html: '<h2 id="changes">' };
    for (const [form, beginning] of Object.entries(changes)) {
      const { out } = await place.run('plan', '--against', 'HEAD~1', '--format', form);
      const [start] = out.split(beginning);
      assert.match(start!.replaceAll(/\s+/g, ' '), 'the release was added', form);
    }
  }, FILES));

test('an Application that moves to another destination is decided by the line that says it', () =>
  inCatalog(async place => {
    const { catalog } = place;
    const text = FILES[CLUSTER]!.replace('spec:\n', 'spec:\n  argocd:\n    name: other\n');
    const environment = FILES[ENVIRONMENT]!.replace(
      '    cluster: dev-kind\n',
      '    applicationsSync: sync\n',
    );
    writeFiles(catalog.root, { [CLUSTER]: FILES[CLUSTER]!, [ENVIRONMENT]: environment });
    catalog.commit({}, 'Elsewhere');
    writeFiles(catalog.root, { [CLUSTER]: text });
    catalog.commit({}, 'Another name');
    const causes = await causesIn(place, 'applications');
    assert.equal(causes['moved dev.dev-kind.orders'], [
      `${CLUSTER}:${lineOf(text, 'name: other')} | argocd.name | Another name`,
    ]);
  }, FILES));

test('an Application that changes is decided by what decides its objects', () =>
  inCatalog(async place => {
    const text = integrationOf('orders', 'http:\n  basePath: /shop/orders\nscaling:\n  replicas: 3\n');
    writeFiles(place.catalog.root, { [INTEGRATION]: text });
    place.catalog.commit({}, 'Three');
    const causes = await causesIn(place, 'applications');
    assert.ok(
      causes['changed dev.dev-kind.orders']!.includes(
        `${INTEGRATION}:${lineOf(text, 'replicas: 3')} | scaling.replicas | Three`,
      ),
      JSON.stringify(causes),
    );
  }, FILES));

test('what is to be done outside the clusters is decided by the line that asks for it', () =>
  inCatalog(async place => {
    const { catalog, run } = place;
    const egress = (hosts: string): string =>
      integrationOf('orders', `http:\n  basePath: /shop/orders\negress:\n  internet: [${hosts}]\n`);
    const text = egress('api.example.org');
    writeFiles(catalog.root, { [INTEGRATION]: text });
    catalog.commit({}, 'A first host');
    const line = lineOf(text, 'api.example.org');
    const outside = await causesIn(place, 'outside');
    assert.equal(outside['added api.example.org'], [
      `${INTEGRATION}:${line} | egress.internet | A first host`,
    ]);
    const sarif = await run('plan', '--against', 'HEAD~1', '--format', 'sarif');
    const results: readonly { ruleId: string; message: { text: string }; locations: readonly never[] }[] =
      JSON.parse(sarif.out).runs[0].results;
    const result = results.find(({ message }) => message.text.startsWith('outside the clusters'));
    assert.match(JSON.stringify(result?.locations), `"uri":"${INTEGRATION}"`);
    assert.is(result?.ruleId, 'plan/privilege-widened');
    const github = await run('plan', '--against', 'HEAD~1', '--format', 'github');
    assert.match(github.out, `orders.yaml,line=${line},`);
    writeFiles(catalog.root, { [INTEGRATION]: FILES[INTEGRATION]! });
    catalog.commit({}, 'No host');
    const causes = await causesIn(place, 'outside');
    assert.match(causes['removed api.example.org']!.join(), 'was removed | No host');
  }, FILES));

test('a waiver is decided by its document', () =>
  inCatalog(async place => {
    const waiver = `apiVersion: cistern.dev/v1alpha1
kind: Waiver
metadata:
  name: night
spec:
  rules: [plan/restart]
  subject: { integration: orders }
  reason: the restart was announced
  owner: shop
  expires: "2099-12-31"
`;
    writeFiles(place.catalog.root, { 'catalog/policies/night.yaml': waiver });
    place.catalog.commit({}, 'One night');
    const outside = await causesIn(place, 'outside');
    assert.match(outside['added night']!.join(), /^catalog\/policies\/night\.yaml:\d+ \| One night$/);
  }, FILES));

test('a side before that does not compile leaves nothing to compare with, and says so', () =>
  // covers CST7008
  inCatalog(async ({ catalog, run }) => {
    writeFiles(catalog.root, { [RELEASE]: releaseOf('orders').replace('revision:', 'revison:') });
    catalog.commit({}, 'A slip');
    writeFiles(catalog.root, { [RELEASE]: FILES[RELEASE]! });
    const { code, err, out } = await run('plan', '--against', 'HEAD');
    assert.is(code, 1);
    assert.is(out, '');
    const errors = err.match(/error\[CST\d+\]/g)!;
    assert.is(errors[0], 'error[CST7008]', err);
    assert.is(errors.length, 2);
    assert.match(err, 'the state before, `HEAD`, does not compile');
    assert.match(err, 'rendered:<branch>');
    const json = JSON.parse((await run('plan', '--against', 'HEAD', '--json')).out);
    assert.is(json.diagnostics[0].code, 'CST7008');
    // Only of the side before: the errors of the other one are those of the change.
    const after = await run('plan', '--against', 'HEAD~1', '--to', 'HEAD');
    assert.not.match(after.err, 'CST7008');
    assert.is((await run('plan', '--against', 'rendered:HEAD')).code, 0);
  }, FILES));

test.run();
