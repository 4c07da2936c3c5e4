import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directHosts, proxyProperties, proxyVariables } from '../../src/runtimes/proxy.ts';

const test = suite('runtimes/proxy');

const PROXY = {
  host: 'proxy.example.org',
  port: 3128,
  noProxy: directHosts(['.corp.example.org', 'dev.example.org']),
};

test('both spellings of a variable have the same value', () => {
  const variables = proxyVariables(PROXY);
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    assert.is(variables[name], variables[name.toLowerCase()]);
  }
  assert.is(variables.HTTPS_PROXY, 'http://proxy.example.org:3128');
});

test('each suffix is listed as a host and as a suffix, once', () => {
  assert.equal(directHosts(['.a.example', 'a.example', 'b.example']).slice(-4), [
    'a.example',
    '.a.example',
    'b.example',
    '.b.example',
  ]);
});

test('the list has nothing that some client cannot read', () => {
  for (const entry of directHosts(['corp.example.org'])) assert.not.match(entry, /[*/]|:\d+$(?<!::1)/);
});

test('a JVM gets wildcards for suffixes, brackets for IPv6 and bars between entries', () => {
  assert.is(
    proxyProperties(PROXY).at(-1),
    '-Dhttp.nonProxyHosts=localhost|127.0.0.1|[::1]|*.svc|*.svc.cluster.local|*.cluster.local|' +
      'kubernetes.default.svc|corp.example.org|*.corp.example.org|dev.example.org|*.dev.example.org',
  );
});

test.run();
