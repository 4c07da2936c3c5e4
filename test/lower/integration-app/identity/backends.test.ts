import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Target } from '../../../../src/link/program.ts';
import { lowered, type ReleaseChanges } from '../../fixture.ts';

const test = suite('lower/integration-app/identity/backends');

type Backend = NonNullable<Target['environmentSpec']['secretBackend']>;

const SETTINGS = {
  secrets: { env: { PASSWORD: { key: 'shop/orders', property: 'password' } } },
};
const on = (secretBackend: Backend, changes: ReleaseChanges = {}) =>
  lowered({ settings: SETTINGS, ...changes }, { environmentSpec: { secretBackend } });
const codes = ({ findings }: ReturnType<typeof on>) => findings.map(({ code }) => code);
const keyOf = (fixture: ReturnType<typeof on>) => fixture.object('ExternalSecret').spec.data[0].remoteRef.key;
const providerOf = (fixture: ReturnType<typeof on>) => fixture.object('SecretStore').spec.provider;
const accessOf = ({ externalActions }: ReturnType<typeof on>) =>
  externalActions.filter(({ kind }) => kind.startsWith('secret-'));
const keyed = (key: string): ReleaseChanges => ({
  settings: { secrets: { env: { PASSWORD: { key, property: 'password' } } } },
});

const KUBERNETES: Backend = { kind: 'kubernetes', prefix: 'dev', namespace: 'vault-of-secrets' };
const AWS: Backend = {
  kind: 'aws',
  prefix: 'integrations/dev',
  region: 'eu-central-1',
  rolePrefix: 'arn:aws:iam::123456789012:role/integrations/',
};
const AZURE: Backend = {
  kind: 'azure',
  prefix: 'dev',
  server: 'https://shop.vault.azure.net',
  tenant: '00000000-0000-0000-0000-000000000001',
  identities: { shop: '00000000-0000-0000-0000-000000000002' },
};
const GCP: Backend = { kind: 'gcp', prefix: 'dev', project: 'shop-secrets' };

test('Vault is reached as OpenBao is', () => {
  const openbao = {
    server: 'https://a.example.org',
    mount: 'kv',
    prefix: 'dev',
    authMount: 'jwt',
    audience: 'x',
  };
  const stores = [openbao, { ...openbao, kind: 'vault' as const }].map(backend => providerOf(on(backend)));
  assert.equal(stores[0], stores[1]);
  assert.is(stores[0].vault.server, 'https://a.example.org');
});

test('Secrets of a namespace are read with the identity of the release and the authority of the cluster', () => {
  const fixture = on(KUBERNETES);
  assert.equal(codes(fixture), []);
  assert.equal(providerOf(fixture), {
    kubernetes: {
      remoteNamespace: 'vault-of-secrets',
      server: {
        url: 'kubernetes.default',
        caProvider: { type: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt' },
      },
      auth: { serviceAccount: { name: 'orders' } },
    },
  });
  assert.is(keyOf(fixture), 'dev.shop.orders');
  assert.equal(accessOf(fixture), [
    {
      kind: 'secret-access',
      backend: 'kubernetes',
      place: 'https://kubernetes.default vault-of-secrets',
      subject: 'system:serviceaccount:shop-dev:orders',
      paths: ['dev.shop.orders'],
    },
  ]);
});

test('a cloud knows an identity that no pod runs as', () => {
  for (const backend of [AWS, AZURE, GCP]) {
    const fixture = on(backend);
    assert.equal(codes(fixture), []);
    const account = fixture.object('ServiceAccount', 'orders-secrets');
    assert.is(account.automountServiceAccountToken, false);
    assert.is(fixture.object('Deployment').spec.template.spec.serviceAccountName, 'orders');
    assert.match(JSON.stringify(providerOf(fixture)), /"serviceAccountRef":\{"name":"orders-secrets"\}/);
    assert.match(JSON.stringify(accessOf(fixture)), /system:serviceaccount:shop-dev:orders-secrets/);
  }
  assert.is(lowered({ settings: SETTINGS }).object('ServiceAccount', 'orders-secrets'), undefined);
});

test('AWS looks the role up at the ServiceAccount', () => {
  const fixture = on(AWS);
  assert.equal(fixture.object('ServiceAccount', 'orders-secrets').metadata.annotations, {
    'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/integrations/shop-dev.orders',
  });
  assert.is(providerOf(fixture).aws.service, 'SecretsManager');
  assert.is(keyOf(fixture), 'integrations/dev/shop/orders');
  assert.is(keyOf(on({ ...AWS, service: 'ParameterStore' })), '/integrations/dev/shop/orders');
});

test('Azure looks the identity of the organization up at the ServiceAccount', () => {
  const fixture = on(AZURE);
  assert.equal(fixture.object('ServiceAccount', 'orders-secrets').metadata.annotations, {
    'azure.workload.identity/client-id': '00000000-0000-0000-0000-000000000002',
    'azure.workload.identity/tenant-id': '00000000-0000-0000-0000-000000000001',
  });
  const { authType, vaultUrl, environmentType } = providerOf(fixture).azurekv;
  assert.equal([authType, vaultUrl, environmentType], ['WorkloadIdentity', AZURE.server, 'PublicCloud']);
  assert.is(keyOf(fixture), 'dev--shop--orders');
});

test('an organization without an identity cannot read from Azure', () => {
  assert.equal(codes(on({ ...AZURE, identities: {} })), ['CST4097']);
});

test('a role of AWS has a name of at most 64 characters', () => {
  assert.equal(codes(on(AWS, { namespace: 'n'.repeat(57) })), []);
  assert.equal(codes(on(AWS, { namespace: 'n'.repeat(58) })), ['CST4097']);
});

test('a key that a backend cannot name is an error', () => {
  const wrong = (backend: Backend, key: string) => codes(on(backend, keyed(key))).join();
  assert.is(wrong(KUBERNETES, 'shop/Orders'), 'CST4094');
  assert.is(wrong(KUBERNETES, 'shop/v1.2'), 'CST4094');
  assert.is(wrong(AZURE, 'shop/my_key'), 'CST4094');
  assert.is(wrong(GCP, 'shop/a--b'), 'CST4094');
  assert.is(wrong(GCP, 'shop/my_key'), '');
  assert.is(wrong(AWS, 'shop/my_key.1'), '');
  const deep = `shop/${'a/'.repeat(8)}b`;
  assert.is(wrong({ ...AWS, prefix: 'a/b/c/d/e/f' }, deep), '');
  assert.is(wrong({ ...AWS, prefix: 'a/b/c/d/e/f', service: 'ParameterStore' }, deep), 'CST4094');
});

test('no two keys have one name', () => {
  const keys = ['a/b-c', 'a-b/c', 'a/b/c', 'ab/c'];
  for (const backend of [KUBERNETES, AZURE, GCP])
    assert.is(new Set(keys.map(key => keyOf(on(backend, keyed(key))))).size, keys.length);
});

test.run();
