import type { ObjectChange } from '../../../model/change.ts';
import { mapAt, textAt, valueAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome } from '../../rule.ts';
import { applicationFields, cascades, DELETES, LEAVES, removal, syncOptions } from './application.ts';

const ARGO = 'Argo CD: ApplicationSet';

/** Whether the objects of an Application stay when its set no longer makes it. */
export function preserves(object: ObjectChange['before']): boolean {
  return valueAt(object, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') === true;
}

function fewer(_: unknown, { after }: ObjectChange): readonly Outcome[] {
  const reason = 'Applications that it no longer makes are deleted';
  return preserves(after)
    ? [outcome('orphan', `${reason}; their objects stay`, ARGO)]
    : [outcome('data-loss', `${reason}, and their objects with them`, ARGO)];
}

function renamed(_: unknown, { after }: ObjectChange): readonly Outcome[] {
  const reason = 'all of its Applications are deleted and made under other names';
  return preserves(after)
    ? [outcome('orphan', `${reason}; their objects stay until they are taken over`, ARGO)]
    : [
        outcome('data-loss', `${reason}, and their objects with them`, ARGO),
        outcome('traffic', 'what their objects serve is gone until they are made anew', ARGO),
      ];
}

/** Whether a set deletes Applications that it no longer makes. */
function deletes(object: ObjectChange['before']): boolean {
  return !['create-only', 'create-update'].includes(textAt(object, 'spec', 'syncPolicy', 'applicationsSync'));
}

function policy(touch: unknown, change: ObjectChange): readonly Outcome[] {
  const [old, now] = [deletes(change.before), deletes(change.after)];
  if (now && !old) return fewer(touch, change);
  const reason = now ? 'whether it changes Applications is' : 'whether it makes and changes Applications is';
  return old && !now
    ? [outcome('orphan', 'Applications that it no longer makes stay, with their objects', ARGO)]
    : [outcome('in-place', `${reason} decided in another way`, ARGO)];
}

/** ApplicationSets of Argo CD. Which Applications come and go by it is told beside. */
export const APPLICATION_SET: KindRules = {
  kinds: ['argoproj.io/ApplicationSet'],
  fields: [
    ...applicationFields('/spec/template/spec'),
    { path: '/spec/template/metadata/name', outcomes: renamed },
    { path: '/spec/generators', outcomes: fewer },
    {
      path: '/spec/syncPolicy/preserveResourcesOnDeletion',
      outcomes: ({ after }) => [
        after === true
          ? outcome('orphan', 'objects stay when their Application is deleted', ARGO)
          : outcome('data-loss', 'objects are deleted when their Application is', ARGO),
      ],
    },
    { path: '/spec/syncPolicy/applicationsSync', outcomes: policy },
    ...['/spec/templatePatch', '/spec/goTemplate'].map(path => ({
      path,
      outcomes: [outcome('unknown', 'all of its Applications can change: compare what both make', ARGO)],
    })),
    {
      path: '/spec/template/metadata/finalizers',
      outcomes: (_, { before, after }) => {
        const [old, now] = [before, after].map(object => cascades(mapAt(object, 'spec', 'template')));
        return old === now ? [] : [now ? DELETES : LEAVES];
      },
    },
    {
      path: '/spec/strategy',
      outcomes: (_, { before, after }) => {
        const [old, now] = [before, after].map(object => textAt(object, 'spec', 'strategy', 'type'));
        return now === 'RollingSync' && old !== now
          ? [
              outcome(
                'capacity',
                'its Applications are synced step by step only, and those that fit no step never',
                ARGO,
              ),
            ]
          : [outcome('in-place', 'its Applications are synced in another order', ARGO)];
      },
    },
  ],
  compare: syncOptions(['spec', 'template', 'spec']),
  created: () => [outcome('in-place', 'Argo CD makes Applications by it', ARGO)],
  deleted: ({ before }) => removal(!preserves(before)),
};
