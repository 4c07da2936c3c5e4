import { EventListener } from '../../../../../imports/triggers.tekton.dev.ts';
import type { OrganizationInput } from '../../../../link/program.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { RESTRICTED } from '../../../integration-app/workload/container/restricted.ts';
import { builtIn } from '../../../objects/built-in.ts';
import { custom } from '../../../objects/custom.ts';
import { onboardingLabels } from '../../onboarding-labels.ts';
import { LISTENER, LISTENER_ACCOUNT, LISTENER_PODS, LISTENER_PORT } from '../organization-names.ts';
import { triggerNames } from './trigger-objects.ts';

/** Pods of a listener, of which one can go at a time. */
export const LISTENER_REPLICAS = 2;
/** What each of them asks for and may use. */
export const LISTENER_RESOURCES = {
  requests: { cpu: '50m', memory: '64Mi' },
  limits: { cpu: '500m', memory: '256Mi' },
} as const;
/** User and group of its process. */
const USER = 65532;

/**
 * What takes the announcements of an organization. It names its Triggers one by one: with a selector it would serve
 * whatever somebody else puts into a namespace that it looks at.
 */
export function eventListener(input: OrganizationInput): JsonMap {
  const { organization, namespace } = input;
  return custom(EventListener, {
    metadata: { name: LISTENER, namespace, labels: onboardingLabels(organization) },
    spec: {
      serviceAccountName: LISTENER_ACCOUNT,
      triggers: triggerNames(input).map(triggerRef => ({ triggerRef })),
      resources: {
        kubernetesResource: {
          replicas: LISTENER_REPLICAS,
          serviceType: 'ClusterIP',
          servicePort: LISTENER_PORT,
          spec: {
            template: {
              spec: {
                securityContext: {
                  runAsNonRoot: true,
                  runAsUser: USER,
                  runAsGroup: USER,
                  seccompProfile: { type: 'RuntimeDefault' },
                },
                topologySpreadConstraints: [
                  {
                    maxSkew: 1,
                    topologyKey: 'kubernetes.io/hostname',
                    whenUnsatisfiable: 'ScheduleAnyway',
                    labelSelector: { matchLabels: LISTENER_PODS },
                  },
                ],
                containers: [
                  {
                    resources: LISTENER_RESOURCES,
                    securityContext: {
                      ...RESTRICTED,
                      runAsNonRoot: true,
                      seccompProfile: { type: 'RuntimeDefault' },
                    },
                  },
                ],
              },
            },
          },
        },
      },
    },
  });
}

/** How many pods of the listener a drain may take at once. */
export function listenerBudget({ organization, namespace }: OrganizationInput): JsonMap {
  return builtIn('PodDisruptionBudget', {
    metadata: { name: LISTENER, namespace, labels: onboardingLabels(organization) },
    spec: {
      selector: { matchLabels: LISTENER_PODS },
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
