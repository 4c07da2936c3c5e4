import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { goDuration } from '../../../../src/lower/integration-app/identity/backend/go-duration.ts';
import { lowered } from '../../fixture.ts';

const test = suite('lower/integration-app/identity/secrets');

const settings = {
  secrets: {
    env: {
      PASSWORD: { key: 'shop/orders', property: 'password' },
      API_KEY: { key: 'shop/api', property: 'key' },
    },
    files: { id_rsa: { key: 'shop/orders', property: 'rsa' } },
  },
};

test('a release without secrets has no store', () => {
  assert.is(lowered().object('SecretStore'), undefined);
  assert.is(lowered().object('ExternalSecret'), undefined);
});

test('the store logs in with the identity of the release alone', () => {
  assert.equal(lowered({ settings }).object('SecretStore').spec.provider.vault, {
    server: 'https://openbao.example.org:8200',
    path: 'kv',
    version: 'v2',
    caProvider: { type: 'ConfigMap', name: 'internal-ca', key: 'ca.crt' },
    auth: {
      jwt: {
        path: 'jwt',
        role: 'shop-dev.orders',
        kubernetesServiceAccountToken: { serviceAccountRef: { name: 'orders', audiences: ['openbao'] } },
      },
    },
  });
});

test('a cluster has an auth mount of its own', () => {
  const clusterSpec = {
    capabilities: { externalSecrets: { version: '1.3.2' } },
    secretBackend: { authMount: 'jwt-kind', issuer: 'https://issuer.example.org' },
  };
  const all = lowered({ settings }, { clusterSpec });
  assert.is(all.object('SecretStore').spec.provider.vault.auth.jwt.path, 'jwt-kind');
  assert.equal(all.externalActions[0], {
    kind: 'secret-role',
    role: 'shop-dev.orders',
    authMount: 'jwt-kind',
    issuer: 'https://issuer.example.org',
    audience: 'openbao',
    mount: 'kv',
    subject: 'system:serviceaccount:shop-dev:orders',
    paths: ['integrations/dev/shop/api', 'integrations/dev/shop/orders'],
  });
});

test('the certificate authority of the backend is needed in the namespace of every release with secrets', () => {
  const caProvider = { kind: 'ConfigMap' as const, name: 'internal-ca', key: 'ca.crt' };
  const secretBackend = {
    server: 'https://openbao.example.org',
    mount: 'kv',
    prefix: 'dev',
    authMount: 'jwt',
    audience: 'openbao',
    caProvider,
  };
  const needed = (given: typeof settings | undefined) =>
    lowered(given ? { settings: given } : {}, { environmentSpec: { secretBackend } }).externalActions.filter(
      ({ kind }) => kind === 'ca-certificate',
    );
  assert.equal(needed(settings), [
    {
      kind: 'ca-certificate',
      object: 'ConfigMap',
      namespace: 'shop-dev',
      name: 'internal-ca',
      key: 'ca.crt',
    },
  ]);
  assert.equal(needed(undefined), []);
});

test('each secret owns its Secret, outlives its removal, and is read again in time', () => {
  const { metadata, spec } = lowered({ settings }).object('ExternalSecret', 'orders-env');
  assert.is(metadata.annotations['argocd.argoproj.io/sync-options'], 'Prune=false,Delete=false');
  assert.equal(spec.target, { name: 'orders-env', creationPolicy: 'Owner', deletionPolicy: 'Retain' });
  assert.is(spec.refreshPolicy, 'Periodic');
  assert.is(spec.refreshInterval, '1h0m0s');
  assert.equal(spec.secretStoreRef, { kind: 'SecretStore', name: 'orders' });
});

test('the keys of a secret are sorted and lie below the prefix of the environment', () => {
  const { data } = lowered({ settings }).object('ExternalSecret', 'orders-env').spec;
  assert.equal(
    data.map((entry: { secretKey: string; remoteRef: { key: string } }) => [
      entry.secretKey,
      entry.remoteRef.key,
    ]),
    [
      ['API_KEY', 'integrations/dev/shop/api'],
      ['PASSWORD', 'integrations/dev/shop/orders'],
    ],
  );
});

test('no object waits for another in a sync wave, so that a stop or a fix never waits for the secrets operator', () => {
  const { manifests } = lowered({ settings });
  assert.ok(manifests.length > 5);
  for (const { id, object } of manifests) {
    const { annotations = {} } = object.metadata as { annotations?: Record<string, string> };
    assert.not(Object.hasOwn(annotations, 'argocd.argoproj.io/sync-wave'), id.kind);
  }
});

test('a secret that left the catalog stays, and leaves its Application in sync', () => {
  const secrets = lowered({ settings }).manifests.filter(({ id }) => id.kind === 'ExternalSecret');
  assert.ok(secrets.length > 0);
  for (const { object } of secrets) {
    assert.equal((object.metadata as { annotations?: object }).annotations, {
      'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
    });
  }
});

test('durations are written as Go prints them', () => {
  for (const [given, printed] of [
    ['1h0m0s', '1h0m0s'],
    ['0h30m0s', '30m0s'],
    ['0h90m5s', '1h30m5s'],
    ['00h00m45s', '45s'],
    ['0h0m0s', '0s'],
  ] as const) {
    assert.is(goDuration(given), printed);
  }
});

test.run();
