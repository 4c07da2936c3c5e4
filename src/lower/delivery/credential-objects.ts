import { ExternalSecret, SecretStore } from '../../../imports/external-secrets.io.ts';
import type { DeliveryInput, DeliverySecretBackend } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { goDuration } from '../integration-app/identity/backend/go-duration.ts';
import { vaultProvider } from '../integration-app/identity/backend/vault-provider.ts';
import { builtIn } from '../objects/built-in.ts';
import { custom } from '../objects/custom.ts';
import { KEPT } from '../objects/kept.ts';
import { type Credential, credentialsName, credentialsOf, credentialsRole } from './credential.ts';
import { objectMetadata } from './delivery-metadata.ts';

/** The objects that give Argo CD its credentials: an identity, a store and a Secret for each credential. */
export function credentialObjects(input: DeliveryInput): readonly JsonMap[] {
  const backend = input.secretBackend;
  const credentials = credentialsOf(input);
  if (backend === undefined || credentials.length === 0) return [];
  const name = credentialsName(input);
  return [
    builtIn('ServiceAccount', {
      metadata: objectMetadata(input, name),
      automountServiceAccountToken: false,
    }),
    custom(SecretStore, {
      metadata: objectMetadata(input, name),
      spec: { provider: vaultProvider({ ...backend, role: credentialsRole(input) }, name) },
    }),
    ...credentials.map(credential => externalSecret(input, backend, credential)),
  ];
}

/**
 * The Secret is owned by nobody: one that was made by hand for the first sync is taken over, and without its
 * ExternalSecret it stays, or Argo CD would lock itself out.
 */
function externalSecret(
  input: DeliveryInput,
  { refreshInterval }: DeliverySecretBackend,
  { name, target, type, key, properties, data }: Credential,
): JsonMap {
  return custom(ExternalSecret, {
    metadata: objectMetadata(input, name, { annotations: KEPT }),
    spec: {
      refreshPolicy: 'Periodic',
      refreshInterval: goDuration(refreshInterval),
      secretStoreRef: { kind: 'SecretStore', name: credentialsName(input) },
      target: {
        name: target ?? name,
        creationPolicy: target === undefined ? 'Orphan' : 'Merge',
        deletionPolicy: 'Retain',
        template: {
          ...(type && { metadata: { labels: { 'argocd.argoproj.io/secret-type': type } } }),
          data,
        },
      },
      data: properties.map(property => ({ secretKey: property, remoteRef: { key, property } })),
    },
  });
}
