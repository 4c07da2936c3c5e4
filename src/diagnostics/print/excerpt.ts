import { type Cell, cellsOf } from './cells.ts';

/** One source line as it is shown, and where the marks below it go. */
export interface Excerpt {
  readonly text: string;
  /** Screen column of the first mark. */
  readonly start: number;
  /** Number of marks, at least 1. */
  readonly length: number;
}

const CUT = '…';

/**
 * The part of a line around a span that fits into a number of columns; what is left out is marked by `…`.
 * Looks only at the neighbourhood of the span, however long the line is.
 * @param from offset in the line where the span starts
 * @param to offset in the line where the span ends
 */
export function excerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const low = boundary(line, from - columns);
  const high = boundary(line, Math.min(Math.max(to, from), from + columns) + columns);
  const cells = cellsOf(line, low, high);
  const begin = columnAt(cells, from);
  const finish = Math.max(columnAt(cells, to), begin + 1);
  const width = columnAt(cells, Number.POSITIVE_INFINITY);
  if (low === 0 && high === line.length && width <= columns) {
    return { text: join(cells), start: begin, length: finish - begin };
  }
  const window = windowOf({
    begin,
    finish,
    width,
    columns,
    startsLine: low === 0,
    endsLine: high === line.length,
  });
  const shown = cells.filter(cell => cell.column >= window.from && cell.column + cell.width <= window.to);
  const last = shown.at(-1);
  const leftCut = low > 0 || window.from > 0;
  const rightCut = high < line.length || last !== cells.at(-1);
  const shift = (shown[0]?.column ?? begin) - (leftCut ? 1 : 0);
  const edge = last === undefined ? 1 : last.column + last.width - shift;
  return {
    text: (leftCut ? CUT : '') + join(shown) + (rightCut ? CUT : ''),
    start: begin - shift,
    length: Math.max(1, Math.min(finish - shift, edge) - (begin - shift)),
  };
}

/** The columns of a line that are shown; one column stays free for the mark of each cut. */
function windowOf({ begin, finish, width, columns, startsLine, endsLine }: Shape): {
  from: number;
  to: number;
} {
  // A third of the room is for what precedes the span, more when the line ends soon.
  const fromSpan = begin - Math.floor(columns / 3);
  if (startsLine && (finish < columns || fromSpan <= 0)) return { from: 0, to: columns - 1 };
  const fromEnd = width - columns + 1;
  if (endsLine && fromEnd <= fromSpan) return { from: Math.max(0, fromEnd), to: width };
  const from = Math.max(0, fromSpan);
  return { from, to: from + columns - 2 };
}

interface Shape {
  readonly begin: number;
  readonly finish: number;
  readonly width: number;
  readonly columns: number;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

/** The nearest offset inside the line that does not split a surrogate pair. */
function boundary(line: string, offset: number): number {
  const inside = Math.max(0, Math.min(offset, line.length));
  const unit = line.charCodeAt(inside);
  return unit >= 0xdc00 && unit <= 0xdfff && inside > 0 ? inside - 1 : inside;
}

function columnAt(cells: readonly Cell[], offset: number): number {
  const cell = cells.find(candidate => candidate.offset >= offset);
  if (cell !== undefined) return cell.column;
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function join(cells: readonly Cell[]): string {
  return cells.map(cell => cell.text).join('');
}
