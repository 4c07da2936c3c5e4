import { mapOf, stringsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { listAt, valueAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, outcome } from '../../rule.ts';

const ARGO = 'Argo CD: Application';
/** Finalizer with which the deletion of an Application deletes its objects. */
export const CASCADE = 'resources-finalizer.argocd.argoproj.io';

/** Effect of a finalizer that comes. */
export const DELETES = outcome('data-loss', 'its objects are deleted when the Application is', ARGO);
/** Effect of a finalizer that goes. */
export const LEAVES = outcome('orphan', 'its objects stay when the Application is deleted', ARGO);

const FIELDS: readonly (readonly [string, FieldRule['outcomes']])[] = [
  [
    'destination',
    [outcome('orphan', 'its objects are made in the other cluster; the former one keeps what it has', ARGO)],
  ],
  [
    'destination/namespace',
    [
      outcome('traffic', 'objects without a namespace of their own are deleted and made elsewhere', ARGO),
      outcome('data-loss', 'claims without a namespace of their own are deleted', ARGO),
    ],
  ],
  ['project', [outcome('privilege-widened', 'another project says what it may deliver, and where', ARGO)]],
  ...['source', 'sources', 'sourceHydrator'].map((field): readonly [string, FieldRule['outcomes']] => [
    field,
    [
      outcome(
        'unknown',
        'it reads elsewhere: what is not there is deleted when it prunes, so compare what both hold',
        ARGO,
      ),
    ],
  ]),
  [
    'syncPolicy/automated',
    [outcome('in-place', 'differences are applied at once, or wait for somebody', ARGO)],
  ],
  [
    'syncPolicy/automated/allowEmpty',
    ({ after }) =>
      after === true
        ? [outcome('data-loss', 'when its directory is empty, all of its objects are deleted', ARGO)]
        : [outcome('in-place', 'when its directory is empty, nothing is deleted', ARGO)],
  ],
  [
    'syncPolicy/managedNamespaceMetadata',
    [outcome('privilege-widened', 'labels of its namespace decide what may run and be reached there', ARGO)],
  ],
  [
    'syncPolicy/automated/prune',
    ({ after }) => [
      after === true
        ? outcome('data-loss', 'objects that the directory does not have are deleted from now on', ARGO)
        : outcome('orphan', 'objects that leave the directory stay from now on', ARGO),
    ],
  ],
];

/** Rules for the spec of an Application, wherever it is written. */
export function applicationFields(prefix: string): readonly FieldRule[] {
  return FIELDS.map(([field, outcomes]) => ({ path: `${prefix}/${field}`, outcomes }));
}

/** What other options for syncing do. */
export function syncOptions(way: readonly string[]): (change: ObjectChange) => readonly EffectReason[] {
  return ({ before, after }) => {
    const [old, now] = [before, after].map(object =>
      stringsIn(valueAt(object, ...way, 'syncPolicy', 'syncOptions')),
    );
    const { added, removed } = differenceOfLists(old!, now!);
    return [
      ...(['Replace=true', 'Force=true'].some(option => added.includes(option))
        ? [
            outcome('capacity', 'objects are replaced, or deleted and made anew, at each sync', ARGO),
            outcome('data-loss', 'claims and definitions can be deleted by it', ARGO),
          ]
        : []),
      ...(['Prune=false', 'Delete=false'].some(option => added.includes(option)) ? [LEAVES] : []),
      ...(['Prune=false', 'Delete=false'].some(option => removed.includes(option)) ? [DELETES] : []),
    ];
  };
}

function finalizers({ before, after }: ObjectChange): readonly EffectReason[] {
  const [old, now] = [before, after].map(object => cascades(object));
  if (old === now) return [];
  return [now ? DELETES : LEAVES];
}

/** Whether the deletion of an Application deletes its objects. */
export function cascades(object: ObjectChange['before']): boolean {
  return stringsIn([...listAt(object, 'metadata', 'finalizers')]).some(name => name.startsWith(CASCADE));
}

/** What becomes of the objects of Applications that are deleted. */
export function removal(isCascade: boolean): readonly EffectReason[] {
  return isCascade
    ? [
        outcome('data-loss', 'its objects are deleted with it', ARGO),
        outcome('traffic', 'what its objects serve is gone', ARGO),
      ]
    : [outcome('orphan', 'its objects stay in the cluster, and nothing looks after them', ARGO)];
}

/** Applications of Argo CD. */
export const APPLICATION: KindRules = {
  kinds: ['argoproj.io/Application'],
  fields: [
    ...applicationFields('/spec'),
    {
      path: '/operation',
      outcomes: [outcome('unknown', 'Argo CD is asked for a sync at once: see what it may delete', ARGO)],
    },
    // Finalizers of other objects are another matter.
    { path: '/metadata/finalizers', outcomes: [] },
  ],
  compare: change => [...syncOptions(['spec'])(change), ...finalizers(change)],
  created: ({ after }) =>
    mapOf(valueAt(after, 'spec')).project === undefined
      ? []
      : [outcome('in-place', 'Argo CD delivers one more directory', ARGO)],
  deleted: ({ before }) => removal(cascades(before)),
};
