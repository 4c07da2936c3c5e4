import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Target } from '../../../../src/link/program.ts';
import { PROFILES } from '../../../../src/runtimes/profiles.ts';
import { containerOf, lowered, podOf, type ReleaseChanges } from '../../fixture.ts';

const test = suite('lower/integration-app/platform/ca-bundle');

type Bundle = NonNullable<Target['environmentSpec']['caBundle']>;

const BUNDLE: Bundle = { configMap: 'platform-ca', pkcs12: { key: 'bundle.p12', password: 'changeit' } };
const PEM_ONLY: Bundle = { configMap: 'platform-ca', pem: 'ca-bundle.pem' };
const trusting = (runtime: string, caBundle: Bundle, changes: ReleaseChanges = {}) =>
  lowered({ runtime, ...changes }, { environmentSpec: { caBundle } });
const variablesOf = (fixture: ReturnType<typeof trusting>): Record<string, string> =>
  Object.fromEntries(
    (containerOf(fixture).env ?? []).map(({ name, value }: { name: string; value: string }) => [name, value]),
  );
const TRUST = [
  '-Djavax.net.ssl.trustStore=/etc/ca-bundle/bundle.p12',
  '-Djavax.net.ssl.trustStoreType=PKCS12',
  '-Djavax.net.ssl.trustStorePassword=changeit',
];

test('every runtime gets the authorities as files that nobody can write to', () => {
  for (const runtime of PROFILES.keys()) {
    const fixture = trusting(runtime, BUNDLE);
    assert.equal(fixture.findings, []);
    const volume = podOf(fixture).volumes.find(({ name }: { name: string }) => name === 'ca-bundle');
    assert.equal(volume.configMap, {
      name: 'platform-ca',
      items: [
        { key: 'bundle.p12', path: 'bundle.p12' },
        { key: 'ca.crt', path: 'ca.crt' },
      ],
    });
    const mount = containerOf(fixture).volumeMounts.find(
      ({ name }: { name: string }) => name === 'ca-bundle',
    );
    assert.equal(mount, { name: 'ca-bundle', mountPath: '/etc/ca-bundle', readOnly: true });
  }
});

test('a JVM and a native image trust the PKCS #12 store', () => {
  const options = variablesOf(trusting('camel-quarkus', BUNDLE)).JAVA_OPTS_APPEND ?? '';
  assert.ok(options.endsWith(TRUST.join(' ')), options);
  assert.equal(containerOf(trusting('camel-quarkus-native', BUNDLE)).args, TRUST);
});

test('a store without a password is read without one', () => {
  const { password: _, ...pkcs12 } = BUNDLE.pkcs12!;
  const { args } = containerOf(trusting('camel-quarkus-native', { ...BUNDLE, pkcs12 }));
  assert.equal(args, TRUST.slice(0, 2));
});

test('without such a store Quarkus trusts the PEM file', () => {
  for (const runtime of ['camel-quarkus', 'camel-quarkus-native']) {
    const variables = variablesOf(trusting(runtime, PEM_ONLY));
    assert.is(variables.QUARKUS_TLS_TRUST_STORE_PEM_CERTS, '/etc/ca-bundle/ca-bundle.pem');
    assert.not.match(JSON.stringify(variables), /trustStore/);
  }
});

test('.NET reads the file besides the folder of its system', () => {
  const variables = variablesOf(trusting('dotnet', PEM_ONLY));
  assert.is(variables.SSL_CERT_FILE, '/etc/ca-bundle/ca-bundle.pem');
  assert.is(variables.SSL_CERT_DIR, undefined);
});

test('any other image keeps the folders of its system', () => {
  const variables = variablesOf(trusting('container', PEM_ONLY));
  assert.is(variables.SSL_CERT_FILE, '/etc/ca-bundle/ca-bundle.pem');
  assert.match(variables.SSL_CERT_DIR!, /^\/etc\/ssl\/certs:/);
  assert.is(variables.NODE_EXTRA_CA_CERTS, '/etc/ca-bundle/ca-bundle.pem');
  assert.is(variables.REQUESTS_CA_BUNDLE, undefined);
  const whole = variablesOf(trusting('container', { ...PEM_ONLY, publicRoots: true }));
  assert.is(whole.REQUESTS_CA_BUNDLE, '/etc/ca-bundle/ca-bundle.pem');
});

test('the ConfigMap is somebody else\u2019s to bring', () => {
  const { externalActions } = trusting('dotnet', BUNDLE);
  assert.equal(
    externalActions.filter(({ kind }) => kind === 'ca-certificate'),
    ['bundle.p12', 'ca.crt'].map(key => ({
      kind: 'ca-certificate',
      object: 'ConfigMap',
      namespace: 'shop-dev',
      name: 'platform-ca',
      key,
    })),
  );
});

test('a JVM that calls the internet needs the public authorities in its store', () => {
  const settings = { egress: { internet: ['api.example.com'] } };
  const codes = (runtime: string, caBundle: Bundle) =>
    trusting(runtime, caBundle, { settings }).findings.map(({ code }) => code);
  assert.equal(codes('camel-quarkus', BUNDLE), ['CST4092']);
  assert.equal(codes('camel-quarkus', { ...BUNDLE, publicRoots: true }), []);
  assert.equal(codes('camel-quarkus', PEM_ONLY), []);
  assert.equal(codes('dotnet', BUNDLE), []);
});

test.run();
