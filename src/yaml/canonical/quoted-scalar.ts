import type { Cursor } from './cursor.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Escapes of one letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

/** What is never written as itself: controls, what nobody sees, and what ends a line in some reader. */
const HIDDEN =
  /[\0-\x1f\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\p{Surrogate}]|[\u{10000}-\u{10ffff}](?<=\p{Noncharacter_Code_Point})/u;

/** What no API server takes, escaped or not. */
const FORBIDDEN = /[\0\x7f-\x9f\ufffe\uffff\p{Surrogate}]/u;

/** Escapes of a character by its number: always the shortest form, in capital digits. */
const NUMBERED = /^(?:x([0-9A-F]{2})|u(?!00)([0-9A-F]{4})|U(?!0000)([0-9A-F]{8}))/;

/** Reads a scalar in double quotes and leaves the cursor after it. */
export function readQuoted(cursor: Cursor, meant?: unknown): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let at = start;
  let ascii = true;
  let escaped = false;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) break;
    if (unit === BACKSLASH) {
      escaped = true;
      at++;
    } else if (unit >= 0x7f) ascii = false;
    // Behind the end of the text the unit is not a number.
    else if (!(unit >= 0x20)) cursor.fail('a quoted scalar has no end on its line');
  }
  cursor.at = at;
  const raw = cursor.textFrom(start, meant);
  if (!ascii && HIDDEN.test(raw)) cursor.fail('a character has to be escaped');
  cursor.at++;
  return escaped ? unescaped(raw, cursor) : raw;
}

function unescaped(raw: string, cursor: Cursor): string {
  let value = '';
  let from = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    value += raw.slice(from, at);
    const short = LETTERS.get(raw.charAt(at + 1));
    if (short !== undefined) {
      value += short;
      from = at + 2;
    } else {
      const match = NUMBERED.exec(raw.slice(at + 1, at + 10));
      value += numbered(match, cursor);
      from = at + 1 + (match?.[0].length ?? 0);
    }
  }
  return value + raw.slice(from);
}

function numbered(match: RegExpExecArray | null, cursor: Cursor): string {
  const point = Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? '', 16);
  if (!(point <= 0x10ffff)) cursor.fail('an unknown escape');
  const character = String.fromCodePoint(point);
  if (!HIDDEN.test(character) || FORBIDDEN.test(character)) cursor.fail('a character that is never escaped');
  if (/[\n\t\r]/.test(character)) cursor.fail('a character with a shorter escape');
  return character;
}
