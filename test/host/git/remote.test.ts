import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accessVariables, credentialsIn, secretsOf } from '../../../src/host/git/remote/access.ts';
import { isBranchName } from '../../../src/host/git/remote/branch-name.ts';
import { parseRemoteURL } from '../../../src/host/git/remote/remote-address.ts';
import { remoteText } from '../../../src/host/git/remote/remote-text.ts';

const test = suite('remotes');

test('addresses of the allowed forms are taken apart', () => {
  const cases = {
    'https://git.example.com/a/b.git': ['https', 'https://git.example.com/a/b.git'],
    'https://git.example.com:8443/a': ['https', 'https://git.example.com:8443/a'],
    'https://me:secret@git.example.com/a': ['https', 'https://git.example.com/a'],
    'ssh://git@git.example.com:2222/a.git': ['ssh', 'ssh://git@git.example.com:2222/a.git'],
    'ssh://git:secret@git.example.com/a': ['ssh', 'ssh://git@git.example.com/a'],
    'git@git.example.com:a/b.git': ['ssh', 'git@git.example.com:a/b.git'],
    'http://127.0.0.1:3000/a.git': ['http', 'http://127.0.0.1:3000/a.git'],
    'http://localhost/a': ['http', 'http://localhost/a'],
    'http://[::1]:80/a': ['http', 'http://[::1]:80/a'],
    'file:///srv/a.git': ['file', 'file:///srv/a.git'],
    '/srv/a b.git': ['file', '/srv/a b.git'],
    '../a.git': ['file', '../a.git'],
  };
  for (const [text, wanted] of Object.entries(cases)) {
    const found = parseRemoteURL(text);
    assert.equal([found?.transport, found?.url], wanted, text);
  }
  assert.equal(parseRemoteURL('https://me:se%2Fcret@h.example/a')!.credentials, {
    username: 'me',
    password: 'se/cret',
  });
});

test('everything else is refused', () => {
  for (const text of [
    '',
    '--upload-pack=touch /tmp/x',
    '-oProxyCommand=x',
    'ext::sh -c whoami',
    'fd::17',
    'ssh://-oProxyCommand=x/a',
    'ssh://user@-oProxyCommand=x/a',
    'git@-oProxyCommand=x:a',
    '-x@host:a',
    'host:-x',
    'http://git.example.com/a',
    'http://127.0.0.1.example.com/a',
    'git://git.example.com/a',
    'ftp://git.example.com/a',
    'https://git.example.com',
    'https://git.example.com/a?x=1',
    'https://git.example.com/a#x',
    'https://git.example.com/a b',
    'https://git.example.com/a\nb',
    'https://git.example.com/\u0000',
    'file://host/a',
    'name',
    'C:\\a',
    "https://git.example.com/'$(x)'",
  ]) {
    assert.is(parseRemoteURL(text), undefined, text);
  }
});

test('branches have plain names', () => {
  for (const name of ['rendered', 'rendered-next', 'env/dev', 'v1.2_x', 'a'.repeat(200)])
    assert.ok(isBranchName(name), name);
  for (const name of [
    '',
    '-x',
    '--upload-pack=x',
    'a..b',
    '@{-1}',
    '@',
    'HEAD',
    'refs/heads/x',
    'a.lock',
    'a.lock/b',
    'a/',
    '/a',
    'a//b',
    '.a',
    'a/.b',
    'a.',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[',
    'a\\b',
    'ä',
    'a\n',
    '\u0007',
    'a'.repeat(201),
    'a/-b',
  ]) {
    assert.not(isBranchName(name), name);
  }
});

test('secrets are in the environment of git alone, for one host', () => {
  const address = parseRemoteURL('https://git.example.com:8443/a.git')!;
  const given = credentialsIn({ CISTERN_GIT_TOKEN: 'canary', CISTERN_GIT_USERNAME: '' })!;
  const variables = accessVariables(address, given);
  assert.is(variables.GIT_ALLOW_PROTOCOL, 'https');
  assert.is(variables.GIT_CONFIG_KEY_0, 'http.https://git.example.com:8443/.extraHeader');
  assert.is(
    variables.GIT_CONFIG_VALUE_0,
    `Authorization: Basic ${Buffer.from('git:canary').toString('base64')}`,
  );
  assert.equal(accessVariables(parseRemoteURL('git@git.example.com:a')!, given), {
    GIT_ALLOW_PROTOCOL: 'ssh',
  });
  assert.is(credentialsIn({ CISTERN_GIT_USERNAME: 'x' }), undefined);
});

test('what a remote says is shown short, without secrets and addresses with credentials', () => {
  const address = parseRemoteURL('https://me:se%2Fcret@git.example.com/a')!;
  const secrets = secretsOf(address, { username: 'git', password: 'canary' });
  const basic = Buffer.from('git:canary').toString('base64');
  const text = `hint: do this\nfatal: no se/cret se%2Fcret canary ${basic}\nremote: https://a:b@c/d\nremote: \nfatal: no se/cret\rerror: x${'y'.repeat(1000)}`;
  const shown = remoteText(text, secrets);
  assert.ok(shown.startsWith('no *** *** *** ***; remote: https://***@c/d; no ***; xyyy'), shown);
  assert.ok(shown.length < 500);
});

test.run();
