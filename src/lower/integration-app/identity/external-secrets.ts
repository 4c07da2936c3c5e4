import { ExternalSecret } from '../../../../imports/external-secrets.io.ts';
import type { SecretReference } from '../../../link/settings.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { KEPT } from '../../objects/kept.ts';
import { envName, filesName } from '../config/config-maps.ts';
import { metadata } from '../metadata.ts';
import type { Entries, ReleaseFacts } from '../release-facts.ts';
import type { SecretBackend } from './secret-backend.ts';

/** Whether the release reads any secret. */
export function hasSecrets({ secretEnv, secretFiles }: ReleaseFacts): boolean {
  return secretEnv.length + secretFiles.length > 0;
}

/** The ExternalSecret of variables, where the catalog asks for some. */
export function envExternalSecret(facts: ReleaseFacts): JsonMap | undefined {
  return externalSecret(facts, envName(facts), facts.secretEnv);
}

/** The ExternalSecret of files, where the catalog asks for some. */
export function filesExternalSecret(facts: ReleaseFacts): JsonMap | undefined {
  const entries = facts.secretFiles.map(({ key, content }) => [key, content] as const);
  return externalSecret(facts, filesName(facts), entries);
}

/** Which key of the Secret comes from which field of the backend. */
export function secretData({ secretBackend }: ReleaseFacts, entries: Entries<SecretReference>) {
  return entries.map(([secretKey, { key, property }]) => ({
    secretKey,
    remoteRef: { key: remoteKey(secretBackend, key), property },
  }));
}

/** The complete key in the backend of a key of the catalog. */
export function remoteKey(backend: SecretBackend | undefined, key: string): string {
  return backend === undefined ? key : `${backend.prefix}/${key}`;
}

function externalSecret(
  facts: ReleaseFacts,
  name: string,
  entries: Entries<SecretReference>,
): JsonMap | undefined {
  const backend = facts.secretBackend;
  if (backend === undefined || entries.length === 0) return undefined;
  return custom(ExternalSecret, {
    metadata: metadata(facts, {
      name,
      // It owns its Secret: whoever deletes the one deletes the other.
      annotations: KEPT,
    }),
    spec: {
      refreshPolicy: 'Periodic',
      refreshInterval: backend.refreshInterval,
      secretStoreRef: { kind: 'SecretStore', name: facts.name },
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: secretData(facts, entries),
    },
  });
}
