import type { Style } from '../../../diagnostics/print/paint.ts';
import { counted } from '../../../diagnostics/print/tally.ts';
import type { Cause } from '../../model/change.ts';
import type { Effect } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import { LEVELS, type Level } from '../words/meaning.ts';
import { datum } from '../words/phrase.ts';
import { becauseOf, causePhrase, causesOf, reasonsOf } from '../words/reasons.ts';
import { SIGNS, titleOf } from '../words/title.ts';
import { valueLines } from '../words/value-lines.ts';
import { objectText, variantsOf } from '../words/variants.ts';
import type { Terminal } from './terminal.ts';

/** Look of an effect by how loud it is. */
export const STYLES: Readonly<Record<Level, Style>> = {
  danger: 'error',
  caution: 'warning',
  calm: 'code',
};

const MOST_REASONS = 3;
const MOST_CAUSES = 2;
const MOST_OBJECTS = 20;

/** The look of an effect. */
export function styleOf(effect: Effect): Style {
  return STYLES[LEVELS[effect]];
}

/** A row for people; with details, every object and every field before and after. */
export function rowLines(row: Row, terminal: Terminal, details: boolean): readonly string[] {
  const { verb } = row.changes[0]!;
  const style = styleOf(row.effects[0]!);
  return [
    ...terminal.lines([{ text: SIGNS[verb], style }, { text: ' ' }], titleOf(row), 4, 'place'),
    ...reasonLines(row, terminal, details),
    ...causeLines(causesOf(row), terminal, details),
    ...(details ? detailLines(row, terminal) : []),
  ];
}

function reasonLines(row: Row, terminal: Terminal, details: boolean): readonly string[] {
  const reasons = reasonsOf(row);
  const shown = details ? reasons : reasons.slice(0, MOST_REASONS);
  const lines = shown.flatMap(({ effect, reason, more }) => {
    const others = more > 0 ? [` (and ${more} more)`] : [];
    const source = details ? [` [`, datum(reason.source), ']'] : [];
    const start = [{ text: '    ' }, { text: effect, style: styleOf(effect) }, { text: ': ' }];
    return terminal.lines(start, [datum(reason.reason), ...becauseOf(reason), ...source, ...others], 6);
  });
  const left = reasons.slice(shown.length).map(({ effect }) => effect);
  return left.length === 0 ? lines : [...lines, ...terminal.lines([{ text: '    ' }], [left.join(', ')], 6)];
}

/** The places of the catalog that decided something, below it. */
export function causeLines(
  causes: readonly Cause[],
  terminal: Terminal,
  details: boolean,
): readonly string[] {
  const shown = details ? causes : causes.slice(0, MOST_CAUSES);
  const lines = shown.flatMap(cause => terminal.lines([{ text: '    ' }], causePhrase(cause), 6, 'faint'));
  const more = causes.length - shown.length;
  return more === 0
    ? lines
    : [...lines, ...terminal.lines([{ text: '    ' }], [`and ${counted(more, 'more place')}`], 6, 'faint')];
}

function detailLines(row: Row, terminal: Terminal): readonly string[] {
  const variants = variantsOf(row);
  return variants.flatMap(({ changes, fields }) => {
    const isNamed = variants.length > 1 || row.changes.length > 1;
    const named = isNamed ? changes.slice(0, MOST_OBJECTS) : [];
    const rest = isNamed ? changes.length - named.length : 0;
    return [
      ...named.flatMap(change => terminal.lines([{ text: '    ' }], [datum(objectText(change))], 6)),
      ...(rest > 0 ? terminal.lines([{ text: '    ' }], [`and ${rest} more`], 6) : []),
      ...fields.flatMap(field => [
        ...terminal.lines([{ text: '      ' }], [datum(field.text)], 8, 'code'),
        ...valueLines(field).flatMap(({ sign, text }) =>
          terminal.lines(
            [{ text: '        ' }, { text: `${sign} ` }],
            [datum(text)],
            10,
            sign === '-' ? 'error' : sign === '+' ? 'success' : 'faint',
          ),
        ),
      ]),
    ];
  });
}
