import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { lowered } from '../../fixture.ts';

const test = suite('lower/integration-app/config/template-digests');

const annotations = (settings: SettingsLayer, environmentSpec = {}) =>
  lowered({ settings }, { environmentSpec }).object('Deployment').spec.template.metadata.annotations;
const reference = { key: 'shop/orders', property: 'p' };

test('a release without configuration and secrets has no digest', () => {
  assert.is(annotations({}), undefined);
});

test('a changed value, variable or file changes the digest', () => {
  const all = [
    { env: { A: 1 } },
    { env: { A: 2 } },
    { env: { B: 1 } },
    { files: { A: '1' } },
    { files: { '/A': '1' } },
    { files: { '/A': { base64: 'AAEC' } } },
  ].map(config => annotations({ config })['cistern.dev/config-digest']);
  assert.is(new Set(all).size, all.length);
});

test('the spelling of a value that reads the same changes nothing', () => {
  assert.equal(
    annotations({ config: { env: { A: 1, B: true } } }),
    annotations({ config: { env: { B: 'true', A: '1' } } }),
  );
});

test('secrets have a digest of where they come from', () => {
  const digest = (property: string) =>
    annotations({ secrets: { env: { A: { ...reference, property } } } })['cistern.dev/secrets-digest'];
  assert.match(digest('p'), /^[0-9a-f]{16}$/);
  assert.is.not(digest('p'), digest('q'));
});

test('how often secrets are read again restarts nothing', () => {
  const backend = {
    server: 'https://openbao.example.org',
    mount: 'kv',
    prefix: 'dev',
    authMount: 'jwt',
    audience: 'openbao',
  };
  const settings = { secrets: { env: { A: reference } } };
  assert.equal(
    annotations(settings, { secretBackend: backend }),
    annotations(settings, { secretBackend: { ...backend, refreshInterval: '0h5m0s' } }),
  );
});

test.run();
