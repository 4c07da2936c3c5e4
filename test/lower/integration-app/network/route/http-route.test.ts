import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered, ROUTE } from '../../../fixture.ts';

const test = suite('lower/integration-app/network/route/http-route');

test('a release without a route has none', () => {
  assert.is(lowered().object('HTTPRoute'), undefined);
});

test('the route attaches to one listener and names its host', () => {
  const { parentRefs, hostnames } = lowered({ route: ROUTE }).object('HTTPRoute').spec;
  assert.equal(parentRefs, [
    {
      group: 'gateway.networking.k8s.io',
      kind: 'Gateway',
      name: 'traefik',
      namespace: 'gateway',
      sectionName: 'websecure',
    },
  ]);
  assert.equal(hostnames, ['dev.example.org']);
});

test('a prefix is stripped, and told to the image by a header that is only set', () => {
  const [rule] = lowered({ route: ROUTE }).object('HTTPRoute').spec.rules;
  assert.equal(rule.matches, [{ path: { type: 'PathPrefix', value: '/shop/orders' } }]);
  assert.equal(rule.filters, [
    {
      type: 'RequestHeaderModifier',
      requestHeaderModifier: { set: [{ name: 'X-Forwarded-Prefix', value: '/shop/orders' }] },
    },
    { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } },
  ]);
});

test('without a prefix nothing is rewritten and the header of the client is removed', () => {
  const [rule] = lowered({ route: { ...ROUTE, path: '/' } }).object('HTTPRoute').spec.rules;
  assert.equal(rule.filters, [
    { type: 'RequestHeaderModifier', requestHeaderModifier: { remove: ['X-Forwarded-Prefix'] } },
  ]);
});

test('the route leads to the application port of the Service, never to management', () => {
  const all = lowered({ route: ROUTE, settings: { http: { port: 8081 } } });
  assert.is(all.object('HTTPRoute').spec.rules[0].backendRefs[0].port, 8081);
  assert.equal(all.object('Service').spec.ports, [
    { name: 'http', port: 8081, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' },
  ]);
});

test('an image that serves no application has no Service', () => {
  assert.is(lowered({ settings: { http: { port: null } } }).object('Service'), undefined);
});

test.run();
