import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { externalActionFiles, joinActions } from '../../src/hydrate/external-actions.ts';
import type { ExternalAction } from '../../src/lower/external-action.ts';

const test = suite('external-actions');

const dns: ExternalAction = { kind: 'dns-record', host: 'dev.example.org' };
const proxy: ExternalAction = { kind: 'proxy-allow', host: 'api.example.com' };
const needed = (application: string, actions: readonly ExternalAction[], cluster = 'main') => ({
  cluster,
  application,
  actions,
});

test('an action that several Applications need is listed once for each cluster', () => {
  const actions = joinActions([
    needed('b', [dns, proxy]),
    needed('a', [dns, dns]),
    needed('a', [dns], 'other'),
  ]);
  assert.equal(actions, [
    { action: dns, cluster: 'main', applications: ['a', 'b'] },
    { action: dns, cluster: 'other', applications: ['a'] },
    { action: proxy, cluster: 'main', applications: ['b'] },
  ]);
});

test('the two lists hold the same actions and end with one newline', () => {
  const files = externalActionFiles('dev', joinActions([needed('a', [dns])]));
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const json = texts.get('dev/EXTERNAL-ACTIONS.json')!;
  assert.equal(JSON.parse(json), {
    environment: 'dev',
    actions: [{ action: dns, cluster: 'main', applications: ['a'] }],
  });
  const markdown = texts.get('dev/EXTERNAL-ACTIONS.md')!;
  assert.match(markdown, '| main | `dev.example.org` | a |');
  for (const text of texts.values()) assert.match(text, /[^\n]\n$/);
});

test('nothing to do is said', () => {
  const [, markdown] = externalActionFiles('dev', []);
  assert.match(new TextDecoder().decode(markdown!.bytes), /\n\nNothing\.\n$/);
});

test('what repositories, tunnels, names, registries and Tekton need is told in sentences', () => {
  const secret = { namespace: 'org-shop', name: 'hook', key: 'secret' };
  const [, markdown] = externalActionFiles(
    'dev',
    joinActions([
      needed('a', [
        {
          kind: 'repository-webhook',
          provider: 'github',
          repository: 'https://github.com/acme/shop',
          url: 'https://hooks.example.org',
          contentType: 'application/json',
          events: ['pull_request', 'push'],
          secret,
        },
        { kind: 'tunnel', provider: 'cloudflare', id: '1-2', secret },
        { kind: 'dns-alias', host: 'hooks.example.org', target: '1-2.example.net', proxied: true },
        { kind: 'registry-project', repository: 'registry.example.org/shop' },
        { kind: 'tekton-setting', object: 'feature-flags', key: 'a', value: 'true' },
      ]),
    ]),
  );
  const text = new TextDecoder().decode(markdown!.bytes);
  for (const sentence of [
    '`https://github.com/acme/shop` (github) sends `pull_request`, `push` to `https://hooks.example.org` as `application/json`; signed with the value of key `secret` of Secret `hook` in namespace `org-shop`',
    '`1-2` (cloudflare); its credentials file is the value of key `secret` of Secret `hook` in namespace `org-shop`',
    '`hooks.example.org` is `1-2.example.net`, through the proxies of the provider',
    'a place to push to at `registry.example.org/shop`',
    '`a: "true"` in ConfigMap `feature-flags`',
  ])
    assert.ok(text.includes(`| main | ${sentence} | a |`), sentence);
});

test('values cannot leave their cell', () => {
  const evil = { kind: 'dns-record', host: 'a`b|c\nd' } as ExternalAction;
  const [, markdown] = externalActionFiles('dev', joinActions([needed('a', [evil])]));
  assert.match(new TextDecoder().decode(markdown!.bytes), '| main | `abcd` | a |');
});

test.run();
