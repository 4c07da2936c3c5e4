import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import type { Labels } from '../../labels.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { hasSecrets } from '../external-secrets.ts';
import type { SecretBackend } from './secret-backend.ts';

/** Name of the ServiceAccount as which the secrets operator reads the secrets of a release. */
export function readerName(facts: ReleaseFacts): string {
  return isCloud(facts) ? `${facts.name}-secrets` : facts.name;
}

/**
 * The identity that reads secrets from a cloud. It is not that of the pods: what the cloud grants to a ServiceAccount,
 * it would grant to every pod that runs as it.
 */
export function secretReader(facts: ReleaseFacts): JsonMap | undefined {
  if (!isCloud(facts) || !hasSecrets(facts)) return undefined;
  const annotations = cloudIdentity(facts.secretBackend);
  return builtIn('ServiceAccount', {
    metadata: metadata(facts, {
      name: readerName(facts),
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    }),
    automountServiceAccountToken: false,
  });
}

function isCloud({ secretBackend }: ReleaseFacts): boolean {
  return ['aws', 'azure', 'gcp'].includes(secretBackend?.kind ?? '');
}

/** Annotations that the clouds look up at the ServiceAccount; Google binds to its name. */
export function cloudIdentity(backend: SecretBackend | undefined): Labels {
  switch (backend?.kind) {
    case 'aws':
      return { 'eks.amazonaws.com/role-arn': backend.role };
    case 'azure':
      return {
        'azure.workload.identity/client-id': backend.identity ?? '',
        'azure.workload.identity/tenant-id': backend.tenant,
      };
    default:
      return {};
  }
}
