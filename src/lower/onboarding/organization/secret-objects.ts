import { ExternalSecret } from '../../../../imports/external-secrets.io.ts';
import { Password } from '../../../../imports/generators.external-secrets.io.ts';
import type { SecretInput } from '../../../link/onboarding/tenancy-input.ts';
import type { OrganizationInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { remoteKey } from '../../integration-app/identity/backend/remote-key.ts';
import { custom } from '../../objects/custom.ts';
import { KEPT } from '../../objects/kept.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { storeName } from './organization-names.ts';
import { organizationBackend } from './secret-store.ts';

/** A key of a Secret. */
export interface SecretKey {
  readonly name: string;
  readonly key: string;
}

/** Key that the operator writes a generated value to. */
const GENERATED_KEY = 'password';
const GENERATED_LENGTH = 64;

/** Where a secret of an organization lies in its namespace. */
export function secretKeyOf(secret: SecretInput, made: SecretKey): SecretKey {
  switch (secret.from) {
    case 'existing':
      return { name: secret.name, key: secret.key };
    case 'backend':
      return made;
    case 'generator':
      return { name: made.name, key: GENERATED_KEY };
  }
}

/**
 * What brings a secret of an organization: an ExternalSecret that reads the store, or one that makes a random value once.
 * The value is in no manifest; nothing is made for a Secret that exists.
 */
export function secretObjects(
  input: OrganizationInput,
  secret: SecretInput,
  made: SecretKey,
  target: Target,
): readonly JsonMap[] {
  const { organization, namespace } = input;
  const backend = organizationBackend(input, target);
  const metadata = { name: made.name, namespace, labels: onboardingLabels(organization) };
  if (secret.from === 'generator') {
    const generatorRef = {
      apiVersion: 'generators.external-secrets.io/v1alpha1',
      kind: 'Password' as const,
      name: made.name,
    };
    return [
      custom(Password, {
        metadata,
        spec: { length: GENERATED_LENGTH, symbols: 0, digits: 16, noUpper: false, allowRepeat: true },
      }),
      custom(ExternalSecret, {
        metadata,
        spec: {
          refreshPolicy: 'CreatedOnce',
          refreshInterval: '0s',
          // The other side knows the value too: one that went with an object would have to be told to it again.
          target: { name: made.name, creationPolicy: 'Orphan', deletionPolicy: 'Retain', immutable: true },
          dataFrom: [{ sourceRef: { generatorRef } }],
        },
      }),
    ];
  }
  if (secret.from === 'existing' || backend === undefined) return [];
  const { remoteKey: key, property } = secret;
  return [
    custom(ExternalSecret, {
      metadata: { ...metadata, annotations: KEPT },
      spec: {
        refreshPolicy: 'Periodic',
        refreshInterval: backend.refreshInterval,
        secretStoreRef: { kind: 'ClusterSecretStore', name: storeName(organization) },
        target: { name: made.name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
        data: [{ secretKey: made.key, remoteRef: { key: remoteKey(backend, key), property } }],
      },
    }),
  ];
}
