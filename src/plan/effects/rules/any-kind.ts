import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import { differenceOfLists } from '../content/difference-of-lists.ts';
import { SYNC_OPTIONS, syncOptionsOf } from '../keeping.ts';
import { listAt } from '../places/value-at.ts';
import { type FieldRule, outcome, type Touch } from '../rule.ts';

const META = 'Kubernetes API reference: ObjectMeta';
const ARGO = 'Argo CD: sync options';

const LABELS = outcome('in-place', 'only what is said about the object changes', META);

/** Kinds whose deletion loses something that is written nowhere else. */
const KEEPERS: ReadonlySet<string> = new Set([
  'PersistentVolumeClaim',
  'PersistentVolume',
  'Namespace',
  'CustomResourceDefinition',
  'ExternalSecret',
  'Secret',
]);

/** What options for syncing do that an object has of its own. */
function ownOptions(_: Touch, { id, before, after }: ObjectChange): readonly EffectReason[] {
  const { added } = differenceOfLists(syncOptionsOf(before), syncOptionsOf(after));
  const keeps = ['Prune=false', 'Delete=false'];
  const isKeeper = KEEPERS.has(id.kind);
  const isLessKept = ['Prune', 'Delete'].some(when => hold(after, when) < hold(before, when));
  const isReplaced = ['Replace=true', 'Force=true'].some(option => added.includes(option));
  return [
    ...(keeps.some(option => added.includes(option))
      ? [outcome('orphan', 'it stays in the cluster when nothing describes it any more', ARGO)]
      : []),
    ...(isKeeper && isLessKept
      ? [outcome('data-loss', 'it is deleted when nothing describes it any more', ARGO)]
      : []),
    ...(isReplaced
      ? [outcome('capacity', 'each sync replaces it, or deletes it and makes it anew', ARGO)]
      : []),
    ...(isReplaced && isKeeper
      ? [outcome('data-loss', 'each sync can delete it and make it anew', ARGO)]
      : []),
  ];
}

/** How fast Argo CD holds an object when it would delete it: not at all, until somebody confirms it, for good. */
function hold(object: ObjectChange['before'], when: string): number {
  const options = syncOptionsOf(object);
  if (options.includes(`${when}=false`)) return 2;
  return options.includes(`${when}=confirm`) ? 1 : 0;
}

/** An object that Helm keeps is one that Argo CD does not delete together with its Application. */
function helmPolicy({ before, after }: Touch, { id }: ObjectChange): readonly EffectReason[] {
  if (after === 'keep') return [outcome('orphan', 'it stays in the cluster when its Application goes', ARGO)];
  return before === 'keep' && KEEPERS.has(id.kind)
    ? [outcome('data-loss', 'it is deleted together with its Application', ARGO)]
    : [];
}

/** A finalizer holds a deletion up; without it what it was there for is skipped. */
function finalizers(_: Touch, { before, after }: ObjectChange): readonly EffectReason[] {
  const [old, now] = [before, after].map(object => listAt(object, 'metadata', 'finalizers'));
  const { added, removed } = differenceOfLists(old!, now!);
  return [
    ...(added.length > 0
      ? [outcome('orphan', 'it cannot be deleted until somebody takes the finalizer away', META)]
      : []),
    ...(removed.length > 0
      ? [outcome('data-loss', 'what cleans up or protects it when it is deleted is skipped', META)]
      : []),
  ];
}

/** What metadata of every known kind do, unless the kind says otherwise. */
export const ANY_KIND: readonly FieldRule[] = [
  { path: '/metadata/labels', outcomes: [LABELS] },
  { path: '/metadata/annotations', outcomes: [LABELS] },
  { path: `/metadata/annotations/${SYNC_OPTIONS.replace('/', '~1')}`, outcomes: ownOptions },
  { path: '/metadata/annotations/helm.sh~1resource-policy', outcomes: helmPolicy },
  {
    path: '/metadata/annotations/argocd.argoproj.io~1*',
    outcomes: [
      outcome('in-place', 'Argo CD syncs it in another order, or in another way', 'Argo CD: annotations'),
    ],
  },
  {
    path: '/metadata/finalizers',
    outcomes: finalizers,
  },
  {
    path: '/metadata/ownerReferences',
    outcomes: [outcome('data-loss', 'it is deleted together with its owner', META)],
  },
  {
    path: '/apiVersion',
    outcomes: [
      outcome('in-place', 'the API server converts it between versions', 'Kubernetes API conventions'),
    ],
  },
];
