import type { JsonMap } from '../../source/json.ts';
import { builtIn } from '../objects/built-in.ts';
import { KEPT } from '../objects/kept.ts';
import { onboardingLabels } from '../onboarding/onboarding-labels.ts';
import type { NamespaceInput } from './namespace.ts';

/**
 * The policy that isolates every pod of a namespace in both directions; the policies of the releases add to it. It stays as long
 * as its namespace does.
 */
export function defaultDeny({ name, organization, binding }: NamespaceInput): JsonMap {
  return builtIn('NetworkPolicy', {
    metadata: {
      name: 'default-deny',
      namespace: name,
      labels: onboardingLabels(organization, binding),
      annotations: KEPT,
    },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
}
