import type { OrganizationInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { toNames } from '../../integration-app/network/egress-rules.ts';
import { addressPeers, numericPorts, podPeer } from '../../integration-app/network/peers.ts';
import { wayInOf } from '../../integration-app/network/route/way-in.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { toApiServer } from '../presets/network-policies.ts';
import { LISTENER, LISTENER_PODS, LISTENER_PORT, TUNNEL } from './organization-names.ts';
import { CLOUDFLARE } from './tunnel/cloudflare.ts';
import { TUNNEL_PODS } from './tunnel/tunnel-objects.ts';

/** Where Tekton's own interceptors run, and their port. */
const INTERCEPTORS = { namespace: 'tekton-pipelines', port: 8443 } as const;

/**
 * What the listener reaches and who reaches it: the gateway that routes to it or the tunnel, and nobody else, not even
 * the rest of its namespace.
 */
export function listenerPolicy(input: OrganizationInput, target: Target): JsonMap {
  const { organization, namespace, network } = input;
  return builtIn('NetworkPolicy', {
    metadata: { name: LISTENER, namespace, labels: onboardingLabels(organization) },
    spec: {
      podSelector: { matchLabels: LISTENER_PODS },
      policyTypes: ['Ingress', 'Egress'],
      ingress: callersOf(input, target).map(caller => ({
        from: [caller],
        ports: numericPorts([LISTENER_PORT]),
      })),
      egress: [
        ...toNames(target.clusterSpec),
        ...toApiServer(network),
        {
          to: [podPeer({ namespace: INTERCEPTORS.namespace })],
          ports: numericPorts([INTERCEPTORS.port]),
        },
      ],
    },
  });
}

/** What the pods of the tunnel reach: the listener and the edge of the tunnel. Nothing reaches them. */
export function tunnelPolicy({ organization, namespace }: OrganizationInput, target: Target): JsonMap {
  return builtIn('NetworkPolicy', {
    metadata: { name: TUNNEL, namespace, labels: onboardingLabels(organization) },
    spec: {
      podSelector: { matchLabels: TUNNEL_PODS },
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        ...toNames(target.clusterSpec),
        { to: [{ podSelector: { matchLabels: LISTENER_PODS } }], ports: numericPorts([LISTENER_PORT]) },
        {
          to: addressPeers(CLOUDFLARE.edge),
          ports: numericPorts([CLOUDFLARE.edgePort], ['TCP', 'UDP']),
        },
      ],
    },
  });
}

function callersOf({ tunnel, route }: OrganizationInput, target: Target): Plain<k8s.NetworkPolicyPeer[]> {
  const way = route && wayInOf(target, route.exposure);
  return [
    ...(tunnel === undefined ? [] : [{ podSelector: { matchLabels: TUNNEL_PODS } }]),
    ...(way === undefined ? [] : [podPeer(way.pods)]),
  ];
}
