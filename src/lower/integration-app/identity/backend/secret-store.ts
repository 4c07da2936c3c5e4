import { SecretStore, type SecretStoreSpecProvider } from '../../../../../imports/external-secrets.io.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { custom } from '../../../objects/custom.ts';
import type { Plain } from '../../../objects/plain.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { hasSecrets } from '../external-secrets.ts';
import type { CaProvider, SecretBackend } from './secret-backend.ts';
import { readerName } from './secret-reader.ts';
import { vaultProvider } from './vault-provider.ts';

/** The way to the secret backend with the identity of this release alone, so that the backend's own policy limits the keys. */
export function secretStore(facts: ReleaseFacts): JsonMap | undefined {
  const backend = facts.secretBackend;
  if (backend === undefined || !hasSecrets(facts)) return undefined;
  return custom(SecretStore, {
    metadata: metadata(facts),
    spec: { provider: secretProvider(backend, readerName(facts)) },
  });
}

/**
 * How a store reaches the backend as a ServiceAccount.
 * @param namespace of the ServiceAccount, for a store that belongs to no namespace
 */
export function secretProvider(
  backend: SecretBackend,
  account: string,
  namespace?: string,
): Plain<SecretStoreSpecProvider> {
  const place = namespace === undefined ? {} : { namespace };
  const serviceAccountRef = { name: account, ...place };
  switch (backend.kind) {
    case 'vault':
      return vaultProvider(backend, account, namespace);
    case 'kubernetes': {
      const { namespace, server, caProvider } = backend;
      return {
        kubernetes: {
          remoteNamespace: namespace,
          server: {
            ...(server === undefined ? {} : { url: server }),
            caProvider: { ...authorityOf(caProvider), ...place },
          },
          auth: { serviceAccount: serviceAccountRef },
        },
      };
    }
    case 'aws': {
      const { service, region } = backend;
      return { aws: { service, region, auth: { jwt: { serviceAccountRef } } } };
    }
    case 'azure': {
      const { server, tenant } = backend;
      return {
        azurekv: { authType: 'WorkloadIdentity', vaultUrl: server, tenantId: tenant, serviceAccountRef },
      };
    }
    case 'gcp': {
      // cdk8s knows it as `projectId`, and Kubernetes does not.
      const project = { projectID: backend.project };
      return { gcpsm: { ...project, auth: { workloadIdentity: { serviceAccountRef } } } };
    }
  }
}

function authorityOf({ kind, name, key }: CaProvider) {
  return { type: kind, name, key } as const;
}
