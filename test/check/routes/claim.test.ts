import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimsOf } from '../../../src/check/routes/claims-of.ts';
import type { Target } from '../../../src/link/program.ts';
import type { Manifest } from '../../../src/lower/manifest.ts';
import type { JsonMap } from '../../../src/source/json.ts';
import { target } from '../facts.ts';

const test = suite('claim');

const TARGET: Target = {
  ...target(),
  environmentSpec: {
    routing: 'path',
    exposure: {
      internal: {
        domain: 'dev.example.org',
        gateway: { name: 'main', namespace: 'gateway', listener: 'https', listenerPort: 8443 },
        pods: { namespace: 'gateway' },
      },
    },
  },
};

const route = (spec: JsonMap): Manifest => ({
  id: { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop-dev', name: 'orders' },
  apiVersion: 'gateway.networking.k8s.io/v1',
  object: { spec },
});
const PARENTS = [{ name: 'main', namespace: 'gateway', sectionName: 'https' }];

test('a match becomes a claim on each host, with what the rule does to the request', () => {
  const [claim, ...others] = claimsOf(
    route({
      parentRefs: PARENTS,
      hostnames: ['Dev.Example.ORG.'],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/shop/orders' } }],
          filters: [
            {
              type: 'URLRewrite',
              urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
            },
            {
              type: 'RequestHeaderModifier',
              requestHeaderModifier: { set: [{ name: 'X-Forwarded-Prefix', value: '/shop/orders' }] },
            },
          ],
        },
      ],
    }),
    TARGET,
  );
  assert.equal(others, []);
  assert.equal(claim, {
    gateway: 'gateway/main',
    listenerPort: 8443,
    host: 'dev.example.org',
    pathType: 'PathPrefix',
    path: '/shop/orders',
    method: '',
    headerMatches: [],
    queryMatches: [],
    strip: true,
    headers: { 'X-Forwarded-Prefix': '/shop/orders' },
    rule: [0, 1],
    longestHost: 15,
  });
});

test('hosts, rules and matches multiply', () => {
  const matches = [
    { path: { type: 'Exact', value: '/a' } },
    { path: { type: 'PathPrefix', value: '/b/' }, method: 'get' },
  ];
  const claims = claimsOf(
    route({
      parentRefs: PARENTS,
      hostnames: ['a.example.org', 'long.example.org'],
      rules: [{ matches }, { matches }],
    }),
    TARGET,
  );
  assert.is(claims.length, 8);
  assert.equal(
    claims
      .slice(0, 2)
      .map(({ host, pathType, path, method, longestHost }) => [host, pathType, path, method, longestHost]),
    [
      ['a.example.org', 'Exact', '/a', '', 16],
      ['a.example.org', 'PathPrefix', '/b', 'GET', 16],
    ],
  );
  assert.equal(claims.at(-1)?.rule, [1, 2]);
});

test('names of headers are compared without case, those of query parameters with it', () => {
  const [claim] = claimsOf(
    route({
      parentRefs: PARENTS,
      hostnames: ['a.example.org'],
      rules: [
        {
          matches: [
            {
              headers: [
                { name: 'X-B', value: '1' },
                { name: 'x-a', value: '2' },
              ],
              queryParams: [{ name: 'Q', value: '1' }],
            },
          ],
        },
      ],
    }),
    TARGET,
  );
  assert.equal([claim?.path, claim?.headerMatches, claim?.queryMatches], ['/', ['x-a=2', 'x-b=1'], ['Q=1']]);
});

test('a route without hosts claims all of them, at a gateway of its own namespace by default', () => {
  const [claim] = claimsOf(
    route({
      parentRefs: [{ name: 'other' }],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }] }],
    }),
    TARGET,
  );
  assert.equal([claim?.host, claim?.gateway, claim?.listenerPort], ['', 'shop-dev/other', 0]);
});

test('other kinds claim nothing', () => {
  const service: Manifest = {
    id: { group: '', kind: 'Service', namespace: 'x', name: 'y' },
    apiVersion: 'v1',
    object: { spec: {} },
  };
  assert.equal(claimsOf(service, TARGET), []);
});

test.run();
