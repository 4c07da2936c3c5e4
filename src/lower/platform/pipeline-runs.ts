import type { PlatformInput, Target } from '../../link/program.ts';
import type { JsonMap } from '../../source/json.ts';
import { toNames, toProxyOf, toSystemsOf } from '../integration-app/network/egress-rules.ts';
import { builtIn } from '../objects/built-in.ts';
import { KEPT } from '../objects/kept.ts';

/**
 * What runs of Pipelines may reach: names, the systems that the environment lists for them, and the internet through its
 * proxy. Nothing reaches them. It stays as long as their namespace does.
 */
export function pipelineRuns(
  { namespace, systems }: NonNullable<PlatformInput['pipelines']>,
  { environmentSpec, clusterSpec }: Target,
): JsonMap {
  return builtIn('NetworkPolicy', {
    metadata: {
      name: 'pipeline-runs',
      namespace,
      labels: { 'app.kubernetes.io/part-of': 'platform' },
      annotations: KEPT,
    },
    spec: {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [
        ...toNames(clusterSpec),
        ...toSystemsOf(systems, environmentSpec),
        ...toProxyOf(environmentSpec),
      ],
    },
  });
}
