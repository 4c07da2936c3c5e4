import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimalWorkspace } from '../../workspace.ts';
import { linked } from '../linked.ts';

const test = suite('namespaces');

const ENVIRONMENT = minimalWorkspace()['environments/dev/environment.yaml']!;
const codes = (more: string): readonly string[] =>
  linked({ 'environments/dev/environment.yaml': `${ENVIRONMENT}${more}` }).diagnostics.map(
    ({ code }) => code,
  );

test('an organization never gets the namespace in which the platform runs', () => {
  assert.equal(codes('  namespaces: { shop: traefik }\n'), ['CST3019']);
  assert.equal(codes('  observability: { agent: { namespace: shop-dev } }\n'), ['CST3019']);
  const proxy = 'host: proxy.example.org, port: 3128, pods: { namespace: shop-dev }';
  assert.equal(codes(`  egress: { proxy: { ${proxy} } }\n`), ['CST3019']);
  assert.equal(codes('  namespaces: { shop: shop }\n'), []);
});

test.run();
