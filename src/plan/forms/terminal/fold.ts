import { columnsOf } from '../../../diagnostics/print/cells.ts';
import type { Style } from '../../../diagnostics/print/paint.ts';

/** A piece of a line in one look, already escaped. */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** A space at which no line is broken; a plain one is printed. Escaped text does not hold it, as it comes from no input. */
export const NO_BREAK = '\u0001';

const LEAST_COLUMNS = 20;
const SEAM = /[/.:,@-]/;

/** What stands between two spaces: pieces of one look or more, and the spaces before it. */
interface Word {
  readonly spaces: string;
  readonly pieces: Span[];
}

/**
 * Pieces of text as lines of at most so many screen columns, broken between words and, where a word is too long for a
 * line, after one of `/ . : , @ -` or anywhere.
 * @param indent columns before each line but the first
 */
export function fold(spans: readonly Span[], columns: number, indent: number): readonly (readonly Span[])[] {
  const room = Math.max(LEAST_COLUMNS, columns);
  const lines: Span[][] = [[]];
  let used = 0;
  const put = (span: Span): void => {
    lines.at(-1)!.push({ ...span, text: span.text.replaceAll(NO_BREAK, ' ') });
    used += columnsOf(span.text);
  };
  const breakLine = (): void => {
    lines.push([{ text: ' '.repeat(indent) }]);
    used = indent;
  };
  for (const { spaces, pieces } of wordsOf(spans)) {
    const width = pieces.reduce((sum, { text }) => sum + columnsOf(text), 0);
    const isFirst = lines.length === 1 && lines[0]!.length === 0;
    if (isFirst || used + spaces.length + width <= room) put({ text: spaces });
    else if (width <= room - indent || used + spaces.length >= room) breakLine();
    else put({ text: spaces });
    for (const { text, style } of pieces) {
      for (const part of partsOf(text, room - used, room - indent)) {
        if (used + columnsOf(part) > room) breakLine();
        put(style === undefined ? { text: part } : { text: part, style });
      }
    }
  }
  return lines;
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let spaces = '';
  let isOpen = false;
  for (const { text, style } of spans) {
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      if (part.startsWith(' ')) {
        spaces += part;
        isOpen = false;
        continue;
      }
      const piece = style === undefined ? { text: part } : { text: part, style };
      if (isOpen) words.at(-1)!.pieces.push(piece);
      else words.push({ spaces, pieces: [piece] });
      spaces = '';
      isOpen = true;
    }
  }
  return words;
}

/** A word in parts: the first fits into the rest of its line, the others into whole lines. */
function partsOf(word: string, first: number, others: number): readonly string[] {
  const parts: string[] = [];
  let room = first;
  let rest = [...word];
  while (rest.length > 0) {
    let width = 0;
    let end = 0;
    let seam = 0;
    for (; end < rest.length; end++) {
      const columns = columnsOf(rest[end]!);
      if (width + columns > room) break;
      width += columns;
      if (SEAM.test(rest[end]!)) seam = end + 1;
    }
    if (end === rest.length) seam = end;
    if (seam === 0 && room >= others) seam = Math.max(1, end);
    if (seam > 0) parts.push(rest.slice(0, seam).join(''));
    rest = rest.slice(seam);
    room = others;
  }
  return parts;
}
