import { compareQuantities, parseQuantity } from '../../../../kubernetes/quantity.ts';
import type { Json } from '../../../../source/json.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const CORE = 'Kubernetes API reference: PersistentVolumeClaim';
const VALIDATION = 'core/v1 validation: claims';

const FIXED: readonly Outcome[] = [
  outcome('recreate', 'a claim is immutable but for its size and its attributes class', VALIDATION),
  outcome('data-loss', 'the claim must be deleted for it, and its volume goes with it', CORE),
];

function size({ before, after }: Touch): readonly Outcome[] {
  const [old, now] = [amountOf(before), amountOf(after)];
  if (old === undefined || now === undefined) return FIXED;
  const order = compareQuantities(old, now);
  if (order === 0)
    return [outcome('none', 'the size is the same, spelled otherwise', 'observed on API server 1.36')];
  if (order < 0)
    return [
      outcome(
        'capacity',
        'the volume grows where its class allows it, in some drivers at the next start of the pod; an unbound claim refuses it',
        CORE,
      ),
    ];
  return [
    outcome('recreate', 'a claim cannot shrink', VALIDATION),
    outcome('data-loss', 'the claim must be deleted for it, and its volume goes with it', CORE),
  ];
}

function amountOf(value: Json | undefined) {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(String(value)) : undefined;
}

/** Claims: what they hold is lost with them. */
export const CLAIM: KindRules = {
  kinds: ['/PersistentVolumeClaim'],
  fields: [
    { path: '/spec', outcomes: FIXED },
    { path: '/spec/resources/requests/storage', outcomes: size },
    {
      path: '/spec/volumeAttributesClassName',
      outcomes: [outcome('in-place', 'the volume gets other attributes', CORE)],
    },
  ],
  deleted: () => [
    outcome('data-loss', 'its volume is deleted with it where the reclaim policy is `Delete`', CORE),
  ],
};

/** Volumes. */
export const VOLUME: KindRules = {
  kinds: ['/PersistentVolume'],
  fields: [
    { path: '/spec', outcomes: [outcome('recreate', 'the source of a volume is immutable', VALIDATION)] },
    {
      path: '/spec/persistentVolumeReclaimPolicy',
      outcomes: ({ after }) =>
        after === 'Recycle'
          ? [outcome('data-loss', 'the volume is wiped later, once its claim is gone', CORE)]
          : after === 'Delete'
            ? [outcome('data-loss', 'the volume is deleted later, together with its claim', CORE)]
            : [outcome('in-place', 'the volume stays when its claim goes', CORE)],
    },
    ...['capacity', 'mountOptions', 'storageClassName', 'volumeAttributesClassName', 'accessModes'].map(
      (field): FieldRule => ({
        path: `/spec/${field}`,
        outcomes: [outcome('in-place', 'the volume is described in another way', CORE)],
      }),
    ),
  ],
  deleted: () => [outcome('data-loss', 'the volume goes, or nothing knows of it any more', CORE)],
};

const STORAGE = 'storage/v1 types: declared immutable';

function fixed(path: string): FieldRule {
  return { path, outcomes: [outcome('recreate', 'the field is immutable', STORAGE)] };
}

const LATER = outcome(
  'next-run',
  'only volumes that are made later have it',
  'Kubernetes API reference: StorageClass',
);

/** Classes of volumes. */
export const STORAGE_CLASS: KindRules = {
  kinds: ['storage.k8s.io/StorageClass'],
  fields: [
    ...['/provisioner', '/parameters', '/reclaimPolicy', '/volumeBindingMode'].map(fixed),
    ...['/allowVolumeExpansion', '/mountOptions', '/allowedTopologies'].map(path => ({
      path,
      outcomes: [LATER],
    })),
    { path: '/metadata/annotations/storageclass.kubernetes.io~1is-default-class', outcomes: [LATER] },
  ],
  deleted: () => [outcome('capacity', 'new claims of the class get no volume', STORAGE)],
};

/** Classes of attributes of volumes. */
export const ATTRIBUTES_CLASS: KindRules = {
  kinds: ['storage.k8s.io/VolumeAttributesClass'],
  fields: ['/driverName', '/parameters'].map(fixed),
};

/** Drivers of volumes. */
export const DRIVER: KindRules = {
  kinds: ['storage.k8s.io/CSIDriver'],
  fields: ['/spec/attachRequired', '/spec/volumeLifecycleModes'].map(fixed),
  deleted: () => [outcome('capacity', 'volumes of the driver may no longer be attached', STORAGE)],
};
