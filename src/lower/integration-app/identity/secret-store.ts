import { SecretStore } from '../../../../imports/external-secrets.io.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { hasSecrets } from './external-secrets.ts';
import { vaultProvider } from './vault-provider.ts';

/**
 * The way to the secret backend with the identity of this release alone, so that the backend's policy of the role
 * limits the keys.
 */
export function secretStore(facts: ReleaseFacts): JsonMap | undefined {
  const backend = facts.secretBackend;
  if (backend === undefined || !hasSecrets(facts)) return undefined;
  return custom(SecretStore, {
    metadata: metadata(facts),
    spec: { provider: vaultProvider(backend, facts.name) },
  });
}
