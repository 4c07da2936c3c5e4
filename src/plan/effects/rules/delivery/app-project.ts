import { type Json, mapOf, mapsIn, stringsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { listAt, valueAt } from '../../places/value-at.ts';
import { type KindRules, outcome } from '../../rule.ts';

const ARGO = 'Argo CD: AppProject';

/** Lists of what is allowed; `open` where everything is allowed without one, and nothing by an empty one. */
const ALLOWED: readonly (readonly [string, what: string, isOpen: boolean])[] = [
  ['sourceRepos', 'repositories', false],
  ['destinations', 'destinations', false],
  ['clusterResourceWhitelist', 'kinds of the cluster', false],
  ['namespaceResourceWhitelist', 'kinds of a namespace', true],
  ['sourceNamespaces', 'namespaces of Applications', false],
  ['destinationServiceAccounts', 'accounts that deliver', false],
];
/** Lists of what is refused. */
const DENIED: readonly (readonly [string, what: string])[] = [
  ['clusterResourceBlacklist', 'kinds of the cluster'],
  ['namespaceResourceBlacklist', 'kinds of a namespace'],
];

function wider(what: string): EffectReason {
  return outcome('privilege-widened', `its Applications may use more: ${what}`, ARGO);
}

function narrower(what: string): EffectReason {
  const reason = `its Applications may use less, and those that need it fail to sync: ${what}`;
  return outcome('privilege-narrowed', reason, ARGO);
}

function lists(change: ObjectChange): readonly EffectReason[] {
  const difference = (field: string) => {
    const [old, now] = [change.before, change.after].map(object => listAt(object, 'spec', field));
    return differenceOfLists(old!, now!);
  };
  const allowed = ALLOWED.flatMap(([field, what, isOpen]) => {
    const { added, removed } = difference(field);
    const [had, has] = [change.before, change.after].map(object => valueAt(object, 'spec', field));
    if (isOpen && (had === undefined) !== (has === undefined))
      return [has === undefined ? wider(what) : narrower(what)];
    const isMore = added.some(item => !isDenial(item)) || removed.some(isDenial);
    const isLess = removed.some(item => !isDenial(item)) || added.some(isDenial);
    return [...(isMore ? [wider(what)] : []), ...(isLess ? [narrower(what)] : [])];
  });
  const denied = DENIED.flatMap(([field, what]) => {
    const { added, removed } = difference(field);
    return [...(removed.length > 0 ? [wider(what)] : []), ...(added.length > 0 ? [narrower(what)] : [])];
  });
  return [...allowed, ...denied, ...roles(change), ...signatures(change)];
}

/** Whether an entry of a list takes away from what the others allow: `!https://git.example.org/x.git`. */
function isDenial(item: Json): boolean {
  return [item, ...Object.values(mapOf(item))].some(text => typeof text === 'string' && text.startsWith('!'));
}

/** What the roles of a project allow, each policy and each group with the role it has. */
function roles({ before, after }: ObjectChange): readonly EffectReason[] {
  const grants = (object: ObjectChange['before']): readonly string[] =>
    mapsIn(listAt(object, 'spec', 'roles')).flatMap(({ name, policies, groups }) => [
      ...stringsIn(policies),
      ...stringsIn(groups).map(group => `${String(name)} ${group}`),
    ]);
  const { added, removed } = differenceOfLists(grants(before), grants(after));
  const isDeny = (grant: Json): boolean => /,\s*deny\s*$/.test(String(grant));
  return [
    ...(added.some(grant => !isDeny(grant)) || removed.some(isDeny)
      ? [outcome('privilege-widened', 'its roles allow people or machines more', ARGO)]
      : []),
    ...(removed.some(grant => !isDeny(grant)) || added.some(isDeny)
      ? [outcome('privilege-narrowed', 'its roles allow people or machines less', ARGO)]
      : []),
  ];
}

function signatures({ before, after }: ObjectChange): readonly EffectReason[] {
  const was = valueAt(before, 'spec', 'permitOnlyProjectScopedClusters') === true;
  const is = valueAt(after, 'spec', 'permitOnlyProjectScopedClusters') === true;
  const keys = differenceOfLists(
    listAt(before, 'spec', 'signatureKeys'),
    listAt(after, 'spec', 'signatureKeys'),
  );
  return [
    ...(was && !is ? [wider('clusters of other projects')] : []),
    ...(!was && is ? [narrower('clusters of other projects')] : []),
    ...(keys.added.length + keys.removed.length > 0
      ? [outcome('privilege-widened', 'commits of others are believed', ARGO)]
      : []),
  ];
}

/** Projects of Argo CD. */
export const APP_PROJECT: KindRules = {
  kinds: ['argoproj.io/AppProject'],
  fields: [
    {
      path: '/spec/sourceIntegrity',
      outcomes: [outcome('privilege-widened', 'commits are believed by other rules', ARGO)],
    },
    {
      path: '/spec/destinationServiceAccounts',
      // The first one that fits decides.
      outcomes: ({ kind }) =>
        kind === 'reordered'
          ? [outcome('privilege-widened', 'deliveries are made as other accounts', ARGO)]
          : [],
    },
    {
      path: '/spec/syncWindows',
      outcomes: [outcome('in-place', 'deliveries are held back or let through at other times', ARGO)],
    },
  ],
  compare: lists,
  created: () => [outcome('privilege-widened', 'Applications may deliver by a new set of rules', ARGO)],
  deleted: () => [outcome('privilege-narrowed', 'its Applications may deliver nothing any more', ARGO)],
};
