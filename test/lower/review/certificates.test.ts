import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../src/validate/generated/kinds.ts';
import { DIGEST, lowered } from '../fixture.ts';

const test = suite('lower/review/certificates');

/** Code and place of what is found in a release. */
const found = (settings: SettingsLayer, runtime: 'container' | 'camel-quarkus' = 'container') =>
  lowered({ runtime, settings }).findings.map(({ code, at }) => [
    code,
    at && 'settings' in at ? at.settings.join('.') : '',
  ]);

const image = { repository: 'shop/other', digest: DIGEST };
const resources = { limits: { memory: '64Mi' } };
const OPTIONS = { JAVA_TOOL_OPTIONS: '-Dquarkus.tls.trust-all=true' };

test('no container switches verification off, whichever it is', () => {
  const sidecar = { kind: 'sidecar', image, resources } as const;
  assert.equal(found({ containers: { proxy: { ...sidecar, env: OPTIONS } } }), [
    ['CST4093', 'containers.proxy.env.JAVA_TOOL_OPTIONS'],
  ]);
  assert.equal(found({ containers: { proxy: { ...sidecar, env: { NODE_TLS_REJECT_UNAUTHORIZED: 0 } } } }), [
    ['CST4093', 'containers.proxy.env.NODE_TLS_REJECT_UNAUTHORIZED'],
  ]);
  const secrets = { VAULT_SKIP_VERIFY: { secret: 'options', key: 'skip' } };
  assert.equal(found({ containers: { proxy: { ...sidecar, secrets } } }), [
    ['CST4093', 'containers.proxy.secrets.VAULT_SKIP_VERIFY'],
  ]);
  assert.equal(
    found({
      containers: { proxy: { ...sidecar, arguments: ['-Dkafka.ssl.endpoint.identification.algorithm='] } },
    }),
    [['CST4093', 'containers.proxy.arguments.0']],
  );
});

test('no job does so either, and each is told once', () => {
  assert.equal(found({ jobs: { migrate: { image, resources, env: OPTIONS } } }), [
    ['CST4093', 'jobs.migrate.env.JAVA_TOOL_OPTIONS'],
  ]);
  assert.equal(found({ jobs: { migrate: { command: ['java', '-Dquarkus.tls.trust-all=true'] } } }), [
    ['CST4093', 'jobs.migrate.command.1'],
  ]);
  // With the image of the integration it is the runtime's rule.
  assert.equal(found({ jobs: { migrate: { env: { NODE_TLS_REJECT_UNAUTHORIZED: 0 } } } }), [
    ['CST4004', 'jobs.migrate.env.NODE_TLS_REJECT_UNAUTHORIZED'],
  ]);
});

test('what verifies passes', () => {
  const env = {
    JAVA_TOOL_OPTIONS: '-Dquarkus.tls.trust-all=false -Xmx64m',
    QUARKUS_TLS_TRUST_STORE: '/etc/ca',
  };
  assert.equal(found({ containers: { proxy: { kind: 'sidecar', image, resources, env } } }), []);
});

test.run();
