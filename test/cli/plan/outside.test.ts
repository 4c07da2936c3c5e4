import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimalWorkspace, writeFiles } from '../../workspace.ts';
import { inCatalog } from './catalog.ts';

const test = suite('plan, outside the clusters');

const INTEGRATION = 'catalog/integrations/orders.yaml';
const ENVIRONMENT = 'environments/dev/environment.yaml';
const files = minimalWorkspace();
const PROXY = `  egress:
    proxy:
      host: proxy.example.org
      port: 3128
      cidrs: [10.1.2.3/32]
`;
const egress = (...hosts: readonly string[]): string =>
  `${files[INTEGRATION]!.trimEnd()}\n  egress:\n    internet: [${hosts.join(', ')}]\n`;
const WAIVER = `apiVersion: cistern.dev/v1alpha1
kind: Waiver
metadata:
  name: as2
spec:
  rules: [plan/privilege-widened]
  subject: { integration: orders }
  reason: the partner takes orders by AS2
  owner: shop
  expires: "2099-12-31"
`;

test('a new host of the internet is told and refused, and can be waived', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [INTEGRATION]: egress('api.example.org', 'as2.example.net') });
      const text = await run('plan');
      assert.is(text.code, 0, text.err);
      assert.match(text.out, /\+ privilege-widened: the egress proxy must allow as2\.example\.net/);
      assert.match(text.out, '1 thing outside the clusters');
      for (const form of ['markdown', 'html']) {
        const { out } = await run('plan', '--format', form);
        assert.match(out, /Outside the clusters[\s\S]*as2\.example\.net/, form);
      }
      const refused = await run('plan', '--fail-on', 'privilege-widened');
      assert.is(refused.code, 1);
      assert.match(refused.err, '`host as2.example.net`');
      writeFiles(catalog.root, { 'catalog/policies/as2.yaml': WAIVER });
      assert.is((await run('plan', '--fail-on', 'privilege-widened')).code, 0);
      const { outside } = JSON.parse((await run('plan', '--json')).out);
      assert.equal(
        outside.map(({ verb, kind, subject }: Record<string, string>) => [verb, kind, subject]),
        [
          ['added', 'proxy-allow', 'as2.example.net'],
          ['added', 'waiver', 'as2'],
        ],
      );
      assert.is((await run('plan', '--exit-code')).code, 3);
    },
    {
      ...files,
      [ENVIRONMENT]: `${files[ENVIRONMENT]!.trimEnd()}\n${PROXY}`,
      [INTEGRATION]: egress('api.example.org'),
    },
  ));

test.run();
