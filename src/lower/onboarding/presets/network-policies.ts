import type { AddressesInput, NetworkInput } from '../../../link/onboarding/tenancy-input.ts';
import type { Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import type { Labels } from '../../integration-app/labels.ts';
import { toNames, toSystemsOf } from '../../integration-app/network/egress-rules.ts';
import { addressPeers, numericPorts, podPeer } from '../../integration-app/network/peers.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';

/** Whose pods a policy is about. */
export interface Tenant {
  readonly namespace: string;
  readonly labels: Labels;
  /** The other namespaces of its organization, sorted. */
  readonly siblings: readonly string[];
}

/** Where clouds tell each pod of a node the credentials of that node. */
const METADATA_SERVICES = { v4: '169.254.169.254/32', v6: 'fd00:ec2::254/128' } as const;

/**
 * Who reaches the pods of a namespace, and what they reach, by its preset. Namespaces are found by their names, which the
 * API server itself keeps: a label of an organization would let in whoever may label a namespace.
 */
export function tenantIsolation(tenant: Tenant, network: NetworkInput, target: Target): JsonMap {
  const { namespace, labels, siblings } = tenant;
  const own: Plain<k8s.NetworkPolicyPeer> = { podSelector: {} };
  const isStrict = network.preset === 'strict';
  return builtIn('NetworkPolicy', {
    metadata: { name: 'tenant-isolation', namespace, labels },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: isStrict ? [own] : [own, ...siblings.map(sibling => podPeer({ namespace: sibling }))] },
      ],
      egress: isStrict
        ? [{ to: [own] }, ...toNames(target.clusterSpec), ...toPlatform(network, target)]
        : [{ to: [own] }, ...toNames(target.clusterSpec), ...toEverything()],
    },
  });
}

/** The ways out that `strict` leaves besides names: the API server, the registries, the proxy and named systems. */
export function toPlatform(
  { apiServer, registry, proxy, systems }: NetworkInput,
  { environmentSpec }: Target,
): Plain<k8s.NetworkPolicyEgressRule[]> {
  const proxies = proxy && [...(proxy.pods ? [podPeer(proxy.pods)] : []), ...addressPeers(proxy.cidrs ?? [])];
  return [
    ...toAddresses(apiServer),
    ...toAddresses(registry),
    // A rule without peers would allow every address.
    ...(proxies === undefined || proxies.length === 0
      ? []
      : [{ to: proxies, ports: numericPorts([proxy!.port]) }]),
    ...toSystemsOf(systems, environmentSpec),
  ];
}

/** The way to the API server; to any address at the ports that it usually has where its addresses are not stated. */
export function toApiServer({ apiServer }: NetworkInput): Plain<k8s.NetworkPolicyEgressRule[]> {
  return apiServer === undefined ? [{ ports: numericPorts([443, 6443]) }] : toAddresses(apiServer);
}

function toAddresses(addresses: AddressesInput | undefined): Plain<k8s.NetworkPolicyEgressRule[]> {
  return addresses === undefined
    ? []
    : [{ to: addressPeers(addresses.cidrs), ports: numericPorts(addresses.ports) }];
}

/** Every address and every pod but the services by which a pod could become its node. */
function toEverything(): Plain<k8s.NetworkPolicyEgressRule[]> {
  return [
    {
      to: [
        { ipBlock: { cidr: '0.0.0.0/0', except: [METADATA_SERVICES.v4] } },
        { ipBlock: { cidr: '::/0', except: [METADATA_SERVICES.v6] } },
        { namespaceSelector: {} },
      ],
    },
  ];
}
