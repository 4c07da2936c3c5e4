import type { AutoscalingSettings } from '../../../../link/settings/operations.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { scaleOf } from './scale.ts';

/** Percent of the requested CPU that is aimed at where the catalog names no measure. */
const USUAL_CPU = 70;

/** The autoscaler of a release whose number of pods follows their own load. */
export function autoscaler(facts: ReleaseFacts): JsonMap | undefined {
  const { scaling } = facts.input.settings;
  const { autoscaling } = scaling;
  if (autoscaling === undefined || scaleOf(facts.input.settings).by !== 'autoscaling') return undefined;
  const { minReplicas, maxReplicas, scaleDownStabilizationSeconds } = autoscaling;
  return builtIn('HorizontalPodAutoscaler', {
    metadata: metadata(facts, annotationsFor(facts)),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: facts.name },
      minReplicas,
      maxReplicas,
      // CPU first: API servers that keep the older form return them so.
      metrics: Object.entries(measuresOf(autoscaling)).map(([name, percent]) => ({
        type: 'Resource',
        resource: { name, target: { type: 'Utilization', averageUtilization: percent } },
      })) satisfies Plain<k8s.MetricSpecV2[]>,
      ...(scaleDownStabilizationSeconds === undefined
        ? {}
        : { behavior: { scaleDown: { stabilizationWindowSeconds: scaleDownStabilizationSeconds } } }),
    },
  });
}

/** What is measured, in percent of the requests: resource → percent. */
export function measuresOf({ cpu, memory }: AutoscalingSettings): Readonly<Record<string, number>> {
  if (cpu === undefined && memory === undefined) return { cpu: USUAL_CPU };
  return { ...(cpu === undefined ? {} : { cpu }), ...(memory === undefined ? {} : { memory }) };
}

/**
 * KEDA refuses a ScaledObject beside an autoscaler that is not its own, so that a release could not change from the one to
 * the other in one step; this annotation lets it. Argo CD removes the autoscaler in the same step.
 */
function annotationsFor({ target }: ReleaseFacts): {
  readonly annotations?: Readonly<Record<string, string>>;
} {
  return target.clusterSpec.capabilities?.keda === undefined
    ? {}
    : { annotations: { 'validations.keda.sh/hpa-ownership': 'false' } };
}
