import { ExternalSecret } from '../../../../imports/external-secrets.io.ts';
import type { SecretReference } from '../../../link/settings/sources.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { KEPT } from '../../objects/kept.ts';
import { envName, filesName } from '../config/config-maps.ts';
import type { Entries } from '../entries.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { remoteKey } from './backend/remote-key.ts';

/** Whether the release reads any secret. */
export function hasSecrets({ secretEnv, secretFiles, ownSecrets, pullSecret }: ReleaseFacts): boolean {
  return secretEnv.length + secretFiles.length + ownSecrets.length > 0 || pullSecret?.reference !== undefined;
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

/** The ExternalSecrets of further containers and jobs, which share no variable with the main container. */
export function ownExternalSecrets(facts: ReleaseFacts): readonly JsonMap[] {
  return facts.ownSecrets.flatMap(({ name, entries }) => {
    const made = externalSecret(facts, name, entries);
    return made === undefined ? [] : [made];
  });
}

/** Which key of the Secret comes from which field of the backend. */
export function secretData({ secretBackend }: ReleaseFacts, entries: Entries<SecretReference>) {
  return entries.map(([secretKey, { key, property }]) => ({
    secretKey,
    remoteRef: { key: remoteKey(secretBackend, key), property },
  }));
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
