import { escapeText } from '../../../diagnostics/print/escape.ts';
import type { Paint, Style } from '../../../diagnostics/print/paint.ts';
import type { Datum, Phrase } from '../words/phrase.ts';
import { fold, type Span } from './fold.ts';

/** A screen of some width that draws phrases. */
export interface Terminal {
  /**
   * A phrase as lines, escaped and painted.
   * @param start what stands before it; Cistern's own words
   * @param indent columns before each further line
   * @param style look of the data in it
   */
  readonly lines: (
    start: readonly Span[],
    phrase: Phrase,
    indent: number,
    style?: Style,
  ) => readonly string[];
}

/** A screen with so many columns; no line on it is a command to a CI system. */
export function terminalOf(width: number, paint: Paint): Terminal {
  return {
    lines: (start, phrase, indent, style) => {
      const spans = phrase.map(part =>
        typeof part === 'string' ? { text: part } : { text: harmless(part.data), ...lookOf(part, style) },
      );
      return fold([...start, ...spans], width, indent).map(line =>
        merged(guarded(line))
          .map(({ text, style: look }) => (look === undefined ? text : paint(look, text)))
          .join('')
          .trimEnd(),
      );
    },
  };
}

function lookOf({ isField }: Datum, style: Style | undefined): { readonly style?: Style } {
  if (style === undefined) return {};
  return { style: style === 'place' && isField === true ? 'code' : style };
}

/** A line with neighbours of one look, and the spaces between them, as one piece. */
function merged(line: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  for (const [index, span] of line.entries()) {
    const last = pieces.at(-1);
    const isSpace = span.text.trim() === '';
    const style = isSpace && last?.style === line[index + 1]?.style ? last?.style : span.style;
    if (last !== undefined && last.style === style)
      pieces[pieces.length - 1] = { ...last, text: last.text + span.text };
    else pieces.push(style === undefined ? { text: span.text } : { text: span.text, style });
  }
  return pieces;
}

/** Data on one line without `##[`, which is a command anywhere in a line. */
function harmless(data: string): string {
  return escapeText(data).replace(/##(?=\[|vso\[)/gi, '#\\x23');
}

/** A line whose first colon is shown as an escape where two begin it: only after folding it is known what does. */
function guarded(line: readonly Span[]): readonly Span[] {
  if (!/^\s*::/.test(line.map(({ text }) => text).join(''))) return line;
  const first = line.findIndex(({ text }) => text.trim() !== '');
  return line.map((span, index) =>
    index === first ? { ...span, text: span.text.replace(':', '\\x3a') } : span,
  );
}
