import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** How many pods a drain may take at once. With one replica there is none: it would block every drain. */
export function disruptionBudget(facts: ReleaseFacts): JsonMap | undefined {
  const { replicas, maxUnavailable } = facts.input.settings.scaling;
  if (replicas < 2) return undefined;
  return builtIn('PodDisruptionBudget', {
    metadata: metadata(facts),
    spec: {
      selector: { matchLabels: facts.selector },
      maxUnavailable,
      // A pod that is broken anyway must not hold up a drain.
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
