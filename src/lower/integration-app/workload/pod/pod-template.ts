import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { Labels } from '../../labels.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import type { MountedVolume } from '../storage/mounted-volume.ts';

/** What the pods of one workload have, and those of another have not. */
export interface PodParts {
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly container: Plain<k8s.Container>;
  /** Those that start before it, in their order. */
  readonly before: Plain<k8s.Container[]>;
  /** A volume may be there more than once. */
  readonly volumes: readonly MountedVolume[];
  /** Seconds from the wish to stop to the kill. */
  readonly grace: number;
  readonly spread?: Plain<k8s.TopologySpreadConstraint[]>;
  /** Whether the pod is over when its process is; otherwise the process starts again. */
  readonly ends?: boolean;
}

/** The pods of a workload, as the Pod Security level `restricted` wants them. */
export function podTemplate(facts: ReleaseFacts, parts: PodParts): Plain<k8s.PodTemplateSpec> {
  const { labels, annotations, container, before, grace, spread = [], ends = false } = parts;
  const { security, scheduling = {} } = facts.input.settings;
  const { priorityClass, nodeSelector = {}, tolerations = [] } = scheduling;
  const volumes = [...new Map(parts.volumes.map(({ volume }) => [volume.name, volume])).values()];
  const hasStorage = volumes.some(({ persistentVolumeClaim }) => persistentVolumeClaim !== undefined);
  return {
    metadata: {
      labels: { ...facts.target.environmentSpec.observability?.logs?.labels, ...labels },
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    spec: {
      serviceAccountName: facts.name,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...(ends ? { restartPolicy: 'Never' } : {}),
      ...(priorityClass === undefined ? {} : { priorityClassName: priorityClass }),
      ...(Object.keys(nodeSelector).length > 0 ? { nodeSelector } : {}),
      ...(tolerations.length > 0 ? { tolerations } : {}),
      terminationGracePeriodSeconds: grace,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: security.runAsUser,
        seccompProfile: { type: 'RuntimeDefault' },
        // A new volume belongs to root, and nobody here is.
        ...(hasStorage ? { fsGroup: security.runAsUser, fsGroupChangePolicy: 'OnRootMismatch' } : {}),
      },
      ...(spread.length > 0 ? { topologySpreadConstraints: spread } : {}),
      ...(before.length > 0 ? { initContainers: before } : {}),
      containers: [container],
      volumes,
    },
  };
}
