import type { Json } from '../../../source/json.ts';
import type { FieldChange } from '../../model/change.ts';

const DIGEST = /sha(256|512):([0-9a-f]{12})[0-9a-f]{20,}/g;
const PLAIN = /^[A-Za-z0-9/._-][^\s"'{}[\],]*$/;
const WORD = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A value on one line: texts as they are where nobody takes them for something else, all else as JSON. */
export function valueText(value: Json): string {
  const isPlain =
    typeof value === 'string' && PLAIN.test(value) && !WORD.test(value) && Number.isNaN(Number(value));
  return isPlain ? value : JSON.stringify(value);
}

/** A value in at most so many characters, digests by their first twelve digits. */
export function shortValue(value: Json, most: number): string {
  return cut(shortDigests(valueText(value)), most);
}

/** Two values in at most so many characters each; what long ones have in common at their start is left out. */
export function shortPair(before: Json, after: Json, most: number): readonly [string, string] {
  const old = shortDigests(valueText(before));
  const next = shortDigests(valueText(after));
  const isLong = old.length > most || next.length > most;
  const start = isLong ? commonStart(old, next) : 0;
  const shown = (text: string): string => cut((start > 0 ? '…' : '') + text.slice(start), most);
  return [shown(old), shown(next)];
}

function shortDigests(text: string): string {
  return text.replace(DIGEST, 'sha$1:$2…');
}

/** Length of what two texts start with alike, up to the last of `/ @ , =` or space in it. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  while (length > 0 && !/[/@,= ]/.test(a[length - 1]!)) length--;
  return length;
}

/** A text in at most so many characters; `…` stands for the rest. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text[most - 2]!) ? most - 2 : most - 1;
  return text.slice(0, end) + '…';
}

/** What is shown in place of values that may be secret. */
export const HIDDEN = '(not shown)';

/** The values of a field before and after that may be shown; undefined for a side that has none. */
export function shownValues({ before, after, kind, isSecret }: FieldChange): {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
} {
  if (!isSecret) return { before, after };
  return {
    before: kind === 'added' ? undefined : HIDDEN,
    after: kind === 'removed' ? undefined : HIDDEN,
  };
}
