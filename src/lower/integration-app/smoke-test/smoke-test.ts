import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { Labels } from '../labels.ts';
import { metadata } from '../metadata.ts';
import { toNames } from '../network/egress-rules.ts';
import { addressPeers, numericPorts, podPeer } from '../network/peers.ts';
import { wayInOf } from '../network/route/way-in.ts';
import { routeExpectations } from '../operations/route-expectation.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { literal } from '../workload/container/variables.ts';
import { LONGEST_ATTEMPT, PAUSE, SCRIPT } from './script.ts';

/** Seconds for pulling the image and starting the pod. */
const START = 120;

/**
 * The Job that asks the URL of a release after each sync, by what is expected of it. Argo CD starts it once everything
 * else is healthy, so the replicas and the secrets are covered by then; a Job that fails makes the sync fail.
 */
export function smokeTest(facts: ReleaseFacts): JsonMap | undefined {
  const { smokeTest: settings } = facts.target.environmentSpec.argocd ?? {};
  const [route] = routeExpectations(facts);
  if (settings === undefined || route === undefined) return undefined;
  const { image, attempts = 12 } = settings;
  const statuses = route.expectedStatus.map(({ from, to }) => `${from}-${to}`).join(' ');
  return builtIn('Job', {
    metadata: metadata(facts, {
      name: nameOf(facts),
      annotations: {
        'argocd.argoproj.io/hook': 'PostSync',
        'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation,HookSucceeded',
      },
    }),
    spec: {
      backoffLimit: 0,
      activeDeadlineSeconds: START + attempts * (LONGEST_ATTEMPT + PAUSE),
      template: {
        metadata: { labels: { ...podLabels(facts), 'app.kubernetes.io/part-of': facts.input.organization } },
        spec: {
          restartPolicy: 'Never',
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 65532,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'smoke-test',
              image,
              imagePullPolicy: 'IfNotPresent',
              command: ['sh', '-c', literal(SCRIPT)],
              env: [
                { name: 'ATTEMPTS', value: String(attempts) },
                { name: 'STATUSES', value: statuses },
                { name: 'URL', value: literal(route.url) },
              ],
              resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
            },
          ],
        },
      },
    },
  });
}

/** What the pod of the Job may reach: names, the gateway, and where the domains of the environment lead. */
export function smokeTestNetworkPolicy(facts: ReleaseFacts): JsonMap | undefined {
  const { environmentSpec, clusterSpec } = facts.target;
  const { smokeTest: settings } = environmentSpec.argocd ?? {};
  const { route } = facts.input;
  const way = route && wayInOf(facts.target, route.exposure);
  if (settings === undefined || way === undefined || routeExpectations(facts).length === 0) return undefined;
  return builtIn('NetworkPolicy', {
    metadata: metadata(facts, { name: nameOf(facts) }),
    spec: {
      podSelector: { matchLabels: podLabels(facts) },
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        ...toNames(clusterSpec),
        // On any port: that of its pods is rarely that of its listener.
        { to: [podPeer(way.pods)] },
        ...(settings.cidrs ? [{ to: addressPeers(settings.cidrs), ports: numericPorts([443]) }] : []),
      ],
    },
  });
}

function nameOf({ name }: ReleaseFacts): string {
  return `${name}-smoke-test`;
}

/** Labels by which only the policy of the Job selects its pods, and no Service does. */
function podLabels({ name }: ReleaseFacts): Labels {
  return { 'cistern.dev/smoke-test': name };
}
