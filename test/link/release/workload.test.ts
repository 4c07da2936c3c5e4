import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DIGEST, documentOf, integrationOf, releaseOf } from '../../workspace.ts';
import { found, type Linked, linked } from '../linked.ts';

const test = suite('link/release/workload');

const ORDERS = 'catalog/integrations/orders.yaml';
const ADDRESS = 'dev/dev-kind/orders';
const orders = (more: string): Linked => linked({ [ORDERS]: integrationOf('orders', more) });
const proxy = (repository: string, more = ''): string =>
  `containers:\n  proxy:\n    kind: sidecar\n    image:\n      repository: ${repository}\n      digest: ${DIGEST}\n    resources:\n      limits:\n        memory: 64Mi\n${more}`;

test('images of further containers follow the rules of the main one', () => {
  const { release } = orders(proxy('shop/proxy'));
  assert.equal(release(ADDRESS).images, { 'containers.proxy': `registry.example.org/shop/proxy@${DIGEST}` });
  const foreign = orders(proxy('⟦retail/proxy⟧'));
  assert.equal(found(foreign), [['CST3011', foreign.marks[0]]]);
});

test('a job without an image has none of its own', () => {
  assert.is(orders('jobs:\n  migrate:\n    arguments: [x]\n').release(ADDRESS).images, undefined);
});

test('what a further container, a job, storage or a schedule lacks is missing', () => {
  const { diagnostics } = orders(
    'schedule:\n  retries: 1\nstorage:\n  a:\n    class: fast\n  b:\n    mountPath: /b\n    existingClaim: old\ncontainers:\n  proxy:\n    order: 1\njobs:\n  load:\n    image:\n      repository: shop/load\n  migrate: {}\n',
  );
  assert.equal(
    diagnostics.map(({ code, message }) => `${code} ${/`[^`]*`/.exec(message)![0]}`).sort(),
    [
      'schedule.cron',
      'containers.proxy.kind',
      'containers.proxy.image.repository',
      'containers.proxy.image.digest',
      'containers.proxy.resources.limits.memory',
      'jobs.load.image.digest',
      'jobs.load.resources.limits.memory',
      'storage.a.mountPath',
      'storage.a.size',
    ]
      .map(setting => `CST3007 \`${setting}\``)
      .sort(),
  );
});

test('what a layer below left open, the release can say', () => {
  const { diagnostics, release } = linked({
    [ORDERS]: integrationOf('orders', proxy('shop/proxy').replace(/ +digest: .*\n/, '')),
    'environments/dev/integrations/orders.yaml': releaseOf(
      'orders',
      `overrides:\n  containers:\n    proxy:\n      image:\n        digest: ${DIGEST}`,
    ),
  });
  assert.equal(diagnostics, []);
  assert.ok(release(ADDRESS).images?.['containers.proxy']);
});

test('secrets of containers and jobs lie where the organization may read', () => {
  const secret = (key: string) => `    secrets:\n      TOKEN: { key: ${key}, property: p }\n`;
  const wrong = orders(proxy('shop/proxy', secret('⟦retail/x⟧')) + `jobs:\n  load:\n${secret('⟦retail/y⟧')}`);
  assert.equal(found(wrong), [
    ['CST3010', wrong.marks[0]],
    ['CST3010', wrong.marks[1]],
  ]);
  assert.equal(
    found(orders(proxy('shop/proxy', '    secrets:\n      TOKEN: { secret: any, key: k }\n'))),
    [],
  );
});

test('a release with a schedule serves nothing, whatever its runtime would', () => {
  const { release, diagnostics } = orders('http:\n  port: 8080\nschedule:\n  cron: 0 4 * * *\n');
  assert.equal(diagnostics, []);
  assert.is(release(ADDRESS).settings.http, undefined);
  for (const routed of ['basePath: ⟦/shop/orders⟧', 'requiresRoot: ⟦true⟧']) {
    const both = orders(`http:\n  ${routed}\nschedule:\n  cron: 0 4 * * *\n`);
    assert.equal(found(both), [['CST3080', both.marks[0]]]);
    assert.is(both.diagnostics[0]!.related.length, 1);
  }
});

test('nothing can call what runs by a schedule', () => {
  const { release } = linked({
    [ORDERS]: integrationOf('orders', 'dependencies: [nightly]\n'),
    'catalog/integrations/nightly.yaml': integrationOf(
      'nightly',
      'http:\n  port: 8080\nschedule:\n  cron: 0 4 * * *\n',
    ),
    'environments/dev/integrations/nightly.yaml': releaseOf('nightly'),
  });
  assert.is(release(ADDRESS).dependencies[0]!.direct, undefined);
});

test('the jobs of a caller may call too', () => {
  const callers = (more: string) =>
    linked({
      [ORDERS]: integrationOf('orders', 'http:\n  port: 8080\n'),
      'catalog/integrations/stock.yaml': integrationOf('stock', `dependencies: [orders]\n${more}`),
      'environments/dev/integrations/stock.yaml': releaseOf('stock'),
    })
      .release(ADDRESS)
      .callers.map(({ podLabels }) => Object.keys(podLabels).length);
  assert.equal(callers(''), [2]);
  assert.equal(callers('jobs:\n  load: {}\n'), [2, 1]);
});

test('references stand in the variables of containers and jobs too', () => {
  const env = (name: string) => `    env:\n      NAME: "@{environment.${name}}"\n`;
  const { release } = orders(proxy('shop/proxy', env('name')) + `jobs:\n  load:\n${env('name')}`);
  const { containers, jobs } = release(ADDRESS).settings;
  assert.equal([containers!.proxy!.env, jobs!.load!.env], [{ NAME: 'dev' }, { NAME: 'dev' }]);
  const wrong = orders(proxy('shop/proxy', env('nam')));
  assert.equal(
    found(wrong).map(([code]) => code),
    ['CST3065'],
  );
});

test('references stand in commands and arguments', () => {
  const { release } = orders(
    'command: [/run, "@{self.name}"]\narguments: [--env, "--name=@{environment.name}", "@@{x}"]\njobs:\n  load:\n    arguments: ["@{cluster.name}"]\n',
  );
  const { command, arguments: others, jobs } = release(ADDRESS).settings;
  assert.equal(command, ['/run', 'orders']);
  assert.equal(others, ['--env', '--name=dev', '@{x}']);
  assert.equal(jobs!.load!.arguments, ['dev-kind']);
  const wrong = orders('arguments: [--all, "--url=⟦@{environment.nam}⟧"]\n');
  assert.equal(found(wrong), [['CST3065', wrong.marks[0]]]);
  const literal = orders('arguments: ["--url=https://⟦x.dev.example.org⟧/"]\n');
  assert.equal(found(literal), [['CST3070', literal.marks[0]]]);
});

test('defaults of an organization hold for parts that an integration has', () => {
  const { release } = linked({
    'catalog/organizations/shop.yaml': documentOf(
      'Organization',
      'shop',
      'defaults:\n  probes:\n    liveness: null\n  rollout:\n    minReadySeconds: 10\n',
    ),
    [ORDERS]: integrationOf('orders', 'rollout:\n  maxSurge: 1\n'),
  });
  const { probes, rollout } = release(ADDRESS).settings;
  assert.is(probes!.liveness, null);
  assert.equal(rollout, { minReadySeconds: 10, maxSurge: 1 });
});

test.run();
