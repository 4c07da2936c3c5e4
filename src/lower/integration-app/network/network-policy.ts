import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { egressRules } from './egress-rules.ts';
import { ingressRules } from './ingress-rules.ts';

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
