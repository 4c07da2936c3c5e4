import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { scaleOf } from './scaling/scale.ts';

/**
 * How many pods a drain may take at once. Where a single pod may be all there is, there is none: it would block every
 * drain, or protect nothing.
 */
export function disruptionBudget(facts: ReleaseFacts): JsonMap | undefined {
  const { settings } = facts.input;
  if (scaleOf(settings).least < 2) return undefined;
  return builtIn('PodDisruptionBudget', {
    metadata: metadata(facts),
    spec: {
      selector: { matchLabels: facts.selector },
      maxUnavailable: settings.scaling.maxUnavailable,
      // A pod that is broken anyway must not hold up a drain.
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
