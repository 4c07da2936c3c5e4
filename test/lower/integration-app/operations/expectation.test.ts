import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered, type ReleaseChanges, ROUTE } from '../../fixture.ts';

const test = suite('lower/integration-app/operations/expectation');

const routesOf = (changes: ReleaseChanges) => lowered({ route: ROUTE, ...changes }).expectation.routes;
const HEALTH = { port: 'http', liveness: '/live', readiness: '/ready' } as const;

test('a workload and its replicas, and every ExternalSecret, are expected', () => {
  const secrets = {
    env: { PASSWORD: { key: 'shop/orders', property: 'password' } },
    files: { 'key.pem': { key: 'shop/orders', property: 'key' } },
  };
  const { expectation } = lowered({ settings: { secrets, scaling: { replicas: 3 } } });
  assert.equal(expectation, {
    workloads: [{ kind: 'Deployment', namespace: 'shop-dev', name: 'orders', replicas: 3 }],
    routes: [],
    secrets: [
      { namespace: 'shop-dev', name: 'orders-env' },
      { namespace: 'shop-dev', name: 'orders-files' },
    ],
  });
});

test('health that the route leads to is asked, readiness before life', () => {
  const healthy = {
    url: 'https://dev.example.org/shop/orders/ready',
    expectedStatus: [{ from: 200, to: 399 }],
    chosenBy: 'health',
  };
  assert.equal(routesOf({ runtime: 'container', settings: { http: { health: HEALTH } } }), [healthy]);
  const { readiness: _, ...health } = HEALTH;
  assert.equal(
    routesOf({ runtime: 'container', settings: { http: { health } } })[0]!.url,
    'https://dev.example.org/shop/orders/live',
  );
});

test('health on a port that no route leads to leaves a sign of life', () => {
  assert.equal(routesOf({ runtime: 'camel-quarkus' }), [
    {
      url: 'https://dev.example.org/shop/orders',
      expectedStatus: [{ from: 200, to: 499 }],
      chosenBy: 'any-answer',
    },
  ]);
});

test('at the root of a host a URL has one slash', () => {
  const route = { ...ROUTE, path: '/' };
  assert.is(routesOf({ route })[0]!.url, 'https://dev.example.org/');
  assert.is(
    routesOf({ route, runtime: 'container', settings: { http: { health: HEALTH } } })[0]!.url,
    'https://dev.example.org/ready',
  );
});

test('a stopped release has no replicas, and nobody but the gateway answers at the same URL', () => {
  const settings = { http: { health: HEALTH } };
  const { expectation } = lowered({ route: ROUTE, runtime: 'container', state: 'stopped', settings });
  assert.is(expectation.workloads[0]!.replicas, 0);
  assert.equal(expectation.routes, [
    {
      url: 'https://dev.example.org/shop/orders/ready',
      expectedStatus: [
        { from: 404, to: 404 },
        { from: 503, to: 503 },
      ],
      chosenBy: 'stopped',
    },
  ]);
});

test('every URL lies below what the route of the release claims', () => {
  for (const runtime of ['container', 'dotnet', 'camel-quarkus']) {
    const all = lowered({ runtime, route: ROUTE });
    const { hostnames, rules } = all.object('HTTPRoute').spec;
    const claimed = `https://${hostnames[0]}${rules[0].matches[0].path.value}`;
    for (const { url } of all.expectation.routes)
      assert.ok(url === claimed || url.startsWith(`${claimed}/`), url);
  }
});

test('a platform Application has namespaces and nothing to wait for', () => {
  const namespaces = [{ name: 'shop-dev', organization: 'shop' }];
  const address = { environment: 'dev', cluster: 'dev-kind', application: 'platform' };
  assert.equal(lowered({ kind: 'platform', address, namespaces }).expectation, {
    workloads: [],
    routes: [],
    secrets: [],
  });
});

test.run();
