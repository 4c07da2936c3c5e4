import { Chart, Testing } from 'cdk8s';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ExternalSecret, SecretStore } from '../../imports/external-secrets.io.ts';
import { HttpRoute } from '../../imports/gateway.networking.k8s.io.ts';
import { PodMonitor } from '../../imports/monitoring.coreos.com.ts';

const test = suite('imports/constructs');

test('constructs render plain objects with the names of the API', () => {
  const chart = new Chart(Testing.app(), 'test');
  const metadata = { name: 'orders' };
  const objects = [
    new HttpRoute(chart, 'route', {
      metadata,
      spec: {
        rules: [
          {
            matches: [{ path: { type: 'PathPrefix', value: '/orders' } }],
            backendRefs: [{ name: 'orders' }],
          },
        ],
      },
    }),
    new ExternalSecret(chart, 'secret', { metadata, spec: { target: { creationPolicy: 'Owner' } } }),
    new SecretStore(chart, 'store', {
      metadata,
      spec: { provider: { vault: { server: 'https://x', caProvider: { type: 'ConfigMap', name: 'ca' } } } },
    }),
    new PodMonitor(chart, 'monitor', { metadata, spec: { selector: { matchLabels: { 'a/b': 'c' } } } }),
  ].map(object => object.toJson());
  assert.equal(
    objects.map(({ apiVersion, kind, spec }) => ({ apiVersion, kind, spec })),
    [
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        spec: {
          rules: [
            {
              backendRefs: [{ name: 'orders' }],
              matches: [{ path: { type: 'PathPrefix', value: '/orders' } }],
            },
          ],
        },
      },
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        spec: { target: { creationPolicy: 'Owner' } },
      },
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'SecretStore',
        spec: { provider: { vault: { caProvider: { name: 'ca', type: 'ConfigMap' }, server: 'https://x' } } },
      },
      {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PodMonitor',
        spec: { selector: { matchLabels: { 'a/b': 'c' } } },
      },
    ],
  );
});

test.run();
