import { jobSelectorOf } from '../../../link/release/pod-labels.ts';
import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { egressRules } from './egress-rules.ts';
import { ingressRules } from './ingress-rules.ts';

/** What the pods of jobs may reach: the same, and nothing may reach them. */
export function jobsNetworkPolicy(facts: ReleaseFacts): JsonMap | undefined {
  if (Object.keys(facts.input.settings.jobs ?? {}).length === 0) return undefined;
  const egress = egressRules(facts);
  return builtIn('NetworkPolicy', {
    metadata: metadata(facts, { name: `${facts.name}-jobs` }),
    spec: {
      podSelector: { matchLabels: jobSelectorOf(facts.name) },
      policyTypes: ['Ingress', 'Egress'],
      ...(egress.length > 0 ? { egress } : {}),
    },
  });
}

/** What may reach the pods and what they may reach; both directions are isolated even where a list is empty. */
export function networkPolicy(facts: ReleaseFacts): JsonMap {
  const ingress = ingressRules(facts);
  const egress = egressRules(facts);
  return builtIn('NetworkPolicy', {
    metadata: metadata(facts),
    spec: {
      podSelector: { matchLabels: facts.selector },
      policyTypes: ['Ingress', 'Egress'],
      ...(ingress.length > 0 ? { ingress } : {}),
      ...(egress.length > 0 ? { egress } : {}),
    },
  });
}
