import { clusterNamespace } from '../../../../link/onboarding/checks/served.ts';
import type { NetworkInput } from '../../../../link/onboarding/tenancy-input.ts';
import type { Target } from '../../../../link/program.ts';
import { toProxyOf } from '../../../integration-app/network/egress-rules.ts';
import { numericPorts, podPeer } from '../../../integration-app/network/peers.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';

/** Where a URL leads to: a Service of the cluster, or a host outside. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly service?: { readonly name: string; readonly namespace: string };
}

/** What decides how pods get out of the cluster. */
export interface WayOut {
  readonly network: NetworkInput;
  readonly target: Target;
}

/** Where a URL leads to, seen from a namespace. A host without a dot is a Service of that namespace. */
export function addressOf(url: string, from: string): Address {
  const { hostname: host, port, protocol } = new URL(url);
  const namespace = host.includes('.') ? clusterNamespace(host, protocol === 'http:') : from;
  const [name = ''] = host.split('.');
  return {
    host,
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    ...(namespace === undefined ? {} : { service: { name, namespace } }),
  };
}

/** The ways to addresses: to the namespaces of Services, and out of the cluster where one lies there. */
export function toAddresses(
  addresses: readonly Address[],
  out: WayOut,
): Plain<k8s.NetworkPolicyEgressRule[]> {
  return [
    ...addresses.flatMap(({ service, port }) =>
      service === undefined
        ? []
        : [{ to: [podPeer({ namespace: service.namespace })], ports: numericPorts([port]) }],
    ),
    ...(addresses.some(isOutside) ? toInternet(out) : []),
  ];
}

/** Whether an address lies outside the cluster. */
export function isOutside({ service }: Address): boolean {
  return service === undefined;
}

/**
 * The way to the internet: through the proxy where the environment has one. Without one only an organization whose network
 * is not strict gets there, at the port of HTTPS.
 */
export function toInternet({ network, target }: WayOut): Plain<k8s.NetworkPolicyEgressRule[]> {
  if (target.environmentSpec.egress?.proxy !== undefined) return toProxyOf(target.environmentSpec);
  return network.preset === 'isolated' ? [{ to: ANYWHERE, ports: numericPorts([443]) }] : [];
}

/** Every address but those by which clouds tell a pod the credentials of its node. */
const ANYWHERE: Plain<k8s.NetworkPolicyPeer[]> = [
  { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } },
  { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128'] } },
];
