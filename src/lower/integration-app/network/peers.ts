import { byCodeUnit } from '../../../source/order.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { Labels } from '../labels.ts';

/** Pods of one namespace; without labels every pod of it. */
export interface PodGroup {
  readonly namespace: string;
  readonly podLabels?: Labels;
}

/** A peer that matches the pods of one namespace. The API server itself keeps the label with the name of a namespace. */
export function podPeer({ namespace, podLabels }: PodGroup): Plain<k8s.NetworkPolicyPeer> {
  return {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
    ...(podLabels === undefined ? {} : { podSelector: { matchLabels: podLabels } }),
  };
}

/** Peers that match addresses outside the cluster's pods. */
export function addressPeers(cidrs: readonly string[]): Plain<k8s.NetworkPolicyPeer[]> {
  return [...cidrs].sort(byCodeUnit).map(cidr => ({ ipBlock: { cidr } }));
}

/** Ports of pods by number, which every network plugin understands. */
export function numericPorts(
  ports: readonly number[],
  protocols: readonly ('TCP' | 'UDP')[] = ['TCP'],
): Plain<k8s.NetworkPolicyPort[]> {
  return [...new Set(ports)]
    .sort((a, b) => a - b)
    .flatMap(port => protocols.map(protocol => ({ protocol, port })));
}
