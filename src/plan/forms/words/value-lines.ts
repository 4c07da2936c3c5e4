import type { Json } from '../../../source/json.ts';
import type { FieldChange } from '../../model/change.ts';
import { HIDDEN, shownValues, valueText } from './value.ts';

/** One line of a comparison of two values: a sign and a text that is not escaped yet. */
export interface ValueLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

const LONGEST_LINE = 2000;
const LONGEST_ROW = 100;
const CONTEXT = 1;

/** The values of a field before and after, of texts of several lines only the lines that are not the same. */
export function valueLines(field: FieldChange): readonly ValueLine[] {
  const { before, after } = shownValues(field);
  if (before === HIDDEN || after === HIDDEN) return [{ sign: ' ', text: `${field.kind} ${HIDDEN}` }];
  if (field.kind === 'reordered' && before === undefined) return [{ sign: ' ', text: 'reordered' }];
  const old = linesOf(before);
  const next = linesOf(after);
  if (old.length <= 1 && next.length <= 1) return [...signed('-', old), ...signed('+', next)];
  return unequalLines(old, next);
}

function linesOf(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  const text = valueText(value);
  if (typeof value === 'object' && text.length > LONGEST_ROW)
    return JSON.stringify(value, null, 2).split('\n');
  if (typeof value !== 'string' || !value.includes('\n')) return [text];
  const lines = value.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : [...lines, '(no line break at the end)'];
}

function unequalLines(old: readonly string[], next: readonly string[]): readonly ValueLine[] {
  const least = Math.min(old.length, next.length);
  let head = 0;
  while (head < least && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const from = Math.max(0, head - CONTEXT);
  const to = Math.min(tail, CONTEXT);
  return [
    ...(from > 0 ? signed(' ', ['…']) : []),
    ...signed(' ', old.slice(from, head)),
    ...signed('-', old.slice(head, old.length - tail)),
    ...signed('+', next.slice(head, next.length - tail)),
    ...signed(' ', old.slice(old.length - tail, old.length - tail + to)),
    ...(tail > to ? signed(' ', ['…']) : []),
  ];
}

function signed(sign: ValueLine['sign'], lines: readonly string[]): readonly ValueLine[] {
  return lines.map(line => ({
    sign,
    text:
      line.length <= LONGEST_LINE
        ? line
        : `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`,
  }));
}
