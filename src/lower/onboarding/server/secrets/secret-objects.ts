import { ExternalSecret, SecretStore } from '../../../../../imports/external-secrets.io.ts';
import type { Target } from '../../../../link/program.ts';
import type { SecretReference } from '../../../../link/settings/sources.ts';
import type { JsonMap } from '../../../../source/json.ts';
import type { ExternalAction } from '../../../external-action.ts';
import { remoteKey } from '../../../integration-app/identity/backend/remote-key.ts';
import { secretAccessOf } from '../../../integration-app/identity/backend/secret-access.ts';
import { secretBackendOf } from '../../../integration-app/identity/backend/secret-backend.ts';
import { cloudIdentity } from '../../../integration-app/identity/backend/secret-reader.ts';
import { secretProvider } from '../../../integration-app/identity/backend/secret-store.ts';
import type { Labels } from '../../../integration-app/labels.ts';
import { builtIn } from '../../../objects/built-in.ts';
import { custom } from '../../../objects/custom.ts';
import { KEPT } from '../../../objects/kept.ts';

/** Who needs Secrets out of the secret backend. */
export interface SecretsOwner {
  /** Name of what reaches the backend. */
  readonly name: string;
  readonly namespace: string;
  readonly organization: string;
  /** Name by which the backend knows it; with a dot, so that no integration has the same. */
  readonly role: string;
  readonly labels: Labels;
}

/** A Secret that comes from the secret backend. */
export interface WantedSecret {
  readonly name: string;
  /** Key of the Secret. */
  readonly key: string;
  readonly reference: SecretReference;
  /** @default - an ordinary one. */
  readonly type?: string;
}

/** Objects that bring Secrets, and what the backend must grant for them. */
export interface SecretObjects {
  readonly objects: readonly JsonMap[];
  readonly actions: readonly ExternalAction[];
}

/** What brings Secrets from the backend: an identity that no pod has, the way to the backend with it, and the Secrets. */
export function secretObjects(
  owner: SecretsOwner,
  wanted: readonly WantedSecret[],
  target: Target,
): SecretObjects {
  const { name, namespace, organization, role, labels } = owner;
  const backend = secretBackendOf({ namespace, organization, integration: role }, target);
  if (backend === undefined || wanted.length === 0) return { objects: [], actions: [] };
  const metadata = { name, namespace, labels };
  const annotations = cloudIdentity(backend);
  const keys = wanted.map(({ reference }) => reference.key);
  return {
    objects: [
      builtIn('ServiceAccount', {
        metadata: { ...metadata, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) },
        automountServiceAccountToken: false,
      }),
      custom(SecretStore, { metadata, spec: { provider: secretProvider(backend, name) } }),
      ...wanted.map(({ name: secret, key, reference, type }) =>
        custom(ExternalSecret, {
          metadata: { name: secret, namespace, labels, annotations: KEPT },
          spec: {
            refreshPolicy: 'Periodic',
            refreshInterval: backend.refreshInterval,
            secretStoreRef: { kind: 'SecretStore', name },
            target: {
              name: secret,
              creationPolicy: 'Owner',
              deletionPolicy: 'Retain',
              ...(type === undefined ? {} : { template: { type } }),
            },
            data: [
              {
                secretKey: key,
                remoteRef: { key: remoteKey(backend, reference.key), property: reference.property },
              },
            ],
          },
        }),
      ),
    ],
    actions: [
      secretAccessOf(backend, `system:serviceaccount:${namespace}:${name}`, keys),
      ...authority(namespace, target),
    ],
  };
}

function authority(namespace: string, { environmentSpec }: Target): readonly ExternalAction[] {
  const provider = environmentSpec.secretBackend?.caProvider;
  if (provider === undefined) return [];
  const { kind: object, name, key } = provider;
  return [{ kind: 'ca-certificate', object, namespace, name, key }];
}
