import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  Cluster,
  Environment,
  Integration,
  IntegrationRelease,
  Organization,
} from '../../src/validate/generated/validators.ts';
import { DIGEST } from '../workspace.ts';

const test = suite('validate/forms');

type Check = (document: unknown) => boolean;

function isValid(kind: string, check: Check, spec: object, metadata: object = {}): boolean {
  return check({ apiVersion: 'cistern.dev/v1alpha1', kind, metadata: { name: 'x', ...metadata }, spec });
}

const integration = (spec: object): boolean =>
  isValid('Integration', Integration as Check, { organization: 'shop', runtime: 'container', ...spec });
const organization = (spec: object): boolean => isValid('Organization', Organization as Check, spec);
const cluster = (spec: object, metadata: object = {}): boolean =>
  isValid('Cluster', Cluster as Check, { provider: 'kind', kubernetesVersion: '1.36', ...spec }, metadata);
const release = (spec: object): boolean =>
  isValid('IntegrationRelease', IntegrationRelease as Check, {
    image: { digest: DIGEST },
    revision: '1',
    ...spec,
  });
const environment = (spec: object): boolean =>
  isValid('Environment', Environment as Check, {
    routing: 'path',
    exposure: {
      internal: {
        domain: 'dev.example.org',
        gateway: { name: 'internal', namespace: 'gateway', listener: 'https', listenerPort: 443 },
        pods: { namespace: 'gateway' },
      },
    },
    ...spec,
  });

/** Expects that each field takes the first texts and refuses the second ones. */
function takes(
  fields: Readonly<Record<string, (text: string) => boolean>>,
  valid: readonly string[],
  invalid: readonly string[],
): void {
  for (const [field, check] of Object.entries(fields)) {
    for (const text of valid) assert.ok(check(text), `${field} takes ${text}`);
    for (const text of invalid) assert.not(check(text), `${field} refuses ${text}`);
  }
}

const reference = { key: 'shop/orders', property: 'password' };
const labelled = (key: string) => ({ namespace: 'a', podLabels: { [key]: 'x' } });

test('no path of a URL has a segment of dots only', () => {
  takes(
    {
      basePath: basePath => integration({ http: { basePath } }),
      liveness: liveness => integration({ http: { health: { liveness } } }),
      readiness: readiness => integration({ http: { health: { readiness } } }),
      startup: startup => integration({ http: { health: { startup } } }),
      metrics: path => integration({ http: { metrics: { path } } }),
      pathPrefixes: prefix => organization({ pathPrefixes: [prefix] }),
      'basePath of a layer': basePath => organization({ defaults: { http: { basePath } } }),
    },
    ['/', '/a', '/a/b', '/.well-known/x', '/..a', '/...a/b', '/a..b', '/a.', '/~/-/_'],
    [
      '',
      'a',
      '/.',
      '/..',
      '/...',
      '/a/.',
      '/a/..',
      '/../a',
      '/a/./b',
      '/a/../b',
      '//',
      '/a/',
      '/a//b',
      '/%2e',
    ],
  );
});

test('no source and no secret lies behind dots', () => {
  takes(
    {
      'source.path': path =>
        integration({ source: { repository: 'https://git.example.org/shop/orders', path } }),
      'secrets.env': key => integration({ secrets: { env: { A: { key, property: 'p' } } } }),
      secretPaths: path => organization({ secretPaths: [path] }),
    },
    ['a', 'a/b', 'a..b/c.'],
    ['.', '..', '../a', 'a/..', 'a/./b', '/a', 'a/', 'a//b', '/'],
  );
  takes(
    { 'source.repository': repository => integration({ source: { repository } }) },
    ['https://git.example.org/a', 'ssh://git.example.org:22/a/b.git', 'https://git:65535/.x'],
    ['https://git.example.org/../a', 'https://git..example.org/a', 'https://-git/a', 'https://git:65536/a'],
  );
});

test('the key of a file is a name or an absolute path that fits into the key of a ConfigMap', () => {
  const long = (length: number) => 'a'.repeat(length);
  takes(
    {
      'config.files': name => integration({ config: { files: { [name]: 'x' } } }),
      'secrets.files': name => integration({ secrets: { files: { [name]: reference } } }),
    },
    [
      'a',
      'a..b',
      long(253),
      '/a',
      '/etc/.hidden/.b',
      '/..a',
      `/${long(217)}`,
      `/..${long(217)}`,
      `/${long(255)}/${long(217)}`,
      `/${long(293)}/${long(217)}`,
    ],
    [
      '',
      '.',
      '..',
      '.a',
      '/',
      '//a',
      '/a/',
      '/.',
      '/..',
      '/a/..',
      '/a/../b',
      '/./b',
      long(254),
      `/${long(218)}`,
      `/${long(294)}/${long(217)}`,
      'a/b',
    ],
  );
});

test('no writable folder has a segment of dots only', () => {
  takes(
    { writablePaths: path => integration({ security: { runAsUser: 1, writablePaths: [path] } }) },
    ['/a', '/var/cache/x', '/home/.cache', '/..a'],
    ['/', '/.', '/..', '/var/../cache', '/a/', 'a'],
  );
});

test('the prefix of a label key is a domain', () => {
  takes(
    {
      'labels of a cluster': key => cluster({}, { labels: { [key]: 'x' } }),
      dns: key => cluster({ dns: { pods: labelled(key) } }),
      matchLabels: key => release({ clusters: [{ matchLabels: { [key]: 'x' } }] }),
      'egress.cluster': key =>
        integration({ egress: { cluster: [{ name: 'a', ports: [1], ...labelled(key) }] } }),
      proxy: key => environment({ egress: { proxy: { host: 'a.b', port: 1, pods: labelled(key) } } }),
      agent: key => environment({ observability: { agent: labelled(key) } }),
      collector: key => environment({ observability: { collector: { pods: labelled(key), port: 1 } } }),
      podMonitor: key => environment({ observability: { podMonitor: { labels: { [key]: 'x' } } } }),
    },
    ['a', 'A.b_c', 'a/b', 'a.b-c.d/E', '0.1/2'],
    [
      'a..b/x',
      'a.-b/c',
      'a-.b/c',
      '.a/b',
      'a./b',
      '-a/b',
      'A/b',
      '/b',
      'a/',
      'a/b/c',
      `${'a.'.repeat(126)}b/c`,
    ],
  );
});

test('an image repository keeps to the grammar of registries', () => {
  const relative = [
    'shop',
    'shop/orders',
    'shop/a.b',
    'shop/a_b',
    'shop/a__b',
    'shop/a--b',
    'sh_op/a',
    'a.b/c',
  ];
  const absolute = ['localhost:5001/a', 'registry.example.org/a', 'registry.example.org:65535/a/b'];
  const wrong = [
    'shop/a..b',
    'shop/a.-_b',
    'shop/a___b',
    'shop/a._b',
    'shop/-a',
    'shop/a-',
    'shop//a',
    'shop/',
    '/shop',
    'Shop/a',
    'a..b/c',
    'a_b.c/d',
    'registry.example.org:65536/a',
    'registry.example.org:0/a',
    'registry.example.org:/a',
    'shop/a:1',
  ];
  const repositories = {
    'Integration image': (repository: string) => integration({ image: { repository } }),
    'release image': (repository: string) => release({ image: { digest: DIGEST, repository } }),
  };
  // A port behind the last name would be read as a tag.
  takes(repositories, [...relative, ...absolute], [...wrong, 'orders:1', 'registry.example.org:5000']);
  const registry = { registry: (text: string) => environment({ registry: text }) };
  takes(registry, ['localhost', 'registry.example.org:5000', ...absolute], [...wrong, 'a_b.c', 'a..b']);
  const registries = { registries: (text: string) => organization({ registries: [text] }) };
  takes(registries, ['registry.example.org:5000', ...relative, ...absolute], [...wrong, 'a_b.c', 'a..b']);
});

test('hosts have no empty labels, and ports end at 65535', () => {
  const backend = { mount: 'kv', prefix: 'a', authMount: 'jwt', audience: 'a' };
  const hosts = ['a.b', 'a-b.c', 'a.b:1', 'a.b:65535'];
  const wrong = ['a..b', 'a.-b', 'a-.b', '.a', 'a.b.', 'a.b:65536', 'a.b:70000', 'a.b:0', 'a.b:01', 'a.b:'];
  takes(
    {
      server: host => environment({ secretBackend: { ...backend, server: `https://${host}` } }),
      issuer: host => cluster({ secretBackend: { issuer: `https://${host}` } }),
      internet: host => integration({ egress: { internet: [host] } }),
      'internet with a wildcard': host => integration({ egress: { internet: [`*.${host}`] } }),
    },
    hosts,
    wrong,
  );
  takes(
    { noProxy: host => environment({ egress: { noProxy: [host] } }) },
    ['a', 'a.b', '.a.b'],
    ['', '.', '..a', 'a..b', 'a.', 'a.-b', 'a-', 'a'.repeat(64)],
  );
  assert.ok(cluster({ secretBackend: { issuer: 'https://a.b/c/.d' } }));
  assert.not(cluster({ secretBackend: { issuer: 'https://a.b/c/..' } }));
});

test('the key of a certificate is a key of a ConfigMap', () => {
  const backend = { server: 'https://a.b', mount: 'kv', prefix: 'a', authMount: 'jwt', audience: 'a' };
  takes(
    {
      caProvider: key =>
        environment({ secretBackend: { ...backend, caProvider: { kind: 'ConfigMap', name: 'ca', key } } }),
    },
    ['ca.crt', '.ca', 'a..b', 'a'.repeat(252)],
    ['', '.', '..', '..a', 'a'.repeat(254), 'a/b'],
  );
});

test('the prefix length of an address range has no zero in front', () => {
  takes(
    {
      dns: range => cluster({ dns: { cidrs: [range] } }),
      systems: range => environment({ systems: { a: { cidrs: [range], ports: [1] } } }),
    },
    ['10.0.0.0/8', '0.0.0.0/0', '::/0', '2001:db8::/32', '::1/128'],
    ['10.0.0.0/08', '::/00', '::/032', '10.0.0.0/', '10.0.0.0', '10.0.0.0/+8'],
  );
});

const rendered = (fields: object): boolean =>
  environment({ rendered: { repoURL: 'https://git.example.org/a.git', credentials: 'none', ...fields } });
const argocd = (fields: object): boolean => environment({ argocd: fields });
const ignored = (fields: object): boolean =>
  argocd({ ignoreDifferences: [{ kind: 'Deployment', ...fields }] });
const window = (fields: object): boolean =>
  argocd({ syncWindows: [{ kind: 'deny', schedule: '0 0 * * *', duration: '1h', ...fields }] });

test('the URL of a repository is https, ssh or user@host, without credentials and without ways out of its path', () => {
  takes(
    { 'rendered.repoURL': repoURL => rendered({ repoURL }) },
    [
      'https://git.example.org/platform/rendered.git',
      'https://git.example.org:8443/scm/~team/a%20b/_git/rendered',
      'http://localhost:3000/a.git',
      'http://127.0.0.1/a',
      'ssh://git@git.example.org:2222/platform/rendered.git',
      'ssh://git.example.org/rendered',
      'git@git.example.org:platform/rendered.git',
    ],
    [
      '',
      'git.example.org/a',
      'http://git.example.org/a.git',
      'file:///srv/rendered.git',
      'https://user:secret@git.example.org/a.git',
      'https://token@git.example.org/a.git',
      'https://git.example.org',
      'https://git.example.org/',
      'https://git.example.org/a/../b',
      'https://git.example.org/./a',
      'https://git.example.org/a//b',
      'https://git.example.org/a.git?ref=x',
      'https://git.example.org/a.git#x',
      'https://git.example.org/%2e%2e/a',
      'https://git.example.org/{{ .path }}',
      'https://git.example.org/*',
      'https://GIT.example.org/a',
      'ext::sh -c id',
      'ssh://-oProxyCommand=id/a',
      '-oProxyCommand=id@host:a',
      'git@-host:a',
      'git@git.example.org:../a',
      'git@git.example.org:/a',
      'https://git.example.org/a\n',
    ],
  );
});

test('a branch has a name that Git and Argo CD read as a branch and as nothing else', () => {
  takes(
    { 'rendered.branch': branch => rendered({ branch }) },
    ['rendered', 'env/dev', 'rendered-prod', 'Rendered_1.2', 'a', 'release-1.x', 'abcdef', '_a', 'vine'],
    [
      '',
      'HEAD',
      'refs/heads/rendered',
      '-x',
      'a..b',
      '.a',
      'a.',
      'a/.b',
      'a.lock',
      'a.lock/b',
      '/a',
      'a/',
      'a//b',
      'a b',
      'a~1',
      'a^',
      'a:b',
      'a?',
      'a*',
      'a[b',
      'a\\b',
      'a@{1}',
      '{{a}}',
      '1.x',
      'v1',
      'v1.2.3',
      'x',
      'X.1',
      'x-rays',
      '1',
      'abcdef0',
      '65fb75dad2b328101bc086349437c2fd228e2d94',
      'a\n',
      'ä',
    ],
  );
});

test('nothing that reaches a template of Argo CD can hold an expression', () => {
  const evil = ['{{ .path.path }}', '{{', 'a{{b}}', '}}'];
  takes(
    {
      'rendered.repoURL': repoURL => rendered({ repoURL }),
      'rendered.branch': branch => rendered({ branch }),
      'argocd.namespace': namespace => argocd({ namespace }),
      'argocd.cluster': cluster => argocd({ cluster }),
      'ignoreDifferences.group': group => ignored({ group }),
      'ignoreDifferences.kind': kind => ignored({ kind }),
      'ignoreDifferences.name': name => ignored({ name }),
      'ignoreDifferences.namespace': namespace => ignored({ namespace }),
      'ignoreDifferences.jsonPointers': pointer => ignored({ jsonPointers: [pointer] }),
      'ignoreDifferences.managedFieldsManagers': manager => ignored({ managedFieldsManagers: [manager] }),
      'retry.duration': duration => argocd({ retry: { duration } }),
      'retry.maxDuration': maxDuration => argocd({ retry: { maxDuration } }),
      syncOptions: option => argocd({ syncOptions: [option] }),
      'rollingSync.maxUpdate': maxUpdate => argocd({ rollingSync: { maxUpdate } }),
      'cluster.argocd.name': name => cluster({ argocd: { name } }),
      'cluster.argocd.credentials.server': server =>
        cluster({ argocd: { credentials: { key: 'a', server } } }),
    },
    [],
    evil,
  );
});

test('options that lift a safeguard are not to be had', () => {
  takes(
    { syncOptions: option => argocd({ syncOptions: [option] }) },
    ['ServerSideApply=true', 'PruneLast=true'],
    [
      'Replace=true',
      'Force=true',
      'Validate=false',
      'CreateNamespace=true',
      'Prune=false',
      'PrunePropagationPolicy=orphan',
    ],
  );
});

test('a sync window lasts for hours and minutes', () => {
  takes(
    { 'syncWindows.duration': duration => window({ duration }) },
    ['1h', '90m', '60h', '1h30m'],
    ['0h', '1', '1d', '1h60m', '30s', '-1h'],
  );
  takes(
    { 'syncWindows.timeZone': timeZone => window({ timeZone }) },
    ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'],
    ['', 'europe/berlin', '../etc/passwd', 'Europe//Berlin', 'Local time'],
  );
});

test('credentials of a repository are one of two words or a key', () => {
  for (const credentials of ['none', 'existing', { key: 'argocd/rendered' }])
    assert.ok(rendered({ credentials }));
  for (const credentials of [
    '',
    'password',
    {},
    { key: '/abs' },
    { key: '../up' },
    { key: 'a', user: 'b' },
    null,
  ])
    assert.not(rendered({ credentials }), JSON.stringify(credentials));
  assert.not(environment({ rendered: { repoURL: 'https://git.example.org/a.git' } }), 'none said');
});

test('kinds that an organization may apply are exact', () => {
  const allowed = (group: string, kind: string): boolean => organization({ allowedKinds: [{ group, kind }] });
  assert.ok(allowed('', 'Endpoints') && allowed('cert-manager.io', 'Certificate'));
  for (const [group, kind] of [
    ['*', 'Certificate'],
    ['', '*'],
    ['a', 'b'],
    ['A', 'B'],
    ['a..b', 'C'],
  ] as const)
    assert.not(allowed(group, kind), `${group}/${kind}`);
});

test.run();
