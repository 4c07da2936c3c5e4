import type { Target } from '../../../link/program.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { addressPeers, numericPorts, podPeer } from './peers.ts';
import { wayInOf } from './route/way-in.ts';

/** What the pods may reach: names, dependencies, what the catalog lists, the proxy, and the collector. Nothing else. */
export function egressRules(facts: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  return [
    ...toNames(facts.target.clusterSpec),
    ...toDependencies(facts),
    ...toGateways(facts),
    ...toPods(facts),
    ...toSystems(facts),
    ...toProxy(facts),
    ...toCollector(facts),
  ];
}

/** The way to the DNS of a cluster. */
export function toNames({ dns = {} }: Target['clusterSpec']): Plain<k8s.NetworkPolicyEgressRule[]> {
  const { pods = CLUSTER_DNS, cidrs = [], port = 53 } = dns;
  const protocols = ['UDP', 'TCP'] as const;
  return [
    { to: [podPeer(pods)], ports: numericPorts([port], protocols) },
    // A node-local cache comes on top: without it, and while it restarts, the pods are asked.
    ...(cidrs.length === 0 ? [] : [{ to: addressPeers(cidrs), ports: numericPorts([53], protocols) }]),
  ];
}

const CLUSTER_DNS = { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } };

/** The pods of the dependencies that run on the same cluster. */
function toDependencies({ input }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  return [...input.dependencies]
    .sort((a, b) => byCodeUnit(a.integration, b.integration))
    .flatMap(({ direct }) =>
      direct === undefined ? [] : [{ to: [podPeer(direct.pods)], ports: numericPorts([direct.port]) }],
    );
}

/** Port of every URL, at the addresses of the gateways. */
const HTTPS = 443;

/** The gateways whose routes lead to dependencies: their pods here, and their addresses. */
function toGateways({ input, target }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  const used = new Set(
    input.dependencies.flatMap(({ usesRoute, route }) => (usesRoute && route ? route.exposure : [])),
  );
  return [...used].sort(byCodeUnit).flatMap(exposure => {
    const way = wayInOf(target, exposure);
    if (way === undefined) return [];
    const { pods, port, cidrs } = way;
    return [
      { to: [podPeer(pods)], ports: numericPorts([port]) },
      ...(cidrs.length === 0 ? [] : [{ to: addressPeers(cidrs), ports: numericPorts([HTTPS]) }]),
    ];
  });
}

function toPods({ input }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  return [...(input.settings.egress?.cluster ?? [])]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map(group => ({ to: [podPeer(group)], ports: numericPorts(group.ports) }));
}

function toSystems({ input, target }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  return toSystemsOf(input.settings.egress?.systems, target.environmentSpec);
}

/** The way to named systems of an environment. */
export function toSystemsOf(
  names: readonly string[] | undefined,
  environment: Target['environmentSpec'],
): Plain<k8s.NetworkPolicyEgressRule[]> {
  const systems = new Map(Object.entries(environment.systems ?? {}));
  return [...new Set(names)].sort(byCodeUnit).flatMap(name => {
    const system = systems.get(name);
    if (system === undefined) return [];
    return [
      { to: addressPeers(system.cidrs), ports: numericPorts(system.ports, [system.protocol ?? 'TCP']) },
    ];
  });
}

function toProxy({ input, target }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  return (input.settings.egress?.internet ?? []).length === 0 ? [] : toProxyOf(target.environmentSpec);
}

/** The only way to the internet: the addresses of the proxy, never those of the hosts behind it. */
export function toProxyOf({ egress }: Target['environmentSpec']): Plain<k8s.NetworkPolicyEgressRule[]> {
  const proxy = egress?.proxy;
  if (proxy === undefined) return [];
  const to = [...(proxy.pods ? [podPeer(proxy.pods)] : []), ...addressPeers(proxy.cidrs ?? [])];
  // A rule without peers would allow every address.
  return to.length === 0 ? [] : [{ to, ports: numericPorts([proxy.port]) }];
}

function toCollector({ target }: ReleaseFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  const collector = target.environmentSpec.observability?.collector;
  return collector === undefined
    ? []
    : [{ to: [podPeer(collector.pods)], ports: numericPorts([collector.port]) }];
}
