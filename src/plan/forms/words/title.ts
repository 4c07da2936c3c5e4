import { counted } from '../../../diagnostics/print/tally.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { placeOf } from '../../collapse/place.ts';
import type { FieldChange, JudgedChange, Verb } from '../../model/change.ts';
import type { Row } from '../../model/plan-result.ts';
import { datum, fieldDatum, listed, type Phrase } from './phrase.ts';
import { shortPair, shortValue } from './value.ts';

/** What stands before a row: a sign for what happens to its objects. */
export const SIGNS: Readonly<Record<Verb, string>> = {
  created: '+',
  deleted: '-',
  changed: '~',
  renamed: '>',
  moved: '>',
};

/** What happens to the objects of a row, as a verb for people. */
export const DEEDS: Readonly<Record<Verb, string>> = {
  created: 'create',
  deleted: 'delete',
  changed: 'change',
  renamed: 'rename',
  moved: 'move',
};

const LONGEST_VALUE = 40;
const MOST_NAMES = 4;
const MOST_GONE = 12;
const MOST_FIELDS = 2;
const MOST_PLACES = 6;

/** What a row says first: its objects, where they are and what changes in them. */
export function titleOf(row: Row): Phrase {
  const what = whatOf(row);
  return [...subjectOf(row), ' ', ...placesOf(row), ...(what.length === 0 ? [] : [': ', ...what])];
}

/** What changes in the objects of a row; nothing where they come or go. */
function whatOf(row: Row): Phrase {
  const { verb, previousAddress } = row.changes[0]!;
  if (verb === 'renamed') return formerOf(row);
  if (verb === 'moved') return ['was in ', datum(previousAddress ?? '')];
  return verb === 'changed' ? fieldsOf(row) : [];
}

/** What renamed objects were called, in which namespace they were, or both. */
function formerOf({ changes }: Row): Phrase {
  const names = unique(changes.map(({ previousId }) => previousId?.name ?? ''));
  const namespaces = unique(changes.map(({ previousId }) => previousId?.namespace ?? ''));
  const isCalledSo = changes.every(({ id, previousId }) => previousId?.name === id.name);
  const isThere = changes.every(({ id, previousId }) => previousId?.namespace === id.namespace);
  return [
    'was',
    ...(isCalledSo ? [] : [' ', ...listed(names, MOST_NAMES)]),
    ...(isThere ? [] : [' ', ...namespacesOf(namespaces)]),
  ];
}

function namespacesOf(namespaces: readonly string[]): Phrase {
  if (namespaces.length === 1 && namespaces[0] === '') return ['without a namespace'];
  return [`in namespace${namespaces.length === 1 ? '' : 's'} `, ...listed(namespaces, MOST_NAMES)];
}

/** Which objects a row is about: `Deployment orders, stock`, `9 objects of legacy: ConfigMap, Deployment, Service`. */
export function subjectOf({ changes }: Row): Phrase {
  const kinds = unique(changes.map(({ id }) => id.kind));
  const names = unique(changes.map(({ id }) => id.name));
  if (kinds.length === 1) {
    const most = changes[0]!.verb === 'deleted' ? MOST_GONE : MOST_NAMES;
    return [datum(kinds[0]!), ' ', ...listed(names, most)];
  }
  const applications = unique(changes.map(({ address }) => placeOf(address).application));
  return [
    `${counted(changes.length, 'object')} of `,
    ...listed(applications, MOST_NAMES),
    ': ',
    ...listed(kinds, MOST_GONE),
  ];
}

/** Where the objects of a row are: `in prod`, `×3 in prod, test`. */
export function placesOf({ changes }: Row): Phrase {
  const addresses = unique(changes.map(({ address }) => address));
  // A row of several kinds says how many objects it has before it says which.
  const isCounted = changes.length === 1 || changes.some(({ id }) => id.kind !== changes[0]!.id.kind);
  return [`${isCounted ? '' : `×${changes.length} `}in `, ...listed(placeNames(addresses), MOST_PLACES)];
}

/** Environments, each with its cluster where it has several that are concerned; the address where it has no such parts. */
function placeNames(addresses: readonly string[]): readonly string[] {
  const clusters = new Map<string, Set<string>>();
  for (const address of addresses) {
    const { environment, cluster } = placeOf(address);
    clusters.set(environment, (clusters.get(environment) ?? new Set()).add(cluster));
  }
  return [...clusters].flatMap(([environment, names]) =>
    names.size === 1 ? [environment] : [...names].map(name => `${environment}/${name}`),
  );
}

function fieldsOf({ changes }: Row): Phrase {
  const first = changes[0]!;
  const shown = tellingFields(first).slice(0, MOST_FIELDS);
  const rest = first.fields.length - shown.length;
  return [
    ...(shown.length === 1
      ? [fieldDatum(shown[0]!.text), ...changeInAll(changes)]
      : shown.flatMap((field, index) => [...(index === 0 ? [] : [', ']), fieldDatum(field.text)])),
    ...(rest > 0 ? [` and ${counted(rest, 'more field')}`] : []),
  ];
}

/** What happens to the one telling field of all changes, where it reads the same for all of them. */
function changeInAll(changes: readonly JudgedChange[]): Phrase {
  const phrases = changes.map(change => changeOf(tellingFields(change)[0]!));
  const isSame = new Set(phrases.map(phrase => JSON.stringify(phrase))).size === 1;
  return isSame
    ? phrases[0]!
    : [` ${tellingFields(changes[0]!)[0]!.kind}, with a value of its own in each place`];
}

/** The fields of a change that bring its effects about, in the order of danger; all where none does by itself. */
function tellingFields({ fields, effects }: JudgedChange): readonly FieldChange[] {
  const byText = new Map(fields.map(field => [field.text, field]));
  const named = effects.flatMap(({ field }) => byText.get(field ?? '') ?? []);
  return named.length > 0 ? [...new Set(named)] : fields;
}

function changeOf({ kind, before, after, isSecret }: FieldChange): Phrase {
  if (isSecret) return [` ${kind} (not shown)`];
  if (kind === 'reordered') return [' reordered'];
  if (before === undefined) return [' added: ', fieldDatum(shortValue(after ?? null, LONGEST_VALUE))];
  if (after === undefined) return [' removed, was ', fieldDatum(shortValue(before, LONGEST_VALUE))];
  const [old, next] = shortPair(before, after, LONGEST_VALUE);
  // Two values that look the same when they are cut say nothing.
  return old === next ? [' changed'] : [' ', fieldDatum(old), ' → ', fieldDatum(next)];
}

/** Different texts in ascending order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}
