import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkLinks } from '../../src/check/check-links.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { deployment, lines, manifest } from './manifests.ts';

const test = suite('check-links');

const links = (...manifests: readonly Manifest[]): readonly string[] =>
  lines(find => checkLinks(manifests, find));
const target = (kind: string, name: string): string =>
  `CST5203 Deployment \`orders\` refers to ${kind} \`${name}\`, which the Application does not have`;
const externalSecret = (name: string, spec: JsonMap): Manifest =>
  manifest('external-secrets.io/v1', 'ExternalSecret', name, { spec });

// covers CST5203
test('a pod refers to a ServiceAccount, volumes and variables that exist', () => {
  const pod = deployment(
    {
      serviceAccountName: 'orders',
      volumes: [
        { name: 'a', configMap: { name: 'files' } },
        { name: 'b', secret: { secretName: 'tls' } },
        { name: 'c', emptyDir: {} },
      ],
    },
    { envFrom: [{ configMapRef: { name: 'env' } }, { secretRef: { name: 'tokens' } }] },
  );
  const existing = [
    manifest('v1', 'ServiceAccount', 'orders'),
    manifest('v1', 'ConfigMap', 'files'),
    manifest('v1', 'ConfigMap', 'env'),
    manifest('v1', 'Secret', 'tls'),
    externalSecret('tokens', {}),
    manifest('external-secrets.io/v1', 'SecretStore', 'store'),
  ];
  assert.equal(links(pod), [
    target('ServiceAccount', 'orders'),
    target('ConfigMap', 'files'),
    target('Secret', 'tls'),
    target('ConfigMap', 'env'),
    target('Secret', 'tokens'),
  ]);
  const secrets = existing.map(item =>
    item.id.kind === 'ExternalSecret'
      ? externalSecret('tokens', { secretStoreRef: { name: 'store' } })
      : item,
  );
  assert.equal(links(pod, ...secrets), []);
});

test('a pod refers to claims and to parts of volumes that exist or that somebody else brings', () => {
  const sources = [
    { configMap: { name: 'site' } },
    { secret: { name: 'keys' } },
    { secret: { name: 'x', optional: true } },
  ];
  const pod = deployment(
    {
      volumes: [
        { name: 'a', persistentVolumeClaim: { claimName: 'inbox' } },
        { name: 'b', projected: { sources } },
      ],
    },
    {},
  );
  const missing = [
    target('PersistentVolumeClaim', 'inbox'),
    target('ConfigMap', 'site'),
    target('Secret', 'keys'),
  ];
  assert.equal(links(pod), missing);
  const { namespace } = pod.id;
  const expected = [
    { group: '', kind: 'ConfigMap', namespace, name: 'site' },
    { group: '', kind: 'Secret', namespace, name: 'keys' },
  ];
  assert.equal(
    lines(find => checkLinks([pod, manifest('v1', 'PersistentVolumeClaim', 'inbox')], find, expected)),
    [],
  );
});

test('an optional reference may lead nowhere', () => {
  const volumes = [{ name: 'a', configMap: { name: 'files', optional: true } }];
  assert.equal(
    links(deployment({ volumes }, { envFrom: [{ secretRef: { name: 'x', optional: true } }] })),
    [],
  );
});

test('an ExternalSecret provides the Secret that it names, and needs its store', () => {
  const pod = deployment({ volumes: [{ name: 'a', secret: { secretName: 'renamed' } }] });
  const store = manifest('external-secrets.io/v1', 'SecretStore', 'store');
  const secret = (kind?: string) =>
    externalSecret('tls', {
      secretStoreRef: { name: 'store', ...(kind && { kind }) },
      target: { name: 'renamed' },
    });
  assert.equal(links(pod, secret(), store), []);
  assert.equal(links(pod, secret('ClusterSecretStore')), []);
  assert.equal(links(pod, secret()), [
    'CST5203 ExternalSecret `tls` refers to SecretStore `store`, which the Application does not have',
  ]);
});

test('a route refers to a Service by name and port', () => {
  const route = (port: number): Manifest =>
    manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'orders', {
      spec: { rules: [{ backendRefs: [{ name: 'orders', port }] }] },
    });
  const service = manifest('v1', 'Service', 'orders', { spec: { ports: [{ port: 80 }] } });
  assert.equal(links(route(80), service), []);
  assert.equal(links(route(8080), service), [
    'CST5203 HTTPRoute `orders` refers to Service port `orders:8080`, which the Application does not have',
  ]);
});

test('a route may lead to the Service that Tekton makes for an EventListener', () => {
  const route = manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'hooks', {
    spec: { rules: [{ backendRefs: [{ name: 'el-hooks', port: 8080 }] }] },
  });
  const listener = manifest('triggers.tekton.dev/v1beta1', 'EventListener', 'hooks', {
    spec: { resources: { kubernetesResource: { servicePort: 8080 } } },
  });
  assert.is(links(route).length, 1);
  assert.equal(links(route, listener), []);
});

test('objects of another namespace are not found', () => {
  const account = manifest('v1', 'ServiceAccount', 'orders');
  const elsewhere = { ...account, id: { ...account.id, namespace: 'store-dev' } };
  assert.equal(links(deployment({ serviceAccountName: 'orders' }), elsewhere), [
    target('ServiceAccount', 'orders'),
  ]);
});

test.run();
