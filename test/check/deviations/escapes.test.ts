import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../../src/compile.ts';
import { byCodeUnit } from '../../../src/source/order.ts';
import { DIGEST, documentOf, type Files, inFolder, minimalWorkspace } from '../../workspace.ts';

const test = suite('check/deviations');

const INTEGRATION = `organization: shop
runtime: container
image: { repository: shop/orders }
http: { port: 8080, basePath: /shop/orders }
secrets: { env: { API_KEY: { key: shop/orders/api, property: key } } }
security: { runAsUser: 10001 }
`;
const ORGANIZATION = documentOf(
  'Organization',
  'shop',
  `allowedKinds:
  - { group: apps, kind: DaemonSet }
  - { group: example.org, kind: Machine }
  - { group: gateway.networking.k8s.io, kind: GRPCRoute }
  - { group: "", kind: Pod }`,
);
const SECURE =
  '{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }';
const IMAGE = `@{environment.registry}/shop/x@${DIGEST}`;

/** Codes of errors of a workspace whose integration says more, each once. */
async function codesOf(more: string, files: Files = {}): Promise<readonly string[]> {
  const changed = {
    'catalog/integrations/orders.yaml': documentOf('Integration', 'orders', INTEGRATION + more),
  };
  const all = {
    ...minimalWorkspace(),
    'catalog/organizations/shop.yaml': ORGANIZATION,
    ...changed,
    ...files,
  };
  return inFolder(all, async root => {
    const { reporter } = await compile({ root, workers: 0, cache: false });
    const errors = reporter.diagnostics.filter(({ severity }) => severity === 'error');
    for (const { span } of errors)
      assert.ok(span !== undefined && span.end > span.start, 'a line of the catalog');
    return [...new Set(errors.map(({ code }) => code))].sort(byCodeUnit);
  });
}

const extra = (apiVersion: string, kind: string, rest = '{}', metadata = '{}'): string =>
  `extraObjects: { x: { apiVersion: ${apiVersion}, kind: ${kind}, metadata: ${metadata}, ${rest.slice(1)} }\n`;
const pod = (more = '', container = '', image = IMAGE): string =>
  `{ serviceAccountName: orders, automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, runAsUser: 1, seccompProfile: { type: RuntimeDefault } }, containers: [{ name: a, image: "${image}", securityContext: ${SECURE}${container} }]${more} }`;
const set = (spec: string, metadata = '{}'): string =>
  extra(
    'apps/v1',
    'StatefulSet',
    `{ spec: { serviceName: x, selector: { matchLabels: { app: x } }, template: { metadata: ${metadata}, spec: ${spec} } } }`,
  );
const route = (
  host: string,
  path: string,
  parent = 'name: traefik, namespace: traefik, sectionName: websecure',
): string =>
  extra(
    'gateway.networking.k8s.io/v1',
    'HTTPRoute',
    `{ spec: { parentRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, ${parent} }], ${host} rules: [{ ${path} backendRefs: [{ name: orders, port: 8080 }] }] } }`,
  );
const OWN_HOST = 'hostnames: ["@{environment.domain.internal}"],';
const at = (value: string): string => `matches: [{ path: { type: PathPrefix, value: ${value} } }],`;
const policy = (
  rules: string,
  selector = '{ matchLabels: { app.kubernetes.io/name: orders, app.kubernetes.io/instance: orders } }',
): string =>
  extra('networking.k8s.io/v1', 'NetworkPolicy', `{ spec: { podSelector: ${selector}, ${rules} } }`);
const secret = (spec: string): string =>
  extra('external-secrets.io/v1', 'ExternalSecret', `{ spec: ${spec} }`);
const STORE = 'secretStoreRef: { kind: SecretStore, name: orders }';
const patch = (kind: string, merge: string): string =>
  `patches: { p: { target: { kind: ${kind} }, reason: because it must be so, merge: ${merge} } }\n`;
const operation = (kind: string, fields: string): string =>
  `patches: { p: { target: { kind: ${kind} }, reason: because it must be so, json: [{ ${fields} }] } }\n`;
const inPod = (spec: string): string => patch('Deployment', `{ spec: { template: { spec: ${spec} } } }`);

test('what is meant for extra objects and patches passes', async () => {
  for (const more of [
    set(pod()),
    route(OWN_HOST, at('/shop/legacy')),
    policy('egress: [{ to: [{ ipBlock: { cidr: 192.0.2.0/24 } }] }]'),
    secret(`{ ${STORE}, data: [{ secretKey: a, remoteRef: { key: dev/shop/a, property: b } }] }`),
    extra('example.org/v1', 'Machine', '{ spec: { anything: [1] } }'),
    inPod('{ hostname: orders }'),
  ])
    assert.equal(await codesOf(more), [], more);
});

/** What a tenant might try, and the code that stops it. */
const ESCAPES: readonly (readonly [string, string, string])[] = [
  ['a role', extra('rbac.authorization.k8s.io/v1', 'Role'), 'CST4100'],
  ['a cluster role', extra('rbac.authorization.k8s.io/v1', 'ClusterRole'), 'CST4100'],
  ['an Application', extra('argoproj.io/v1alpha1', 'Application'), 'CST4100'],
  ['a Secret', extra('v1', 'Secret', '{ stringData: { a: b } }'), 'CST4100'],
  ['a namespace', extra('v1', 'Namespace'), 'CST4100'],
  ['endpoints', extra('discovery.k8s.io/v1', 'EndpointSlice'), 'CST4100'],
  ['a reference grant', extra('gateway.networking.k8s.io/v1', 'ReferenceGrant'), 'CST4100'],
  ['a store of the cluster', extra('external-secrets.io/v1', 'ClusterSecretStore'), 'CST4100'],
  ['a webhook', extra('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'), 'CST4100'],
  ['another namespace', extra('v1', 'ConfigMap', '{ data: { a: b } }', '{ namespace: argocd }'), 'CST4101'],
  ['a finalizer', extra('v1', 'ConfigMap', '{}', '{ finalizers: [a.example.org/b] }'), 'CST2006'],
  ['an owner', extra('v1', 'ConfigMap', '{}', '{ ownerReferences: [] }'), 'CST2006'],
  [
    'a name of an object that is made',
    extra('v1', 'Service', '{ spec: { ports: [{ port: 80 }] } }', '{ name: orders }'),
    'CST5201',
  ],
  ['a field that there is not', extra('v1', 'ConfigMap', '{ dat: { a: b } }'), 'CST5150'],
  ['a status', extra('v1', 'Service', '{ spec: { ports: [{ port: 80 }] }, status: {} }'), 'CST5150'],
  [
    'a hook',
    extra('v1', 'ConfigMap', '{}', '{ annotations: { argocd.argoproj.io/hook: PostDelete } }'),
    'CST5160',
  ],
  [
    'a forced replacement',
    extra(
      'v1',
      'ConfigMap',
      '{}',
      '{ annotations: { argocd.argoproj.io/sync-options: "Prune=false,Replace=true" } }',
    ),
    'CST5160',
  ],
  [
    'a tracking id',
    extra('v1', 'ConfigMap', '{}', '{ annotations: { argocd.argoproj.io/tracking-id: x } }'),
    'CST5160',
  ],
  [
    'an identity of a cloud',
    extra('v1', 'ServiceAccount', '{}', '{ annotations: { eks.amazonaws.com/role-arn: x } }'),
    'CST5160',
  ],
  [
    'a snippet',
    extra(
      'networking.k8s.io/v1',
      'Ingress',
      '{ spec: {} }',
      '{ annotations: { nginx.ingress.kubernetes.io/configuration-snippet: x } }',
    ),
    'CST5160',
  ],
  ['a service mesh', extra('v1', 'ConfigMap', '{}', '{ labels: { istio-injection: disabled } }'), 'CST5160'],
  [
    'the labels of another integration',
    set(pod(), '{ labels: { app: x, app.kubernetes.io/name: stock } }'),
    'CST5160',
  ],
  [
    'a backend elsewhere',
    route(OWN_HOST, at('/shop/a')).replace('name: orders,', 'name: orders, namespace: payments,'),
    'CST5161',
  ],
  [
    'a monitor of others',
    extra(
      'monitoring.coreos.com/v1',
      'PodMonitor',
      '{ spec: { selector: {}, namespaceSelector: { any: true }, podMetricsEndpoints: [] } }',
    ),
    'CST5161',
  ],
  ['a path of others', route(OWN_HOST, at('/payments')), 'CST5162'],
  ['every path', route(OWN_HOST, ''), 'CST5162'],
  ['every host', route('', at('/shop/a')), 'CST5162'],
  ['a host of nobody', route('hostnames: [api.example.com],', at('/shop/a')), 'CST5162'],
  ['a wildcard', route('hostnames: ["*.@{environment.domain.internal}"],', at('/shop/a')), 'CST5162'],
  [
    'a host of others',
    route('hostnames: ["payments.@{environment.domain.internal}"],', at('/shop/a')),
    'CST5162',
  ],
  ['another gateway', route(OWN_HOST, at('/shop/a'), 'name: internal, namespace: kube-system'), 'CST5162'],
  [
    'a regular expression',
    route(OWN_HOST, 'matches: [{ path: { type: RegularExpression, value: /shop/.* } }],'),
    'CST5162',
  ],
  [
    'a catch-all',
    extra(
      'networking.k8s.io/v1',
      'Ingress',
      '{ spec: { defaultBackend: { service: { name: orders, port: { number: 8080 } } } } }',
    ),
    'CST5162',
  ],
  [
    'a secret of others',
    secret(`{ ${STORE}, data: [{ secretKey: a, remoteRef: { key: dev/payments/a } }] }`),
    'CST5163',
  ],
  [
    'a secret of a neighbour in name',
    secret(`{ ${STORE}, data: [{ secretKey: a, remoteRef: { key: dev/shopping/a } }] }`),
    'CST5163',
  ],
  [
    'a way out of a path',
    secret(`{ ${STORE}, data: [{ secretKey: a, remoteRef: { key: dev/shop/../payments/a } }] }`),
    'CST5163',
  ],
  ['a search', secret(`{ ${STORE}, dataFrom: [{ find: { name: { regexp: ".*" } } }] }`), 'CST5163'],
  [
    'a whole secret of others',
    secret(`{ ${STORE}, dataFrom: [{ extract: { key: dev/payments/a } }] }`),
    'CST5163',
  ],
  [
    'a store of all',
    secret('{ secretStoreRef: { kind: ClusterSecretStore, name: all }, data: [] }'),
    'CST5163',
  ],
  ['a literal value', secret(`{ ${STORE}, data: [], target: { template: { data: { a: b } } } }`), 'CST5163'],
  [
    'a store of its own',
    extra('external-secrets.io/v1', 'SecretStore', '{ spec: { provider: {} } }'),
    'CST5163',
  ],
  [
    'a trigger that logs in',
    extra('keda.sh/v1alpha1', 'TriggerAuthentication', '{ spec: { hashiCorpVault: {} } }'),
    'CST5163',
  ],
  ['a way to everybody', policy('egress: [{}]'), 'CST5164'],
  ['a way to the world', policy('egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]'), 'CST5164'],
  ['a way to half the world', policy('egress: [{ to: [{ ipBlock: { cidr: 128.0.0.0/1 } }] }]'), 'CST5164'],
  ['a way from all namespaces', policy('ingress: [{ from: [{ namespaceSelector: {} }] }]'), 'CST5164'],
  ['a way for all pods', policy('egress: [{ to: [{ podSelector: {} }] }]', '{}'), 'CST5164'],
  [
    'a load balancer',
    extra('v1', 'Service', '{ spec: { type: LoadBalancer, ports: [{ port: 80 }] } }'),
    'CST5164',
  ],
  [
    'a port of the nodes',
    extra('v1', 'Service', '{ spec: { type: NodePort, ports: [{ port: 80 }] } }'),
    'CST5164',
  ],
  [
    'a host elsewhere',
    extra('v1', 'Service', '{ spec: { type: ExternalName, externalName: db.example.com } }'),
    'CST5164',
  ],
  ['the default account', set(pod().replace('serviceAccountName: orders, ', '')), 'CST5165'],
  [
    'the account of another',
    set(pod().replace('serviceAccountName: orders', 'serviceAccountName: stock')),
    'CST5203',
  ],
  ['a certain node', set(pod(', nodeName: control-plane')), 'CST5165'],
  ['the control plane', set(pod(', tolerations: [{ operator: Exists }]')), 'CST5165'],
  ['priority over the cluster', set(pod(', priorityClassName: system-node-critical')), 'CST5165'],
  ['a shared process space', set(pod(', shareProcessNamespace: true')), 'CST5165'],
  ['an image of others', set(pod('', '', `@{environment.registry}/payments/x@${DIGEST}`)), 'CST5165'],
  ['a tag', set(pod('', '', '@{environment.registry}/shop/x:latest')), 'CST5102'],
  ['a token', set(pod().replace('automountServiceAccountToken: false, ', '')), 'CST5151'],
  [
    'a projected token',
    set(
      pod(
        ', volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { path: t, audience: vault } }] } }]',
      ),
    ),
    'CST5151',
  ],
  [
    'a writable root',
    set(pod().replace('readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false')),
    'CST5151',
  ],
  ['the network of the node', set(pod(', hostNetwork: true')), 'CST5101'],
  ['a folder of the node', set(pod(', volumes: [{ name: h, hostPath: { path: / } }]')), 'CST5101'],
  [
    'a pod inside of another kind',
    extra(
      'example.org/v1',
      'Machine',
      '{ spec: { pool: { template: { spec: { containers: [{ name: a, image: x }] } } } } }',
    ),
    'CST5101',
  ],
  ['a bare pod', extra('v1', 'Pod', `{ spec: ${pod(', hostPID: true')} }`), 'CST5101'],
  ['a Secret of others', set(pod(', volumes: [{ name: s, secret: { secretName: stock-env } }]')), 'CST5203'],
  [
    'a literal address',
    extra('v1', 'ConfigMap', '{ data: { url: https://dev.example.org/shop } }'),
    'CST3070',
  ],
  [
    'a patch of an image',
    operation(
      'Deployment',
      `op: replace, path: /spec/template/spec/containers/0/image, value: "@{environment.registry}/payments/x@${DIGEST}"`,
    ),
    'CST5165',
  ],
  [
    'a patch of a host',
    operation('HTTPRoute', 'op: replace, path: /spec/hostnames/0, value: api.example.com'),
    'CST5162',
  ],
  [
    'a patch of a path',
    operation('HTTPRoute', 'op: replace, path: /spec/rules/0/matches/0/path/value, value: /payments'),
    'CST5162',
  ],
  ['a patch of a policy', operation('NetworkPolicy', 'op: add, path: /spec/ingress/-, value: {}'), 'CST5164'],
  [
    'a patch of a secret key',
    operation('ExternalSecret', 'op: replace, path: /spec/data/0/remoteRef/key, value: dev/payments/a'),
    'CST5163',
  ],
  [
    'a patch of the store',
    operation('SecretStore', 'op: replace, path: /spec/provider/vault/auth/jwt/role, value: other'),
    'CST5163',
  ],
  ['a patch of the account', inPod('{ serviceAccountName: stock }'), 'CST5203'],
  ['a patch of a name', operation('Service', 'op: replace, path: /metadata/name, value: stock'), 'CST4106'],
  [
    'a patch of a namespace',
    operation('Service', 'op: replace, path: /metadata/namespace, value: argocd'),
    'CST4106',
  ],
  [
    'a patch with a finalizer',
    operation('Service', 'op: add, path: /metadata/finalizers, value: [a]'),
    'CST4106',
  ],
  [
    'a patch of a label',
    patch('Service', '{ metadata: { labels: { app.kubernetes.io/part-of: payments } } }'),
    'CST4106',
  ],
  ['a patch of all labels', operation('Service', 'op: remove, path: /metadata/labels'), 'CST4106'],
  [
    'a patch of the selector',
    patch('Service', '{ spec: { selector: { app.kubernetes.io/name: stock } } }'),
    'CST4106',
  ],
  [
    'a patch of the labels of pods',
    operation(
      'Deployment',
      'op: replace, path: /spec/template/metadata/labels/app.kubernetes.io~1name, value: stock',
    ),
    'CST4106',
  ],
  ['a patch of replicas', patch('Deployment', '{ spec: { replicas: 9 } }'), 'CST4106'],
  ['a patch of a kind', operation('Service', 'op: replace, path: /kind, value: Secret'), 'CST4106'],
  [
    'a patch with a hook',
    patch('Service', '{ metadata: { annotations: { argocd.argoproj.io/hook: Sync } } }'),
    'CST4106',
  ],
  [
    'a patch with an annotation of a controller',
    patch(
      'Service',
      '{ metadata: { annotations: { external-dns.alpha.kubernetes.io/hostname: a.example.com } } }',
    ),
    'CST5160',
  ],
  ['a patch of nothing', patch('StatefulSet', '{ spec: { replicas: 1 } }'), 'CST4103'],
  ['a patch without effect', inPod('{ enableServiceLinks: false }'), 'CST4105'],
  [
    'a patch that removes containers',
    operation('Deployment', 'op: remove, path: /spec/template/spec/containers'),
    'CST5150',
  ],
];

for (const [name, more, code] of ESCAPES) {
  test(`${name} is stopped by ${code}`, async () => {
    const codes = await codesOf(more);
    assert.ok(codes.includes(code), `${codes}\n${more}`);
  });
}

test('a patch is not blamed for what was there before', async () => {
  assert.equal(await codesOf(patch('NetworkPolicy', '{ metadata: { annotations: { note: x } } }')), []);
});

test('an extra route collides with the routes of others', async () => {
  const other = documentOf(
    'Integration',
    'stock',
    INTEGRATION.replaceAll('orders', 'stock').replace(/^secrets.*\n/m, ''),
  );
  const files = {
    'catalog/integrations/stock.yaml': other,
    'environments/dev/integrations/stock.yaml': minimalWorkspace()[
      'environments/dev/integrations/orders.yaml'
    ]!.replace('orders', 'stock'),
  };
  assert.equal(await codesOf(route(OWN_HOST, at('/shop/stock')), files), ['CST5210']);
  assert.equal(await codesOf(extra('v1', 'ConfigMap', '{}', '{ name: x }'), files), []);
});

test.run();
