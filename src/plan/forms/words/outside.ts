import { groupBy } from '../../../source/group-by.ts';
import type { Cause } from '../../model/change.ts';
import type { OutsideChange, OutsideKind } from '../../model/outside-change.ts';
import { datum, listed, type Phrase } from './phrase.ts';
import { different } from './reasons.ts';
import { unique } from './title.ts';

/** The same thing beside the objects in one place or more. */
export interface OutsideRow {
  readonly verb: OutsideChange['verb'];
  readonly effect?: OutsideChange['effect'];
  readonly phrase: Phrase;
  /** The different places of the catalog that decided it. */
  readonly causes: readonly Cause[];
  /** The same thing in each place. */
  readonly changes: readonly OutsideChange[];
}

/** Heading of the section, for every form. */
export const OUTSIDE_TITLE = 'Outside the clusters';

/** What stands before a row. */
export const OUTSIDE_SIGNS: Readonly<Record<OutsideChange['verb'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
};

const MOST_NAMES = 6;

/** What is to be said of each kind: where it comes, and where it goes. */
const WORDS: Readonly<Record<OutsideKind, readonly [came: string, went: string]>> = {
  'proxy-allow': ['the egress proxy must allow', 'the egress proxy need no longer allow'],
  firewall: ['the firewall must let through to', 'the firewall need no longer let through to'],
  'secret-role': ['the secret backend needs the role', 'the secret backend no longer needs the role'],
  'secret-access': ['the secret backend must let in', 'the secret backend need no longer let in'],
  waiver: ['new waiver', 'waiver gone:'],
  patch: ['new patch', 'patch gone:'],
  'extra-object': ['new extra object', 'extra object gone:'],
  'existing-object': ['somebody must bring', 'nobody need bring any longer'],
  'ca-certificate': ['somebody must bring', 'nobody need bring any longer'],
  'cluster-class': ['the cluster must have', 'the cluster need no longer have'],
  'custom-resource': ['the cluster must know', 'the cluster need no longer know'],
  'dns-record': ['DNS must know', 'DNS need no longer know'],
  'dns-alias': ['DNS must know', 'DNS need no longer know'],
  tunnel: ['there must be the tunnel', 'there need no longer be the tunnel'],
  'argocd-repository': ['Argo CD must be able to read', 'Argo CD need no longer read'],
  'argocd-cluster': ['Argo CD must know the cluster', 'Argo CD need no longer know the cluster'],
  'argocd-setting': ['Argo CD must be set to', 'Argo CD need no longer be set to'],
  'tekton-setting': ['Tekton must be set to', 'Tekton need no longer be set to'],
  webhook: ['pushes must be announced by', 'pushes need no longer be announced by'],
  'repository-webhook': ['a webhook must lead from', 'no webhook need lead any longer from'],
  'registry-project': ['the registry must have a place at', 'the registry need no longer have a place at'],
  manual: ['to be done:', 'no longer to be done:'],
};

/** What something that stays is called. */
const NAMES: Readonly<Partial<Record<OutsideKind, string>>> = {
  firewall: 'the firewall, for',
  'secret-role': 'the role of the secret backend',
  'secret-access': 'the access to the secret backend of',
  waiver: 'waiver',
  patch: 'patch',
  'extra-object': 'extra object',
  'existing-object': 'what somebody must bring:',
  'argocd-repository': 'the access of Argo CD to',
  'dns-alias': 'the DNS alias',
  tunnel: 'the tunnel',
  webhook: 'the webhook of',
  'repository-webhook': 'the webhook from',
};

/** What is not the same beside the objects, each thing once with all of its places. */
export function outsideRows(changes: readonly OutsideChange[]): readonly OutsideRow[] {
  const alike = groupBy(changes, ({ verb, kind, subject, about = '', added, removed }) =>
    JSON.stringify([verb, kind, subject, about, added, removed]),
  );
  return [...alike.values()].map(group => {
    const { verb, effect } = group[0]!;
    const causes = different(group.flatMap(each => each.causes));
    return { verb, phrase: phraseOf(group), causes, changes: group, ...(effect && { effect }) };
  });
}

function phraseOf(group: readonly OutsideChange[]): Phrase {
  const { verb, kind, subject, about, added, removed, effect } = group[0]!;
  const [came, went] = WORDS[kind];
  const start = verb === 'added' ? came : verb === 'removed' ? went : `${NAMES[kind] ?? came}`;
  const applications = unique(group.flatMap(each => each.applications));
  const places = unique(group.map(({ environment, cluster }) => cluster || environment));
  return [
    `${start} `,
    datum(subject),
    ...(about === undefined ? [] : [' of ', datum(about)]),
    ' (',
    ...listed(places, MOST_NAMES),
    ...(applications.length === 0 ? [] : ['; for ', ...listed(applications, MOST_NAMES)]),
    ')',
    ...(verb === 'changed' && added.length + removed.length === 0 ? [' is not the same'] : []),
    ...(added.length > 0 && verb !== 'removed' ? [': ', ...listed(added, MOST_NAMES)] : []),
    ...(removed.length > 0 && verb === 'changed' ? ['; no longer ', ...listed(removed, MOST_NAMES)] : []),
    ...(effect === 'privilege-widened' ? [', which opens a way'] : []),
  ];
}
