import type { Cursor } from './cursor.ts';

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const PARENTHESIS = 0x28;
const COLON = 0x3a;

// What a code unit is in an unquoted scalar that begins with a letter, `_` or `/`.
const FOREIGN = 0;
const START = 1;
const DIGIT = 2;
const INSIDE = 3;
const INSIDE_VALUE = 4;
const ROLES = new Uint8Array(128);
for (const [characters, role] of [
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/', START],
  ['0123456789', DIGIT],
  ['.@+-', INSIDE],
  [',() ', INSIDE_VALUE],
] as const) {
  for (const character of characters) ROLES[character.charCodeAt(0)] = role;
}

/** Moves the cursor over an unquoted scalar; returns whether it holds a character that keys may not have. */
export function skipWord(cursor: Cursor): boolean {
  const { text } = cursor;
  let at = cursor.at;
  let valueOnly = false;
  if (!isWordStart(text.charCodeAt(at))) cursor.fail('an unquoted scalar begins with an unknown character');
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    const role = roleOf(unit);
    if (role === FOREIGN) {
      if (unit !== COLON) break;
      const next = text.charCodeAt(at + 1);
      if (next === SPACE || next === LINE_BREAK || next === COLON) break;
    } else if (role === INSIDE_VALUE) {
      valueOnly = true;
      if (unit === SPACE && !mayFollowSpace(text.charCodeAt(at + 1))) break;
    }
  }
  cursor.at = at;
  return valueOnly;
}

/** Whether an unquoted scalar that is no number may begin with a character. */
export function isWordStart(unit: number): boolean {
  return roleOf(unit) === START;
}

function roleOf(unit: number): number {
  return unit < 128 ? ROLES[unit]! : FOREIGN;
}

function mayFollowSpace(unit: number): boolean {
  const role = roleOf(unit);
  return role === START || role === DIGIT || unit === PARENTHESIS;
}
