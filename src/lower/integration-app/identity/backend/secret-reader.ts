import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import type { Labels } from '../../labels.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { hasSecrets } from '../external-secrets.ts';

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
  const annotations = annotationsOf(facts);
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

/** What the clouds look up at the ServiceAccount; Google binds to its name. */
function annotationsOf({ secretBackend }: ReleaseFacts): Labels {
  switch (secretBackend?.kind) {
    case 'aws':
      return { 'eks.amazonaws.com/role-arn': secretBackend.role };
    case 'azure':
      return {
        'azure.workload.identity/client-id': secretBackend.identity ?? '',
        'azure.workload.identity/tenant-id': secretBackend.tenant,
      };
    default:
      return {};
  }
}
