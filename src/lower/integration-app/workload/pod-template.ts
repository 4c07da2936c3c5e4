import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { templateDigests } from '../config/template-digests.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { container } from './container.ts';
import { volumesOf } from './volumes.ts';

/** Seconds that the grace period has left when everything before took its time. */
const GRACE_MARGIN = 5;

/** What the pods of a release are spread over, where the scheduler can. */
const SPREAD_OVER = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'];

/** The pods of a release, as the Pod Security level `restricted` wants them. */
export function podTemplate(facts: ReleaseFacts): Plain<k8s.PodTemplateSpec> {
  const { shutdown, security } = facts.input.settings;
  const annotations = templateDigests(facts);
  const volumes = volumesOf(facts);
  return {
    metadata: {
      labels: facts.labels,
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    spec: {
      serviceAccountName: facts.name,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      // The grace period includes the sleep before the stop signal.
      terminationGracePeriodSeconds: shutdown.preStopSeconds + shutdown.timeoutSeconds + GRACE_MARGIN,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: security.runAsUser,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      // Also with one replica, so that a change of their number changes no pod.
      topologySpreadConstraints: SPREAD_OVER.map(topologyKey => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: facts.selector },
        // The pods of the revision before do not count while they are being replaced.
        matchLabelKeys: ['pod-template-hash'],
      })),
      containers: [
        container(
          facts,
          volumes.flatMap(({ mounts }) => mounts),
        ),
      ],
      volumes: volumes.map(({ volume }) => volume),
    },
  };
}
