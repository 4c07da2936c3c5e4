import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimsOf } from '../../../../../src/check/routes/claims-of.ts';
import { lowered, type ReleaseChanges, ROUTE, targetOf } from '../../../fixture.ts';

const test = suite('lower/integration-app/network/route/ingress');

type Controller = 'nginx' | 'traefik';

const clusterOf = (controller: Controller, ingress: object = {}) => ({
  clusterSpec: { capabilities: { ingress: { controller, className: controller, ...ingress } } },
});
const on = (controller: Controller, changes: ReleaseChanges = {}, ingress: object = {}) =>
  lowered({ route: ROUTE, ...changes }, clusterOf(controller, ingress));
const codes = ({ findings }: ReturnType<typeof on>) => findings.map(({ code }) => code);
const expressionOf = (path: string) => new RegExp(`^${path.replace('(?-i)', '')}`);

test('a cluster with gateways has no ingress, whatever else it has', () => {
  const capabilities = {
    ...targetOf().clusterSpec.capabilities,
    ingress: { controller: 'nginx', className: 'x' },
  };
  const fixture = lowered({ route: ROUTE }, { clusterSpec: { capabilities } as never });
  assert.is(fixture.object('Ingress'), undefined);
  assert.ok(fixture.object('HTTPRoute'));
});

test('without gateways a release with a route has an ingress of the class, and no HTTPRoute', () => {
  for (const controller of ['nginx', 'traefik'] as const) {
    const fixture = on(controller);
    assert.equal(codes(fixture), []);
    assert.is(fixture.object('HTTPRoute'), undefined);
    const { spec } = fixture.object('Ingress');
    assert.is(spec.ingressClassName, controller);
    assert.is(spec.rules[0].host, 'dev.example.org');
    assert.equal(spec.rules[0].http.paths[0].backend, {
      service: { name: 'orders', port: { number: 8080 } },
    });
    assert.is(spec.tls, undefined);
  }
});

test('a release without a route has none', () => {
  assert.is(lowered({}, clusterOf('nginx')).object('Ingress'), undefined);
});

test('ingress-nginx strips whole path elements, minds the case and sets the header', () => {
  const { metadata, spec } = on('nginx', { route: { ...ROUTE, path: '/shop/v1.2' } }).object('Ingress');
  assert.equal(metadata.annotations, {
    'nginx.ingress.kubernetes.io/rewrite-target': '/$2',
    'nginx.ingress.kubernetes.io/use-regex': 'true',
    'nginx.ingress.kubernetes.io/x-forwarded-prefix': '/shop/v1.2',
  });
  const [{ path, pathType }] = spec.rules[0].http.paths;
  assert.is(pathType, 'ImplementationSpecific');
  assert.is(path, '/(?-i)shop/v1\\.2(/|$)(.*)');
  const expression = expressionOf(path);
  assert.is('/shop/v1.2/a/b'.replace(expression, '/$2'), '/a/b');
  assert.is('/shop/v1.2'.replace(expression, '/$2'), '/');
  assert.is('/shop/v1.2/'.replace(expression, '/$2'), '/');
  for (const other of ['/shop/v1.20', '/shop/v1x2/a', '/shop', '/a/shop/v1.2'])
    assert.not(expression.test(other), other);
});

test('Traefik removes the header of the client, strips, and matches whole path elements', () => {
  const fixture = on('traefik');
  const { metadata, spec } = fixture.object('Ingress');
  assert.is(
    metadata.annotations['traefik.ingress.kubernetes.io/router.middlewares'],
    'shop-dev-orders-forwarded-prefix@kubernetescrd,shop-dev-orders-strip-prefix@kubernetescrd',
  );
  assert.equal(
    spec.rules[0].http.paths.map(({ path, pathType }: Record<string, string>) => [pathType, path]),
    [
      ['Exact', '/shop/orders'],
      ['Prefix', '/shop/orders/'],
    ],
  );
  assert.equal(fixture.object('Middleware', 'orders-forwarded-prefix').spec, {
    headers: { customRequestHeaders: { 'X-Forwarded-Prefix': '' } },
  });
  assert.equal(fixture.object('Middleware', 'orders-strip-prefix').spec, {
    stripPrefix: { prefixes: ['/shop/orders'] },
  });
});

test('on Traefik both rules of a path win over both rules of the path above it', () => {
  const priority = (path: string) =>
    Number(
      on('traefik', { route: { ...ROUTE, path } }).object('Ingress').metadata.annotations[
        'traefik.ingress.kubernetes.io/router.priority'
      ],
    );
  assert.ok(priority('/shop/a') > priority('/shop'));
  assert.ok(priority('/shop') > priority('/'));
});

test('an image at the root is not rewritten', () => {
  const route = { ...ROUTE, path: '/' };
  const nginx = on('nginx', { route }).object('Ingress');
  assert.is(nginx.metadata.annotations, undefined);
  assert.equal(nginx.spec.rules[0].http.paths[0].pathType, 'Prefix');
  const traefik = on('traefik', { route });
  assert.equal(
    traefik.manifests.flatMap(({ id }) => (id.kind === 'Middleware' ? id.name : [])),
    ['orders-forwarded-prefix'],
  );
});

test('the platform adds annotations of its own', () => {
  const annotations = { 'nginx.ingress.kubernetes.io/force-ssl-redirect': 'true' };
  const fixture = on('nginx', {}, { annotations });
  assert.is(
    fixture.object('Ingress').metadata.annotations['nginx.ingress.kubernetes.io/force-ssl-redirect'],
    'true',
  );
  assert.equal(codes(fixture), []);
});

test('an annotation of the platform by which the route works is an error', () => {
  const annotations = { 'nginx.ingress.kubernetes.io/rewrite-target': '/x' };
  assert.equal(codes(on('nginx', {}, { annotations })), ['CST4091']);
});

test('internal routes have a class of their own where there are public ones', () => {
  const { exposure } = targetOf().environmentSpec;
  const both = { exposure: { public: exposure!.internal!, internal: exposure!.internal! } };
  const onBoth = (ingress: object) =>
    lowered({ route: ROUTE }, { ...clusterOf('nginx', ingress), environmentSpec: both });
  assert.equal(codes(onBoth({})), ['CST4090']);
  const apart = onBoth({ internal: { className: 'nginx-internal' } });
  assert.equal(codes(apart), []);
  assert.is(apart.object('Ingress').spec.ingressClassName, 'nginx-internal');
  const route = { ...ROUTE, exposure: 'public' as const };
  const open = lowered({ route }, { ...clusterOf('nginx'), environmentSpec: both });
  assert.equal(codes(open), []);
});

test('requests come from the pods of the controller', () => {
  const from = (ingress: object) =>
    on('nginx', {}, ingress).object('NetworkPolicy').spec.ingress[0].from[0].namespaceSelector.matchLabels;
  assert.equal(from({}), { 'kubernetes.io/metadata.name': 'traefik' });
  assert.equal(from({ pods: { namespace: 'ingress-nginx', port: 8443 } }), {
    'kubernetes.io/metadata.name': 'ingress-nginx',
  });
});

test('a gateway is asked for only where routes attach to one', () => {
  const { gateway: _, ...route } = ROUTE;
  const missing = lowered({ route });
  assert.equal(
    missing.findings.map(({ code, message }) => `${code} ${message}`),
    ['CST4002 environment `dev` has no `exposure.internal.gateway`, which `http.basePath` needs'],
  );
  assert.equal(codes(on('traefik', { route })), []);
});

test('an ingress claims what the HTTPRoute of the same release would claim', () => {
  const claimed = ({ manifests }: ReturnType<typeof lowered>) =>
    manifests
      .flatMap(manifest => claimsOf(manifest, targetOf()))
      .map(({ host, pathType, path, strip }) => ({ host, pathType, path, strip }));
  for (const path of ['/', '/shop', '/shop/v1.2']) {
    const route = { ...ROUTE, path };
    const expected = claimed(lowered({ route }));
    assert.is(expected.length, 1);
    for (const controller of ['nginx', 'traefik'] as const)
      assert.equal(claimed(on(controller, { route })), expected);
  }
});

test.run();
