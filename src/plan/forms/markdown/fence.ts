import { escapeText } from '../../../diagnostics/print/escape.ts';
import type { Row } from '../../model/plan-result.ts';
import { cut } from '../words/value.ts';
import { valueLines } from '../words/value-lines.ts';
import { objectText, variantsOf } from '../words/variants.ts';
import { longestRun, unmarked } from './code-span.ts';

const LONGEST_LINE = 400;
const MOST_LINES = 60;
const MOST_OBJECTS = 10;
const MOST_GONE = 500;

/** The objects and fields of a row as a block of code with a line for each value before and after. */
export function fieldsFence(row: Row): readonly string[] {
  const variants = variantsOf(row);
  const isGone = row.changes[0]!.verb === 'deleted';
  const all = variants.flatMap(({ changes, fields }) => [
    ...(row.changes.length > 1
      ? objectLines(changes.map(objectText), isGone ? MOST_GONE : MOST_OBJECTS)
      : []),
    ...fields.flatMap(field => [
      `@@ ${field.text} @@`,
      // No line begins with data: programs that look for commands know no blocks of code.
      ...valueLines(field).map(({ sign, text }) => (sign === ' ' ? ` | ${text}` : `${sign} ${text}`)),
    ]),
  ]);
  const shown = all.slice(0, isGone ? MOST_GONE : MOST_LINES);
  const lines = [
    ...shown.map(line => unmarked(cut(escapeText(line), LONGEST_LINE))),
    ...(all.length > shown.length ? [`# and ${all.length - shown.length} more lines`] : []),
  ];
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}diff`, ...lines, fence];
}

function objectLines(texts: readonly string[], most: number): readonly string[] {
  const shown = texts.slice(0, most).map(text => `# ${text}`);
  return texts.length > shown.length ? [...shown, `# and ${texts.length - shown.length} more`] : shown;
}
