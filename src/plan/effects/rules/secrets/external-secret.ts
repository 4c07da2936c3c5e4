import type { ObjectChange } from '../../../model/change.ts';
import { mapAt, textAt, valueAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const OPERATOR = 'External Secrets: ExternalSecret';

const FETCHED = outcome(
  'secret',
  'the Secret is filled from another place at the next reconciliation',
  OPERATOR,
);
const DELAYED = outcome(
  'capacity',
  'an entry of the Secret vanishes, and pods that need it fail at their next start',
  OPERATOR,
);

/** Who owns the Secret: `Owner` unless it is written. */
export function creationPolicyOf(object: ObjectChange['before']): string {
  const policy = textAt(object, 'spec', 'target', 'creationPolicy');
  return policy === '' ? 'Owner' : policy;
}

/** Name of the Secret that an ExternalSecret fills. */
export function targetOf(object: ObjectChange['before']): string {
  const name = textAt(object, 'spec', 'target', 'name');
  return name === '' ? textAt(object, 'metadata', 'name') : name;
}

function isOwner(object: ObjectChange['before']): boolean {
  return creationPolicyOf(object) === 'Owner';
}

function content(touch: Touch, change: ObjectChange): readonly Outcome[] {
  const isOnce = [change.before, change.after].every(
    object => textAt(object, 'spec', 'refreshPolicy') === 'CreatedOnce',
  );
  if (isOnce) {
    const reason = 'the Secret is filled once only: it stays as it is until it is made anew';
    return [outcome('next-run', reason, OPERATOR)];
  }
  const isGone = touch.path.join() === 'spec,data,*' && touch.kind === 'removed' && isOwner(change.after);
  return isGone ? [FETCHED, DELAYED] : [FETCHED];
}

function creationPolicy(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  if (isOwner(after) === isOwner(before)) return [FETCHED];
  return isOwner(after)
    ? [outcome('data-loss', 'the Secret is deleted together with the ExternalSecret from now on', OPERATOR)]
    : [outcome('orphan', 'the Secret stays when the ExternalSecret goes', OPERATOR)];
}

function target(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  if (targetOf(before) === targetOf(after)) return [];
  const named = [
    outcome('secret', 'another Secret is filled', OPERATOR),
    outcome('capacity', 'pods that read the former Secret fail at their next start', OPERATOR),
  ];
  const isLeft = !isOwner(before);
  return isLeft
    ? [...named, outcome('orphan', 'the former Secret has no owner, and stays', OPERATOR)]
    : named;
}

function refreshing(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  if (isStill(after) && !isStill(before))
    return [outcome('secret', 'secrets that are rotated no longer arrive', OPERATOR)];
  return isStill(before) && !isStill(after)
    ? [outcome('secret', 'secrets that are rotated arrive again', OPERATOR)]
    : [outcome('in-place', 'secrets that are rotated arrive sooner or later', OPERATOR)];
}

/** Whether a Secret is filled once and never again. */
function isStill(object: ObjectChange['before']): boolean {
  const { refreshPolicy, refreshInterval } = mapAt(object, 'spec');
  if (refreshPolicy === 'CreatedOnce') return true;
  return (
    refreshPolicy !== 'OnChange' && /^(?:-.*|(?:0+(?:\.0+)?[a-zµ]*)+)$/.test(String(refreshInterval ?? '1h'))
  );
}

const FIELDS: readonly FieldRule[] = [
  ...['data', 'dataFrom', 'secretStoreRef', 'target/template', 'target/manifest'].map(
    (field): FieldRule => ({ path: `/spec/${field}`, outcomes: content }),
  ),
  { path: '/spec/target/name', outcomes: target },
  { path: '/spec/target/creationPolicy', outcomes: creationPolicy },
  {
    path: '/spec/target/deletionPolicy',
    outcomes: ({ after }) =>
      after === 'Delete'
        ? [
            outcome('secret', 'the Secret is deleted when its entry vanishes from the store', OPERATOR),
            outcome('capacity', 'pods fail at their next start once the entry is gone', OPERATOR),
          ]
        : after === 'Merge'
          ? [
              outcome(
                'secret',
                'keys of the Secret are deleted when their entries vanish from the store',
                OPERATOR,
              ),
              outcome('capacity', 'pods fail at their next start once the key is gone', OPERATOR),
            ]
          : [outcome('in-place', 'the Secret stays when its entry vanishes from the store', OPERATOR)],
  },
  {
    path: '/spec/target/immutable',
    outcomes: ({ after }) => [
      after === true
        ? outcome('secret', 'other content never arrives: the Secret is frozen until it is deleted', OPERATOR)
        : outcome('secret', 'other content arrives again', OPERATOR),
    ],
  },
  ...['refreshInterval', 'refreshPolicy', 'syncWindows'].map(
    (field): FieldRule => ({ path: `/spec/${field}`, outcomes: refreshing }),
  ),
  ...['force-sync', 'external-secrets.io~1*'].map(
    (key): FieldRule => ({
      path: `/metadata/annotations/${key}`,
      outcomes: [outcome('secret', 'the Secret is filled again at once', OPERATOR)],
    }),
  ),
];

/** ExternalSecrets. */
export const EXTERNAL_SECRET: KindRules = {
  kinds: ['external-secrets.io/ExternalSecret'],
  fields: FIELDS,
  created: () => [outcome('secret', 'a Secret is made and filled from the store', OPERATOR)],
  deleted: ({ before }) =>
    valueAt(before, 'spec') !== undefined && isOwner(before)
      ? [
          outcome('data-loss', 'its Secret is deleted with it', OPERATOR),
          outcome('secret', 'its Secret is deleted with it', OPERATOR),
          outcome('capacity', 'running pods keep what they have read; new ones fail', OPERATOR),
        ]
      : [
          outcome('secret', 'its Secret is filled no more', OPERATOR),
          outcome('orphan', 'its Secret has no owner, and stays', OPERATOR),
        ],
};
