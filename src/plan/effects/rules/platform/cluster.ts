import { mapsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { isSame, listAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const SECURITY = 'Pod Security Admission';

/** Levels from free to strict; a namespace without one is free. */
const LEVELS = ['privileged', 'baseline', 'restricted'];

function enforce({ before, after }: Touch): readonly Outcome[] {
  const [old, now] = [levelOf(before), levelOf(after)];
  if (old === now) return [];
  return [
    now < old
      ? outcome('privilege-widened', 'new pods may do more: the enforced level is lower', SECURITY)
      : outcome(
          'privilege-narrowed',
          'new pods may do less, and can be refused: the enforced level is higher',
          SECURITY,
        ),
  ];
}

function levelOf(value: Touch['before']): number {
  return Math.max(0, LEVELS.indexOf(String(value ?? 'privileged')));
}

function enforceVersion({ before, after }: Touch): readonly Outcome[] {
  const [old, now] = [versionOf(before), versionOf(after)];
  return [
    now < old
      ? outcome('privilege-widened', 'new pods are held against older rules', SECURITY)
      : outcome('privilege-narrowed', 'new pods are held against newer rules, and can be refused', SECURITY),
  ];
}

/** A version as a number; the latest one, also where none is written, is above all others. */
function versionOf(value: Touch['before']): number {
  const [, major, minor] = /^v(\d+)\.(\d+)$/.exec(String(value)) ?? [];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major) * 10_000 + Number(minor);
}

/** Namespaces. */
export const NAMESPACE: KindRules = {
  kinds: ['/Namespace'],
  fields: [
    { path: '/metadata/labels/pod-security.kubernetes.io~1enforce', outcomes: enforce },
    { path: '/metadata/labels/pod-security.kubernetes.io~1enforce-version', outcomes: enforceVersion },
  ],
  deleted: () => [
    outcome(
      'data-loss',
      'everything in it is deleted, claims and Secrets too',
      'Kubernetes API reference: Namespace',
    ),
  ],
};

const EXTENSIONS = 'apiextensions.k8s.io/v1 validation';

function versions({ before, after }: ObjectChange): readonly EffectReason[] {
  const now = new Map(mapsIn(listAt(after, 'spec', 'versions')).map(item => [item.name, item]));
  const isLost = mapsIn(listAt(before, 'spec', 'versions')).some(old => {
    const kept = now.get(old.name);
    return (
      kept === undefined ||
      (old.served === true && kept.served !== true) ||
      !isSame(old.storage, kept.storage)
    );
  });
  if (!isLost) return [];
  return [outcome('capacity', 'clients of a version that is no longer served or stored fail', EXTENSIONS)];
}

const GONE = outcome('data-loss', 'all objects of the kind are deleted with it', EXTENSIONS);

/** Definitions of custom kinds. */
export const DEFINITION: KindRules = {
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  fields: [
    ...['scope', 'group', 'names/kind', 'names/plural'].map(
      (field): FieldRule => ({
        path: `/spec/${field}`,
        outcomes: [
          outcome('recreate', 'scope, group, kind and plural of a definition are immutable', EXTENSIONS),
          GONE,
        ],
      }),
    ),
  ],
  compare: versions,
  deleted: () => [GONE],
};

const ADMISSION = 'Kubernetes API reference: admission';

/** Webhooks and policies that are asked about every object. */
export const ADMISSIONS: KindRules = {
  kinds: [
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
  ].map(kind => `admissionregistration.k8s.io/${kind}`),
  fields: ['/webhooks', '/spec'].map(
    (path): FieldRule => ({
      path,
      outcomes: [
        outcome(
          'privilege-widened',
          'what the whole cluster lets through is decided in another way',
          ADMISSION,
        ),
        outcome('capacity', 'writes to the cluster can be refused', ADMISSION),
      ],
    }),
  ),
  created: ({ id }) => [
    outcome('capacity', 'writes to the cluster can be refused', ADMISSION),
    id.kind.startsWith('Mutating')
      ? outcome('privilege-widened', 'objects can be changed on their way into the cluster', ADMISSION)
      : outcome('privilege-narrowed', 'less is let into the cluster', ADMISSION),
  ],
  deleted: () => [outcome('privilege-widened', 'what it kept out is let into the cluster', ADMISSION)],
};

/** Backends of the API server. */
export const API_SERVICE: KindRules = {
  kinds: ['apiregistration.k8s.io/APIService'],
  fields: [
    {
      path: '/spec',
      outcomes: [outcome('capacity', 'a part of the API is served by another backend', ADMISSION)],
    },
  ],
  created: () => [outcome('capacity', 'a part of the API is served by a backend of its own', ADMISSION)],
  deleted: () => [outcome('capacity', 'a part of the API is served no more', ADMISSION)],
};

function declared(kind: string, fields: readonly string[]): KindRules {
  const reason = 'the field is immutable';
  return {
    kinds: [kind],
    fields: fields.map(path => ({
      path,
      outcomes: [outcome('recreate', reason, 'API types: declared immutable')],
    })),
  };
}

/** Kinds of which only little is known: which of their fields are declared immutable. */
export const DECLARED: readonly KindRules[] = [
  declared('resource.k8s.io/ResourceClaim', ['/spec']),
  declared('certificates.k8s.io/ClusterTrustBundle', ['/spec/signerName']),
  declared('networking.k8s.io/IPAddress', ['/spec/parentRef']),
  declared('storage.k8s.io/VolumeAttachment', ['/spec']),
  declared('node.k8s.io/RuntimeClass', ['/handler']),
];
