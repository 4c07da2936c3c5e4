import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { containerOf, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/identity/generated-secrets');

type Generated = NonNullable<NonNullable<SettingsLayer['secrets']>['generated']>;

const withPasswords = (generated: Generated, more: SettingsLayer = {}) =>
  lowered({ settings: { ...more, secrets: { ...more.secrets, generated } } });
const codes = ({ findings }: ReturnType<typeof withPasswords>) => findings.map(({ code }) => code);

test('a password is generated once and outlives whatever made it', () => {
  const fixture = withPasswords({ session: { env: 'SESSION_KEY' } });
  assert.equal(codes(fixture), []);
  assert.equal(fixture.object('Password').spec, {
    length: 32,
    digits: 8,
    symbols: 0,
    noUpper: false,
    allowRepeat: true,
    encoding: 'raw',
  });
  const { metadata, spec } = fixture.object('ExternalSecret');
  assert.is(metadata.name, 'orders-generated-session');
  assert.is(spec.refreshPolicy, 'CreatedOnce');
  assert.equal(spec.target, {
    name: 'orders-generated-session',
    creationPolicy: 'Orphan',
    deletionPolicy: 'Retain',
    immutable: true,
  });
  assert.equal(spec.dataFrom[0].sourceRef.generatorRef, {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
    name: 'orders-generated-session',
  });
  assert.is(spec.secretStoreRef, undefined);
});

test('it needs no store, no role and nobody who brings it', () => {
  const fixture = withPasswords({ session: { env: 'SESSION_KEY' } });
  assert.is(fixture.object('SecretStore'), undefined);
  assert.equal(
    fixture.externalActions.map(({ kind }) => kind),
    [],
  );
});

test('it feeds a variable and a file', () => {
  const fixture = withPasswords({ session: { env: 'SESSION_KEY', file: 'session.key' } });
  const variable = containerOf(fixture).env.find(({ name }: { name: string }) => name === 'SESSION_KEY');
  assert.equal(variable.valueFrom, { secretKeyRef: { name: 'orders-generated-session', key: 'password' } });
  assert.match(JSON.stringify(podOf(fixture).volumes), /"path":"session.key"/);
});

test('a password that feeds nothing, or has no room for its symbols, is an error', () => {
  assert.equal(codes(withPasswords({ session: {} })), ['CST4095']);
  assert.equal(codes(withPasswords({ session: { env: 'A', length: 8, symbols: 7 } })), ['CST4095']);
});

test('what a password feeds has no other source', () => {
  const reference = { key: 'shop/orders', property: 'p' };
  assert.equal(codes(withPasswords({ a: { env: 'X' }, b: { env: 'X' } })), ['CST4096']);
  assert.equal(codes(withPasswords({ a: { env: 'X' } }, { config: { env: { X: 'y' } } })), ['CST4096']);
  assert.equal(codes(withPasswords({ a: { file: 'x' } }, { secrets: { files: { x: reference } } })), [
    'CST4096',
  ]);
});

test('a password does not feed a variable that the runtime forbids', () => {
  assert.equal(codes(withPasswords({ a: { env: 'JAVA_OPTS' } })), ['CST4004']);
});

test('a cluster without the operator makes no passwords', () => {
  const settings = { secrets: { generated: { a: { env: 'X' } } } };
  const { findings } = lowered({ settings }, { clusterSpec: { capabilities: {} } });
  assert.equal(
    findings.map(({ code }) => code),
    ['CST4001'],
  );
});

test.run();
