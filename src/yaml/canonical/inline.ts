import { isMap, type Json } from '../../source/json.ts';
import type { Cursor } from './cursor.ts';
import { recall, remember } from './key-memory.ts';
import { readBlock } from './literal-block.ts';
import { numberValue, wordValue } from './plain-scalar.ts';
import { readQuoted } from './quoted-scalar.ts';
import { isWordStart, skipWord } from './word.ts';

/** Longest spelling of a key, quotes included: beyond it Go and the YAML specification want another syntax. */
const KEY_LIMIT = 1024;
const PLAIN_KEY_LIMIT = 128;
const PLAIN_VALUE_LIMIT = 4095;

const QUOTE = 0x22;
const DASH = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const BAR = 0x7c;

/** Reads a key and its colon. */
export function readKey(cursor: Cursor): string {
  const start = cursor.at;
  const key = cursor.text.charCodeAt(start) === QUOTE ? readQuoted(cursor) : readPlainKey(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== COLON) cursor.fail('a key has no colon');
  if (cursor.at - start > KEY_LIMIT) cursor.fail('a key is too long');
  cursor.at++;
  return key;
}

/**
 * Reads a value that begins on the line of its key or dash; the lines of a block stand at `indent`. Returns the very
 * value that is meant where it reads the same.
 */
export function readScalar(cursor: Cursor, indent: number, meant: Json | undefined): Json {
  const unit = cursor.text.charCodeAt(cursor.at);
  switch (unit) {
    case QUOTE:
      return readQuoted(cursor, meant);
    case BAR:
      return readBlock(cursor, indent);
    case BRACE:
      readPair(cursor, '{}');
      return isMap(meant) && Object.keys(meant).length === 0 ? meant : {};
    case BRACKET:
      readPair(cursor, '[]');
      return Array.isArray(meant) && meant.length === 0 ? meant : [];
  }
  return unit === DASH || (unit >= ZERO && unit < COLON) ? readNumber(cursor) : readWord(cursor, meant);
}

/** Whether a list item begins with the first key of a map. */
export function isKey(cursor: Cursor): boolean {
  const start = cursor.at;
  const unit = cursor.text.charCodeAt(start);
  if (unit === QUOTE) readQuoted(cursor);
  else if (isWordStart(unit)) skipWord(cursor);
  const found = cursor.text.charCodeAt(cursor.at) === COLON;
  cursor.at = start;
  return found;
}

function readPlainKey(cursor: Cursor): string {
  const start = cursor.at;
  if (skipWord(cursor)) cursor.fail('an unquoted key holds a character that only values may have');
  if (cursor.at - start > PLAIN_KEY_LIMIT) cursor.fail('an unquoted key is too long');
  const known = recall(cursor.text, start, cursor.at);
  if (known !== undefined) return known;
  const key = cursor.text.slice(start, cursor.at);
  if (wordValue(key) !== key) cursor.fail('an unquoted key is no text to every reader');
  return remember(key);
}

function readPair(cursor: Cursor, pair: string): void {
  if (!cursor.text.startsWith(pair, cursor.at)) cursor.fail('a map or list in flow style');
  cursor.at += pair.length;
}

function readNumber(cursor: Cursor): number {
  const end = cursor.text.indexOf('\n', cursor.at);
  const value = numberValue(cursor.text.slice(cursor.at, end));
  if (value === undefined) cursor.fail('an unquoted scalar begins like a number and is none to every reader');
  cursor.at = end;
  return value;
}

function readWord(cursor: Cursor, meant: Json | undefined): string | boolean | null {
  const start = cursor.at;
  skipWord(cursor);
  const text = cursor.textFrom(start, meant);
  if (text.length > PLAIN_VALUE_LIMIT) cursor.fail('an unquoted scalar is too long');
  const value = wordValue(text);
  if (value === undefined) cursor.fail('an unquoted scalar is no text to every reader');
  return value;
}
