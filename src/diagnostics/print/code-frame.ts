import { positionAt } from '../../source/source-file.ts';
import { excerpt } from './excerpt.ts';
import type { Paint, Style } from './paint.ts';

/** How a code frame looks. */
export interface FrameOptions {
  /** Lines shown before the span. */
  readonly before: number;
  /** Screen columns of a whole line of the frame. */
  readonly width: number;
  readonly paint: Paint;
  /** Style of the marks. */
  readonly style: Style;
}

const LONGEST_SPAN = 5;
const LEAST_COLUMNS = 20;

/**
 * The lines of source around a span, with line numbers, and carets below what the span covers:
 *
 *      6 |   scaling:
 *      7 |     replcas: 3
 *        |     ^^^^^^^
 *
 * Long lines are cut around the span, long spans in their middle.
 */
export function codeFrame(
  text: string,
  span: { start: number; end: number },
  options: FrameOptions,
): string[] {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const first = positionAt(text, start).line;
  const lines = linesFrom(text, start, end, options.before);
  const spanLines = lines.length - (lines.filter(line => line.start <= start).length - 1);
  const firstShown = first - (lines.length - spanLines);
  const gutter = String(firstShown + lines.length - 1).length + 3;
  const columns = Math.max(LEAST_COLUMNS, options.width - gutter - 3);
  const frame: string[] = [];
  const { paint } = options;
  const margin = paint('gutter', `${' '.repeat(gutter)} |`);

  for (const [index, { start: lineStart, end: lineEnd }] of lines.entries()) {
    const inSpan = index - (lines.length - spanLines);
    if (spanLines > LONGEST_SPAN && inSpan >= LONGEST_SPAN - 2 && inSpan < spanLines - 1) {
      if (inSpan === LONGEST_SPAN - 2) frame.push(paint('gutter', `${'…'.padStart(gutter)} |`));
      continue;
    }
    const line = text.slice(lineStart, lineEnd);
    const indentation = inSpan > 0 ? line.length - line.trimStart().length : 0;
    const from = Math.max(start - lineStart, indentation);
    const to = Math.min(end, lineEnd) - lineStart;
    const {
      text: shown,
      start: column,
      length,
    } = excerpt(line, inSpan < 0 ? 0 : from, inSpan < 0 ? 0 : to, columns);
    frame.push(`${paint('gutter', `${String(firstShown + index).padStart(gutter)} |`)} ${shown}`.trimEnd());
    if (inSpan === 0 || (inSpan > 0 && to > from)) {
      frame.push(`${margin} ${' '.repeat(column)}${paint(options.style, '^'.repeat(length))}`);
    }
  }
  return frame;
}

/** Offsets of the lines of a span and of some lines before it, without their line breaks. */
function linesFrom(
  text: string,
  start: number,
  end: number,
  before: number,
): { start: number; end: number }[] {
  let lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start === 0) lineStart = 0;
  for (let count = 0; count < before && lineStart > 0; count++) {
    lineStart = lineStart === 1 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  }
  // A span that ends with a line break does not reach into the next line.
  const lastOffset = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const lines: { start: number; end: number }[] = [];
  for (;;) {
    const next = text.indexOf('\n', lineStart);
    const stop = next === -1 ? text.length : next;
    lines.push({ start: lineStart, end: stop > lineStart && text[stop - 1] === '\r' ? stop - 1 : stop });
    if (next === -1 || next >= lastOffset) return lines;
    lineStart = next + 1;
  }
}
