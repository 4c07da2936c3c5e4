import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered, ROUTE, type TargetChanges } from '../../fixture.ts';

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
