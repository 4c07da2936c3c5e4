import type { Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { withPreStopSleep } from '../../objects/younger-fields.ts';
import type { Server } from './server.ts';
import { serverMetadata } from './server-metadata.ts';
import { PRE_STOP_SECONDS, serverPod } from './server-pod.ts';
import { trusting } from './trusting.ts';

/** Seconds that a rollout may take beyond the start of one pod. */
const ROLLOUT_MARGIN = 600;

/** Every object of a server: identity, workload, Service, policy, and a budget where there are pods to spare. */
export function serverObjects(
  server: Server,
  target: Target,
  pullSecret: string | undefined,
): readonly JsonMap[] {
  return [
    builtIn('ServiceAccount', {
      metadata: serverMetadata(server),
      automountServiceAccountToken: false,
      ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
    }),
    withPreStopSleep(deployment(server, target), PRE_STOP_SECONDS),
    builtIn('Service', {
      metadata: serverMetadata(server),
      spec: {
        type: 'ClusterIP',
        selector: server.selector,
        ports: [
          { name: 'http', port: server.port, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' },
        ],
      },
    }),
    networkPolicy(server),
    ...(server.replicas < 2 ? [] : [disruptionBudget(server)]),
  ];
}

function deployment(server: Server, target: Target): JsonMap {
  return builtIn('Deployment', {
    metadata: serverMetadata(server),
    spec: {
      replicas: server.replicas,
      revisionHistoryLimit: 5,
      progressDeadlineSeconds: server.startSeconds + ROLLOUT_MARGIN,
      selector: { matchLabels: server.selector },
      strategy: server.isExclusive
        ? { type: 'Recreate' }
        : { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      template: serverPod(trusting(server, target), target.environmentSpec.observability?.logs?.labels),
    },
  });
}

function networkPolicy(server: Server): JsonMap {
  const { ingress, egress } = server;
  return builtIn('NetworkPolicy', {
    metadata: serverMetadata(server),
    spec: {
      podSelector: { matchLabels: server.selector },
      policyTypes: ['Ingress', 'Egress'],
      ...(ingress.length > 0 ? { ingress } : {}),
      ...(egress.length > 0 ? { egress } : {}),
    },
  });
}

function disruptionBudget(server: Server): JsonMap {
  return builtIn('PodDisruptionBudget', {
    metadata: serverMetadata(server),
    spec: {
      selector: { matchLabels: server.selector },
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
