import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deliveryActions } from '../../../src/lower/delivery/delivery-actions.ts';
import { BACKEND, type DeliveryChanges, delivered, deliveryInput } from './fixture.ts';

const test = suite('lower/delivery/credentials');

const KEY = { credentials: { key: 'argocd/rendered' }, secretBackend: BACKEND } as const;
const CLUSTERS = [
  { name: 'east', destination: 'in-cluster' },
  {
    name: 'west',
    destination: 'aks-west',
    credentials: { key: 'argocd/west', server: 'https://west.example.org:6443' },
  },
] as const;
const templateOf = (changes: DeliveryChanges, name: string) =>
  delivered({ ...KEY, ...changes }).object('ExternalSecret', name).spec.target.template;

test('without keys of the secret backend there is neither an identity nor an Application for credentials', () => {
  for (const credentials of ['none', 'existing'] as const) {
    const { names } = delivered({ credentials });
    assert.not(names.some(name => /credentials|ExternalSecret|ServiceAccount/.test(name)));
  }
});

test('a repository over https has a name and a password, one over ssh a key', () => {
  assert.equal(templateOf({}, 'dev.repository').data, {
    type: 'git',
    url: 'https://git.example.org/platform/rendered.git',
    username: '{{ .username }}',
    password: '{{ .password }}',
  });
  for (const repoURL of ['git@git.example.org:a/b.git', 'ssh://git@git.example.org/a/b.git']) {
    assert.equal(templateOf({ repoURL }, 'dev.repository').data, {
      type: 'git',
      url: repoURL,
      sshPrivateKey: '{{ .sshPrivateKey }}',
    });
  }
  assert.equal(templateOf({}, 'dev.repository').metadata, {
    labels: { 'argocd.argoproj.io/secret-type': 'repository' },
  });
});

test('a cluster is known by the name that its Applications use', () => {
  const { data, metadata } = templateOf({ clusters: CLUSTERS }, 'dev.cluster.west');
  assert.equal(data, { name: 'aks-west', server: 'https://west.example.org:6443', config: '{{ .config }}' });
  assert.equal(metadata.labels, { 'argocd.argoproj.io/secret-type': 'cluster' });
});

test('the secret of a webhook is added to the Secret of Argo CD, under the name of its provider', () => {
  const keysOf = (provider: 'azuredevops' | 'bitbucket' | 'github') => {
    const { spec } = delivered({ ...KEY, argocd: { webhook: { provider, key: 'argocd/webhook' } } }).object(
      'ExternalSecret',
      'dev.webhook',
    );
    assert.is(spec.target.name, 'argocd-secret');
    assert.is(spec.target.creationPolicy, 'Merge');
    return Object.keys(spec.target.template.data).sort();
  };
  assert.equal(keysOf('github'), ['webhook.github.secret']);
  assert.equal(keysOf('bitbucket'), ['webhook.bitbucket.uuid']);
  assert.equal(keysOf('azuredevops'), ['webhook.azuredevops.password', 'webhook.azuredevops.username']);
});

test('a Secret made by hand is taken over, and outlives what keeps it', () => {
  const { spec, metadata } = delivered(KEY).object('ExternalSecret', 'dev.repository');
  assert.is(spec.target.creationPolicy, 'Orphan');
  assert.is(spec.target.deletionPolicy, 'Retain');
  assert.match(metadata.annotations['argocd.argoproj.io/sync-options'], /Prune=false/);
});

test('the role of the secret backend may read the keys of Argo CD and no other', () => {
  const actions = deliveryActions(
    deliveryInput({
      ...KEY,
      clusters: CLUSTERS,
      argocd: { webhook: { provider: 'gitlab', key: 'argocd/webhook' } },
    }),
  );
  assert.equal(
    actions.find(({ kind }) => kind === 'secret-role'),
    {
      kind: 'secret-role',
      role: 'argocd.dev.credentials',
      authMount: 'jwt',
      audience: 'openbao',
      mount: 'kv',
      subject: 'system:serviceaccount:argocd:dev.credentials',
      paths: [
        'integrations/dev/argocd/rendered',
        'integrations/dev/argocd/webhook',
        'integrations/dev/argocd/west',
      ],
    },
  );
});

test('what Argo CD cannot give itself is listed', () => {
  const kinds = (changes: DeliveryChanges) => deliveryActions(deliveryInput(changes)).map(({ kind }) => kind);
  assert.equal(kinds({ clusters: [CLUSTERS[0]] }), []);
  assert.equal(kinds({}), ['argocd-cluster']);
  assert.equal(kinds({ clusters: CLUSTERS }), []);
  assert.equal(kinds({ clusters: [CLUSTERS[0]], credentials: 'existing' }), ['argocd-repository']);
  assert.equal(kinds({ clusters: [CLUSTERS[0]], argocd: { rollingSync: { maxUpdate: '10%' } } }), [
    'argocd-setting',
  ]);
  const [repository] = deliveryActions(deliveryInput(KEY));
  assert.equal(repository, {
    kind: 'argocd-repository',
    repoURL: 'https://git.example.org/platform/rendered.git',
    namespace: 'argocd',
    firstTime: { secret: 'dev.repository', fields: ['username', 'password'] },
  });
});

test.run();
