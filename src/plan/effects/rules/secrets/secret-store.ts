import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { isSame, listAt } from '../../places/value-at.ts';
import { type KindRules, outcome } from '../../rule.ts';

const OPERATOR = 'External Secrets: SecretStore';

const PROVIDER = [
  outcome('secret', 'every Secret that is filled from this store is read in another way', OPERATOR),
  outcome('privilege-widened', 'the store is asked elsewhere, or as somebody else', OPERATOR),
];

/** Which namespaces may use a ClusterSecretStore: without conditions all of them. */
function conditions({ before, after }: ObjectChange): readonly EffectReason[] {
  const [old, now] = [listAt(before, 'spec', 'conditions'), listAt(after, 'spec', 'conditions')];
  if (isSame(old as never, now as never)) return [];
  const { added, removed } = differenceOfLists(old, now);
  const widened = outcome('privilege-widened', 'more namespaces may read from the store', OPERATOR);
  const narrowed = outcome('privilege-narrowed', 'fewer namespaces may read from the store', OPERATOR);
  if (now.length === 0) return [widened];
  if (old.length === 0) return [narrowed];
  return [...(added.length > 0 ? [widened] : []), ...(removed.length > 0 ? [narrowed] : [])];
}

/** SecretStores and ClusterSecretStores. */
export const SECRET_STORE: KindRules = {
  kinds: ['external-secrets.io/SecretStore', 'external-secrets.io/ClusterSecretStore'],
  fields: [
    { path: '/spec/provider', outcomes: PROVIDER },
    {
      path: '/spec/controller',
      outcomes: [outcome('secret', 'another controller fills its Secrets, or none', OPERATOR)],
    },
  ],
  compare: conditions,
  created: change => [
    outcome('secret', 'Secrets can be filled from one more store', OPERATOR),
    ...(change.id.kind === 'ClusterSecretStore' && listAt(change.after, 'spec', 'conditions').length === 0
      ? [outcome('privilege-widened', 'every namespace may read from the store', OPERATOR)]
      : []),
  ],
  deleted: () => [outcome('secret', 'Secrets that are filled from it are refreshed no more', OPERATOR)],
};

/** Kinds of the operator whose every field is about secret material. */
export const SECRET_SOURCES: KindRules = {
  kinds: [
    'external-secrets.io/ClusterExternalSecret',
    'external-secrets.io/PushSecret',
    'external-secrets.io/ClusterPushSecret',
    'generators.external-secrets.io/Password',
    'generators.external-secrets.io/ClusterGenerator',
    'keda.sh/TriggerAuthentication',
    'keda.sh/ClusterTriggerAuthentication',
  ],
  fields: [
    {
      path: '/spec',
      outcomes: [outcome('secret', 'secret material is made or read in another way', OPERATOR)],
    },
  ],
  created: () => [outcome('secret', 'secret material is made or read', OPERATOR)],
  deleted: () => [outcome('secret', 'secret material is made or read no more', OPERATOR)],
};

const MANAGER = 'cert-manager: Certificate';
const REISSUED = [
  outcome('secret', 'the certificate is issued again, with another key where it is rotated', MANAGER),
  outcome('traffic', 'clients see another certificate', MANAGER),
];

/** Certificates of cert-manager. */
export const CERTIFICATE: KindRules = {
  kinds: ['cert-manager.io/Certificate'],
  fields: [
    {
      path: '/spec/secretName',
      outcomes: [
        outcome('orphan', 'the former Secret stays', MANAGER),
        outcome('traffic', 'what reads the new Secret has no certificate until one is issued', MANAGER),
      ],
    },
    ...[
      'dnsNames',
      'ipAddresses',
      'uris',
      'commonName',
      'subject',
      'usages',
      'isCA',
      'issuerRef',
      'privateKey',
    ].map(field => ({ path: `/spec/${field}`, outcomes: REISSUED })),
  ],
  created: () => [outcome('secret', 'a certificate is issued into a new Secret', MANAGER)],
  deleted: () => [outcome('orphan', 'its Secret stays, and is renewed no more', MANAGER)],
};
