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

test('values cannot leave their cell', () => {
  const evil = { kind: 'dns-record', host: 'a`b|c\nd' } as ExternalAction;
  const [, markdown] = externalActionFiles('dev', joinActions([needed('a', [evil])]));
  assert.match(new TextDecoder().decode(markdown!.bytes), '| main | `abcd` | a |');
});

test.run();
