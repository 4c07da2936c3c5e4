import type { PlatformInput } from '../../link/program.ts';
import type { JsonMap } from '../../source/json.ts';
import { builtIn } from '../objects/built-in.ts';
import { KEPT } from '../objects/kept.ts';
import { onboardingLabels } from '../onboarding/onboarding-labels.ts';

/** The namespace of an organization on one cluster, or of the runs of one of its RepoBindings. */
export type NamespaceInput = PlatformInput['namespaces'][number] &
  Pick<NonNullable<PlatformInput['tenancy']>[number], 'binding' | 'repository'>;

/**
 * A namespace that lets only restricted pods in, by the rules of the cluster's own minor version, and that Argo CD
 * never removes: everything inside would go with it. Where the environment lets others in, the API server still warns.
 */
export function namespace(place: NamespaceInput, kubernetesVersion: string): JsonMap {
  return builtIn('Namespace', {
    metadata: {
      name: place.name,
      labels: {
        ...onboardingLabels(place.organization, place.binding),
        ...Object.fromEntries(
          ['enforce', 'audit', 'warn'].flatMap(mode => [
            [`pod-security.kubernetes.io/${mode}`, (mode === 'enforce' && place.podSecurity) || 'restricted'],
            [`pod-security.kubernetes.io/${mode}-version`, `v${kubernetesVersion}`],
          ]),
        ),
      },
      annotations: {
        ...KEPT,
        ...(place.displayName === undefined ? {} : { 'cistern.dev/display-name': place.displayName }),
        ...(place.repository === undefined ? {} : { 'cistern.dev/repository': place.repository.url }),
      },
    },
  });
}
