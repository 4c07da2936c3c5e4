import { mapsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { schemaDifference, schemaOf, versionsIn } from '../../content/schema-limits.ts';
import { isSame, listAt, valueAt } from '../../places/value-at.ts';
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

const SELECTED = outcome(
  'unknown',
  'policies, webhooks, gateways and stores select namespaces by labels: see which of them ask for this one',
  'Kubernetes API reference: label selectors',
);

/** Namespaces. */
export const NAMESPACE: KindRules = {
  kinds: ['/Namespace'],
  fields: [
    { path: '/metadata/labels', outcomes: [SELECTED] },
    ...['warn', 'audit'].map(
      (mode): FieldRule => ({
        path: `/metadata/labels/pod-security.kubernetes.io~1${mode}*`,
        outcomes: [outcome('in-place', 'other warnings are given', SECURITY)],
      }),
    ),
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
  return [
    ...(isLost
      ? [outcome('capacity', 'clients of a version that is no longer served or stored fail', EXTENSIONS)]
      : []),
    ...schemas(before, after),
  ];
}

/** What becomes of objects that are stored by a schema when it changes. */
function schemas(before: ObjectChange['before'], after: ObjectChange['after']): readonly EffectReason[] {
  const now = versionsIn(listAt(after, 'spec', 'versions'));
  const pairs = [...versionsIn(listAt(before, 'spec', 'versions'))].filter(([name]) => now.has(name));
  const found = pairs.map(([name, old]) => schemaDifference(schemaOf(old), schemaOf(now.get(name))));
  const parts = pairs.filter(
    ([name, old]) => !isSame(valueAt(old, 'subresources'), valueAt(now.get(name), 'subresources')),
  );
  const isConverted = !isSame(valueAt(before, 'spec', 'conversion'), valueAt(after, 'spec', 'conversion'));
  return [
    ...(found.some(({ isPruned }) => isPruned)
      ? [
          outcome(
            'data-loss',
            'what objects hold in a field that is gone is thrown away at the next write',
            EXTENSIONS,
          ),
        ]
      : []),
    ...(found.some(({ isStricter }) => isStricter)
      ? [outcome('capacity', 'objects that were right can be refused when they are written', EXTENSIONS)]
      : []),
    ...(parts.length > 0
      ? [
          outcome(
            'capacity',
            'controllers write the status, or the scale, of its objects elsewhere',
            EXTENSIONS,
          ),
        ]
      : []),
    ...(isConverted
      ? [outcome('capacity', 'its objects are converted between versions in another way', EXTENSIONS)]
      : []),
  ];
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

function declared(kind: string, fields: readonly string[], gone: string): KindRules {
  const reason = 'the field is immutable';
  return {
    kinds: [kind],
    fields: fields.map(path => ({
      path,
      outcomes: [outcome('recreate', reason, 'API types: declared immutable')],
    })),
    deleted: () => [outcome('capacity', gone, 'API types')],
  };
}

/** Kinds of which only little is known: which of their fields are declared immutable. */
export const DECLARED: readonly KindRules[] = [
  declared('resource.k8s.io/ResourceClaim', ['/spec'], 'new pods that name it wait for it'),
  declared('certificates.k8s.io/ClusterTrustBundle', ['/spec/signerName'], 'pods that mount it do not start'),
  declared('networking.k8s.io/IPAddress', ['/spec/parentRef'], 'the address can be given to another Service'),
  declared('storage.k8s.io/VolumeAttachment', ['/spec'], 'the volume is taken from its node'),
  declared('node.k8s.io/RuntimeClass', ['/handler'], 'new pods that name it are refused'),
];
