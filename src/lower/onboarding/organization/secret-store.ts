import { ClusterSecretStore } from '../../../../imports/external-secrets.io.ts';
import type { OrganizationInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';
import {
  type SecretBackend,
  secretBackendOf,
} from '../../integration-app/identity/backend/secret-backend.ts';
import { cloudIdentity } from '../../integration-app/identity/backend/secret-reader.ts';
import { secretProvider } from '../../integration-app/identity/backend/secret-store.ts';
import { builtIn } from '../../objects/built-in.ts';
import { custom } from '../../objects/custom.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { SECRETS_READER, storeName } from './organization-names.ts';

/** The secret backend as an organization reaches it, where the environment has one and the cluster an operator for it. */
export function organizationBackend(
  { organization, namespace }: OrganizationInput,
  target: Target,
): SecretBackend | undefined {
  if (target.clusterSpec.capabilities?.externalSecrets === undefined) return undefined;
  return secretBackendOf({ namespace, organization, integration: SECRETS_READER }, target);
}

/**
 * The store that the namespaces of an organization share, and the identity behind it. It names these namespaces one by
 * one: a label would be worn by whoever may label a namespace. Which keys it reads is the backend's own policy.
 */
export function secretStore(input: OrganizationInput, target: Target): readonly JsonMap[] {
  const { organization, namespace } = input;
  const backend = organizationBackend(input, target);
  if (backend === undefined) return [];
  const labels = onboardingLabels(organization);
  const annotations = cloudIdentity(backend);
  return [
    builtIn('ServiceAccount', {
      metadata: {
        name: SECRETS_READER,
        namespace,
        labels,
        ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
      },
      automountServiceAccountToken: false,
    }),
    custom(ClusterSecretStore, {
      metadata: { name: storeName(organization), labels },
      spec: {
        conditions: [{ namespaces: namespacesOf(input) }],
        provider: secretProvider(backend, SECRETS_READER, namespace),
      },
    }),
  ];
}

/** The namespaces of an organization: its own and those of its RepoBindings, sorted. */
export function namespacesOf({ namespace, triggers }: OrganizationInput): string[] {
  return [...new Set([namespace, ...triggers.map(trigger => trigger.namespace)])].sort(byCodeUnit);
}
