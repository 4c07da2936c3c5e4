import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DependencyInput } from '../../../../src/link/program.ts';
import { containerOf, lowered, ROUTE, type TargetChanges, targetOf } from '../../fixture.ts';

const test = suite('lower/integration-app/network/network-policy');

type Changes = Parameters<typeof lowered>[0];
const policy = (changes: Changes = {}, target: TargetChanges = {}) =>
  lowered(changes, target).object('NetworkPolicy').spec;
const within = (namespace: string, podLabels?: Record<string, string>) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  ...(podLabels ? { podSelector: { matchLabels: podLabels } } : {}),
});
const tcp = (...ports: number[]) => ports.map(port => ({ protocol: 'TCP', port }));
const DNS = {
  to: [within('kube-system', { 'k8s-app': 'kube-dns' })],
  ports: [{ protocol: 'UDP', port: 53 }, ...tcp(53)],
};
const COLLECTOR = { to: [within('observability')], ports: tcp(4317) };

test('both directions are isolated, whatever is allowed', () => {
  const { policyTypes, ingress } = policy({ runtime: 'container' });
  assert.equal(policyTypes, ['Ingress', 'Egress']);
  assert.is(ingress, undefined);
});

test('the gateway reaches the application port of a routed release alone', () => {
  const gateway = { from: [within('traefik', { 'app.kubernetes.io/name': 'traefik' })], ports: tcp(8080) };
  assert.equal(policy({ runtime: 'container', route: ROUTE }).ingress, [gateway]);
});

test('the agent reaches the management port, and only it does', () => {
  const { ingress } = policy();
  assert.equal(ingress, [
    { from: [within('observability', { 'app.kubernetes.io/name': 'alloy' })], ports: tcp(9876) },
  ]);
});

test('the agent reaches the application port where that serves metrics', () => {
  const http = { management: null, health: null, metrics: { port: 'http', path: '/metrics' } } as const;
  assert.equal(policy({ settings: { http } }).ingress[0].ports, tcp(8080));
});

test('without declared egress only names and the collector are reached', () => {
  assert.equal(policy().egress, [DNS, COLLECTOR]);
});

test('a node-local cache is reached by its address, besides the pods of the cluster DNS', () => {
  const dns = { cidrs: ['169.254.20.10/32'] as [string] };
  const clusterSpec = { dns };
  assert.equal(policy({}, { clusterSpec }).egress.slice(0, 2), [
    DNS,
    { to: [{ ipBlock: { cidr: '169.254.20.10/32' } }], ports: DNS.ports },
  ]);
});

test('a cluster DNS may have other pods and another port', () => {
  const clusterSpec = { dns: { pods: { namespace: 'openshift-dns' }, port: 5353 } };
  assert.equal(policy({}, { clusterSpec }).egress[0], {
    to: [within('openshift-dns')],
    ports: [{ protocol: 'UDP', port: 5353 }, ...tcp(5353)],
  });
});

test('pods of the cluster are reached on the ports that are named, in the order of the rules', () => {
  const cluster = [
    {
      name: 'stock',
      namespace: 'shop-dev',
      podLabels: { app: 'stock' },
      ports: [8443, 8080] as [number, number],
    },
    { name: 'billing', namespace: 'billing-dev', ports: [8080] as [number] },
  ];
  assert.equal(policy({ settings: { egress: { cluster } } }).egress.slice(1, 3), [
    { to: [within('billing-dev')], ports: tcp(8080) },
    { to: [within('shop-dev', { app: 'stock' })], ports: tcp(8080, 8443) },
  ]);
});

test('a named system is reached at its addresses and ports', () => {
  assert.equal(policy({ settings: { egress: { systems: ['partner-sftp', 'erp'] } } }).egress.slice(1, 3), [
    { to: [{ ipBlock: { cidr: '198.51.100.20/32' } }], ports: tcp(3200, 3300) },
    { to: [{ ipBlock: { cidr: '192.0.2.10/32' } }, { ipBlock: { cidr: '192.0.2.11/32' } }], ports: tcp(22) },
  ]);
});

test('the internet is reached through the proxy alone', () => {
  const { egress } = policy({ settings: { egress: { internet: ['api.example.com'] } } });
  assert.equal(egress, [DNS, { to: [within('egress', { app: 'squid' })], ports: tcp(3128) }, COLLECTOR]);
});

const stockLabels = { 'app.kubernetes.io/name': 'stock', 'app.kubernetes.io/instance': 'old-stock' };
const stock: DependencyInput = {
  integration: 'stock',
  clusters: ['dev-kind'],
  direct: { pods: { namespace: 'store-dev', podLabels: stockLabels }, port: 9090 },
  route: { exposure: 'internal', host: 'stock.example.com', path: '/stock' },
  usesRoute: false,
};
const internal = targetOf().environmentSpec.exposure!.internal!;

test('a dependency is reached at its pods and their port, and at nothing else', () => {
  const { egress, ingress } = policy({ runtime: 'container', dependencies: [stock] });
  assert.equal(egress, [DNS, { to: [within('store-dev', stockLabels)], ports: tcp(9090) }, COLLECTOR]);
  assert.is(ingress, undefined);
});

test('dependencies come in the order of their names, and those without pods here open none', () => {
  const { direct: _, ...elsewhere } = stock;
  const dependencies = [
    { ...stock, integration: 'z', direct: { ...stock.direct!, port: 1 } },
    { ...elsewhere, integration: 'm', clusters: [] },
    { ...stock, integration: 'a', direct: { ...stock.direct!, port: 2 } },
  ];
  const { egress } = policy({ dependencies });
  assert.equal(
    egress.slice(1, -1).map(({ ports }: { ports: { port: number }[] }) => ports[0]?.port),
    [2, 1],
  );
});

test('a route is reached at the pods of its gateway, and at its addresses', () => {
  const dependencies = [{ ...stock, usesRoute: true }];
  const gateway = within('traefik', { 'app.kubernetes.io/name': 'traefik' });
  assert.equal(policy({ dependencies }).egress.slice(2, -1), [{ to: [gateway], ports: tcp(8443) }]);
  const pods = { ...internal.pods, port: 10443 };
  const exposure = { internal: { ...internal, cidrs: ['192.0.2.9/32', '192.0.2.8/32'] as never, pods } };
  assert.equal(policy({ dependencies }, { environmentSpec: { exposure } }).egress.slice(2, -1), [
    { to: [gateway], ports: tcp(10443) },
    { to: [{ ipBlock: { cidr: '192.0.2.8/32' } }, { ipBlock: { cidr: '192.0.2.9/32' } }], ports: tcp(443) },
  ]);
});

test('several routes through one gateway open it once', () => {
  const dependencies = ['a', 'b'].map(integration => ({ ...stock, integration, usesRoute: true }));
  assert.is(policy({ dependencies }).egress.length, 5);
});

test('callers reach the application port', () => {
  const callers = [
    { namespace: 'shop-dev', podLabels: { 'app.kubernetes.io/name': 'a' } },
    { namespace: 'store-dev', podLabels: { 'app.kubernetes.io/name': 'b' } },
  ];
  const { ingress } = policy({ runtime: 'container', callers });
  assert.equal(ingress, [
    {
      from: callers.map(({ namespace, podLabels }) => within(namespace, podLabels)),
      ports: tcp(8080),
    },
  ]);
  const silent = { runtime: 'container', callers, settings: { http: { port: null } } } as const;
  assert.is(policy(silent).ingress, undefined, 'there is no port to reach');
});

test('the host of a route that is used is reached without the proxy', () => {
  const direct = (usesRoute: boolean, host = 'stock.example.com'): boolean => {
    const dependencies = [{ ...stock, route: { ...stock.route!, host }, usesRoute }];
    const settings = { egress: { internet: ['api.example.com'] as [string] } };
    const fixture = lowered({ runtime: 'container', dependencies, settings });
    const variables = containerOf(fixture).env as { name: string; value: string }[];
    return variables
      .find(({ name }) => name === 'NO_PROXY')!
      .value.split(',')
      .includes(host);
  };
  assert.equal([direct(true), direct(false)], [true, false]);
  assert.is(direct(true, 'stock.dev.example.org'), false, 'its domain is there already');
});

test('no rule is without peers, which would allow everything', () => {
  const environmentSpec = { egress: { proxy: { host: 'proxy.example.org', port: 3128 } } };
  const all = lowered({ settings: { egress: { internet: ['api.example.com'] } } }, { environmentSpec });
  for (const rule of all.object('NetworkPolicy').spec.egress) assert.ok(rule.to.length > 0);
  assert.equal(
    all.findings.map(({ code }) => code),
    ['CST4002'],
  );
});

test.run();
