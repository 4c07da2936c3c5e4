import { ExternalSecret } from '../../../../imports/external-secrets.io.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { KEPT } from '../../objects/kept.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { secretData } from './external-secrets.ts';

/** The ExternalSecret of the credentials of the registry, where the secret backend has them. */
export function pullExternalSecret(facts: ReleaseFacts): JsonMap | undefined {
  const { pullSecret, secretBackend } = facts;
  if (pullSecret?.reference === undefined || secretBackend === undefined) return undefined;
  const { name, reference } = pullSecret;
  return custom(ExternalSecret, {
    metadata: metadata(facts, { name, annotations: KEPT }),
    spec: {
      refreshPolicy: 'Periodic',
      refreshInterval: secretBackend.refreshInterval,
      secretStoreRef: { kind: 'SecretStore', name: facts.name },
      target: {
        name,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        template: { type: 'kubernetes.io/dockerconfigjson' },
      },
      data: secretData(facts, [['.dockerconfigjson', reference]]),
    },
  });
}
