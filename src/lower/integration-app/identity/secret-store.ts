import { SecretStore } from '../../../../imports/external-secrets.io.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { hasSecrets } from './external-secrets.ts';

/**
 * The way to the secret backend with the identity of this release alone, so that the backend's policy of the role
 * limits the keys. OpenBao is reached as Vault: the operator's own provider for it has no JWT authentication.
 */
export function secretStore(facts: ReleaseFacts): JsonMap | undefined {
  const backend = facts.secretBackend;
  if (backend === undefined || !hasSecrets(facts)) return undefined;
  const { caProvider } = backend;
  return custom(SecretStore, {
    metadata: metadata(facts),
    spec: {
      provider: {
        vault: {
          server: backend.server,
          path: backend.mount,
          version: 'v2',
          ...(caProvider === undefined
            ? {}
            : { caProvider: { type: caProvider.kind, name: caProvider.name, key: caProvider.key } }),
          auth: {
            jwt: {
              path: backend.authMount,
              role: backend.role,
              kubernetesServiceAccountToken: {
                serviceAccountRef: { name: facts.name, audiences: [backend.audience] },
              },
            },
          },
        },
      },
    },
  });
}
