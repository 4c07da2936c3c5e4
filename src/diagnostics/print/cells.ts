import { escapeText } from './escape.ts';

/** Columns between the stops that a tab is expanded to. */
const TAB_STOP = 4;

/** Scripts and symbols that terminals draw two columns wide (UAX #11, East Asian Width W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /^\p{M}$/u;

/** One character of a line as it is drawn. */
export interface Cell {
  /** UTF-16 offset in the line. */
  readonly offset: number;
  /** What is printed for it; control characters are escaped, tabs are spaces. */
  readonly text: string;
  /** Columns on the screen before it. */
  readonly column: number;
  /** Columns it takes: 0 for combining marks, 2 for wide characters. */
  readonly width: number;
}

/** The characters of a part of a line, laid out on screen columns. */
export function cellsOf(line: string, start = 0, end = line.length): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = start;
  for (const character of line.slice(start, end)) {
    const text = character === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : escapeText(character);
    const width = text === character ? columnsOfCharacter(character) : text.length;
    cells.push({ offset, text, column, width });
    column += width;
    offset += character.length;
  }
  return cells;
}

/** Screen columns that an already escaped text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

function columnsOfCharacter(character: string): number {
  if (character < '\u0300') return 1;
  if (WIDE.test(character)) return 2;
  return COMBINING.test(character) ? 0 : 1;
}
