import type { Cursor } from './cursor.ts';

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const DASH = 0x2d;

/** Reads a literal block from its header on, with lines at `indent` blanks, and leaves the cursor at the last line break. */
export function readBlock(cursor: Cursor, indent: number): string {
  const { text } = cursor;
  cursor.at++;
  const stripped = text.charCodeAt(cursor.at) === DASH;
  if (stripped) cursor.at++;
  if (text.charCodeAt(cursor.at) !== LINE_BREAK) cursor.fail('a block has an unknown header');
  let value = '';
  let blankLines = 0;
  for (let first = true; ; first = false) {
    // The cursor stands at the line break before the line.
    const start = cursor.at + 1;
    if (text.charCodeAt(start) === LINE_BREAK) {
      if (first) cursor.fail('a block begins with an empty line');
      blankLines++;
      cursor.at = start;
      continue;
    }
    if (!isIndented(text, start, indent)) break;
    const from = start + indent;
    if (first && text.charCodeAt(from) === SPACE) cursor.fail('a block begins with a blank');
    const end = lineEnd(cursor, from);
    value += (first ? '' : '\n'.repeat(blankLines + 1)) + text.slice(from, end);
    blankLines = 0;
    cursor.at = end;
  }
  if (value === '' || blankLines > 0) cursor.fail('a block is empty or ends with an empty line');
  return stripped ? value : value + '\n';
}

function isIndented(text: string, start: number, indent: number): boolean {
  for (let at = start; at < start + indent; at++) if (text.charCodeAt(at) !== SPACE) return false;
  return start < text.length;
}

/** Offset of the end of a line whose content begins at `from`; fails at what readers do not see alike. */
function lineEnd(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let at = from;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SPACE && unit < 0x7f) continue;
    if (unit === LINE_BREAK) break;
    if (!(unit > 0xa0 && unit < 0x250) || unit === 0xad) {
      cursor.at = at;
      cursor.fail('a block holds a character that only quotes can hold, or has no end');
    }
  }
  if (at === from || text.charCodeAt(at - 1) === SPACE) cursor.fail('a line of a block ends with a blank');
  return at;
}
