import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, environmentOf, type Files, minimalWorkspace } from '../../../workspace.ts';
import { found, linked } from '../../linked.ts';

const test = suite('link/delivery/checks');

const PATH = 'environments/dev/environment.yaml';
const CLUSTER = 'environments/dev/clusters/dev-kind.yaml';
const ENVIRONMENT = minimalWorkspace()[PATH]!;
const RENDERED = '  rendered:\n    repoURL: https://git.example.org/platform/rendered.git\n';
const none = `${RENDERED}    credentials: none\n`;

/** What is found in `dev` with more fields, each finding at its mark: `<code> <help>`. */
function findings(fields: string, files: Files = {}): readonly string[] {
  const result = linked({ [PATH]: ENVIRONMENT + fields, ...files });
  assert.equal(
    found(result).map(([, span]) => span),
    result.marks.slice(0, found(result).length),
  );
  return result.diagnostics.map(({ code, help }) => `${code} ${help ?? ''}`);
}

test('names that lead nowhere are shown with the ones that were meant', () => {
  assert.equal(findings(`${none}  argocd:\n    cluster: ⟦dev-kidn⟧\n`), ['CST3001 did you mean `dev-kind`?']);
  assert.equal(findings(`${none}  argocd:\n    mode: applications\n    waves: { oders: ⟦1⟧ }\n`), [
    'CST3001 did you mean `orders`?',
  ]);
});

test('fields that change nothing are errors', () => {
  const ineffective = (argocd: string): void => {
    assert.equal(findings(`${none}  argocd: { ${argocd} }\n`), ['CST3029 remove it'], argocd);
  };
  ineffective('⟦waves⟧: { orders: 1 }');
  ineffective('mode: applications, ⟦rollingSync⟧: {}');
  ineffective('mode: applications, ⟦applicationsSync⟧: create-only');
  ineffective('cluster: dev-kind, ⟦authMount⟧: jwt');
  ineffective('cluster: dev-kind, ⟦externalSecrets⟧: { version: 1.3.2 }');
  ineffective('ignoreDifferences: [{ ⟦kind⟧: Deployment }]');
});

test('a cluster of another environment is none that Argo CD of this one runs on', () => {
  const files = {
    'environments/test/environment.yaml': environmentOf('test').replace(
      'authMount: jwt',
      'authMount: jwt-test',
    ),
    'environments/test/clusters/test-kind.yaml': documentOf(
      'Cluster',
      'test-kind',
      'provider: kind\nkubernetesVersion: "1.36"',
    ),
  };
  assert.equal(findings(`${none}  argocd:\n    cluster: ⟦test-kind⟧\n`, files), [
    'CST3001 did you mean `dev-kind`?',
  ]);
});

const other = (rendered: string): Files => ({
  'environments/test/environment.yaml':
    environmentOf('test').replace('authMount: jwt', 'authMount: jwt-test') + rendered,
  'environments/test/clusters/test-kind.yaml': documentOf(
    'Cluster',
    'test-kind',
    'provider: kind\nkubernetesVersion: "1.36"',
  ),
});

/** The problem of two environments with these fields of `rendered`; undefined for none. */
function problem(first: string, second: string, repoURL = 'https://git.example.org/platform/rendered.git') {
  const rendered = (url: string, fields: string) =>
    `  rendered: { repoURL: "${url}", credentials: none${fields} }\n`;
  const { diagnostics } = linked({
    [PATH]: ENVIRONMENT + rendered('https://git.example.org/platform/rendered.git', first),
    ...other(rendered(repoURL, second)),
  });
  assert.ok(diagnostics.length < 2);
  return diagnostics[0]?.message.split('side by side: ')[1];
}

test('environments may share a branch as folders', () => {
  assert.is(problem('', ''), undefined);
  assert.is(problem('', ', branch: rendered, layout: folders'), undefined);
  assert.is(problem(', proposed: true', ', proposed: true'), undefined);
});

test('environments with branches of their own cannot share one, however its repository is spelled', () => {
  const branches = ', layout: branches';
  const rule = 'the layout `branches` gives each environment a branch of its own';
  assert.is(problem(branches, branches), rule);
  assert.is(problem(branches, branches, 'git@git.example.org:platform/rendered'), rule);
  assert.is(problem(branches, branches, 'https://git.example.org/platform/other.git'), undefined);
  assert.is(problem(branches, `${branches}, branch: rendered-test`), undefined);
  assert.is(problem(branches, ''), 'one has the layout `folders` and the other `branches`');
});

test('branches that are published to and branches that are read from are kept apart', () => {
  assert.is(problem(', proposed: true', ''), 'only one of them is `proposed`');
  assert.match(
    problem(', proposed: true', ', branch: rendered-next')!,
    '`rendered-next` is what one of them',
  );
  assert.is(problem('', ', branch: rendered-next'), undefined);
});

test('a branch cannot be a folder of another', () => {
  assert.match(problem('', ', branch: rendered/test')!, 'Git cannot have the branches');
  assert.match(problem(', branch: a/b', ', branch: a')!, 'Git cannot have the branches');
  assert.is(problem('', ', branch: rendered-test/a'), undefined);
});

test('two clusters of one environment have two names in Argo CD', () => {
  const path = 'environments/dev/clusters/edge.yaml';
  const named = (name: string) =>
    documentOf('Cluster', 'edge', `provider: kind\nkubernetesVersion: "1.36"\nargocd: { name: ${name} }`);
  assert.equal(
    findings(none, { [path]: named('⟦dev-kind⟧') }).map(text => text.slice(0, 7)),
    ['CST3030'],
  );
  assert.equal(
    findings(none, { [path]: named('⟦in-cluster⟧') }).map(text => text.slice(0, 7)),
    ['CST3031'],
  );
  assert.equal(findings(`${none}  argocd: { cluster: edge }\n`, { [path]: named('in-cluster') }), []);
});

test('a key needs a backend, an operator beside Argo CD, and a path that no organization reads', () => {
  const key = (path: string) => `${RENDERED}    credentials: { key: ${path} }\n`;
  const codes = (fields: string, files: Files = {}) => findings(fields, files).map(text => text.slice(0, 7));
  const home = '  argocd: { cluster: dev-kind }\n';
  assert.equal(codes(key('argocd/rendered') + home), []);
  assert.equal(codes(key('⟦argocd/rendered⟧')), ['CST3033']);
  assert.equal(codes(key('⟦shop/rendered⟧') + home), ['CST3034']);
  assert.equal(codes(key('shopping/rendered') + home), []);
  const bare = documentOf('Cluster', 'dev-kind', 'provider: kind\nkubernetesVersion: "1.36"');
  assert.equal(codes(key('⟦argocd/rendered⟧') + home, { [CLUSTER]: bare }), ['CST3033']);
  const [before] = ENVIRONMENT.split('  secretBackend:');
  const without = linked({ [PATH]: before + key('⟦argocd/rendered⟧') + home });
  assert.equal(found(without), [['CST3032', without.marks[0]]]);
});

test('the keys of webhooks and clusters are checked like that of the repository', () => {
  const result = linked({
    [CLUSTER]: `${minimalWorkspace()[CLUSTER]}  argocd: { credentials: { key: ⟦shop/kind⟧, server: "https://kind.example.org" } }\n`,
    [PATH]: `${ENVIRONMENT + none}  argocd: { externalSecrets: { version: 1.3.2 }, webhook: { provider: github, key: ⟦shop/hook⟧ } }\n`,
  });
  assert.equal(
    found(result),
    result.marks.map(mark => ['CST3034', mark]),
  );
});

test('a sync window begins by a schedule that comes, in a time zone that there is', () => {
  const wrong = (schedule: string) =>
    findings(`${none}  argocd: { syncWindows: [{ kind: deny, schedule: ${schedule}, duration: 1h }] }\n`)
      .length;
  assert.is(wrong('⟦0 0 * * FRI-MON⟧'), 1);
  assert.is(wrong('⟦30-10 0 * * 1⟧'), 1);
  assert.is(wrong('⟦0 22-6 * * 1⟧'), 1);
  assert.is(wrong('0 9-10 1-31 1-12 SUN-SAT'), 0);
  assert.is(wrong('0 9 * * 1-FRI'), 0);
  assert.is(wrong('⟦"@daily"⟧'), 1);
  assert.is(wrong('⟦0 0 31 2 *⟧'), 1);
  assert.is(wrong('0 0 * * 0, timeZone: ⟦Mars/Base⟧'), 1);
  assert.is(wrong('0 0 * * 0, timeZone: Europe/Berlin'), 0);
});

test('nobody may apply kinds that grant rights, set limits, hold secrets or belong to the cluster', () => {
  const organization = (group: string, kind: string) =>
    findings(none, {
      'catalog/organizations/shop.yaml': documentOf(
        'Organization',
        'shop',
        `allowedKinds: [{ group: "${group}", kind: ${kind} }]`,
      ),
    }).map(text => text.slice(0, 7));
  for (const [group, kind] of [
    ['rbac.authorization.k8s.io', 'Role'],
    ['rbac.authorization.k8s.io', 'ClusterRole'],
    ['argoproj.io', 'Application'],
    ['', 'ResourceQuota'],
    ['', 'Secret'],
    ['', 'Namespace'],
    ['external-secrets.io', 'ClusterSecretStore'],
  ] as const) {
    assert.equal(organization(group, `⟦${kind}⟧`), ['CST3036'], kind);
  }
  for (const [group, kind] of [
    ['cert-manager.io', 'Certificate'],
    ['example.org', 'Unheard'],
    ['', 'Endpoints'],
  ] as const) {
    assert.equal(organization(group, kind), [], kind);
  }
});

test('no organization lives in the namespace of an Argo CD, of whatever environment', () => {
  const result = linked({
    [PATH]: `${ENVIRONMENT}  namespaces: { shop: ⟦gitops⟧ }\n`,
    ...other(`${none}  argocd: { namespace: gitops }\n`),
  });
  assert.equal(found(result), [['CST3019', result.marks[0]]]);
});

test.run();
