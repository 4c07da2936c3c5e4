import { byCodeUnit } from '../../source/order.ts';
import type { FieldChange, JudgedChange } from '../model/change.ts';
import { placeOf } from './place.ts';

/** Two texts that tell which changes are the same: changes that share either of them are. */
export interface Likeness {
  /** What happens, word for word. */
  readonly exact: string;
  /** What happens, with the words of its own place (`test`, `shop-test`, `orders`) left open. */
  readonly adapted: string;
}

/** Verbs of which the object itself says what happens, as it has no changed fields that do. */
const BY_NAME: ReadonlySet<string> = new Set(['created', 'deleted', 'moved', 'renamed']);

/** What a change is apart from where it is. */
export function likenessOf(change: JudgedChange): Likeness {
  const { verb, id, previousId, effects } = change;
  const exact = JSON.stringify([
    verb,
    id.group,
    id.kind,
    BY_NAME.has(verb) ? [id.name, previousId?.name ?? ''] : [],
    change.fields.map(fieldLikeness),
    effects.map(({ effect, field = '', reason }) => [effect, field, reason]),
  ]);
  return { exact, adapted: leaveOpen(exact, wordsOf(change)) };
}

/** A changed field as what tells it from others; what secrets hold is no part of it. */
export function fieldLikeness({ text, kind, before, after, isSecret }: FieldChange): readonly unknown[] {
  return isSecret ? [text, kind] : [text, kind, before ?? null, after ?? null];
}

function wordsOf({ address, id }: JudgedChange): readonly string[] {
  const { environment, cluster, application } = placeOf(address);
  return [environment, cluster, application, id.namespace, id.name];
}

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** A JSON text with a control character, which JSON text never holds itself, and a number in place of each word. */
function leaveOpen(json: string, words: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    if (word !== '' && !numbers.has(word)) numbers.set(word, number);
  }
  if (numbers.size === 0) return json;
  const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  const either = longestFirst.map(word => word.replace(SPECIAL, '\\$&')).join('|');
  return json.replace(
    new RegExp(`(?<![A-Za-z0-9])(?:${either})(?![A-Za-z0-9])`, 'g'),
    word => `\u0001${numbers.get(word)!}`,
  );
}
