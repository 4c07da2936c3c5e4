import { escapeOf, isBlockCharacter } from './characters.ts';

/** Length from which a text is quoted even if it could stand plain, in UTF-16 code units. */
const PLAIN_VALUE_LIMIT = 4096;
const PLAIN_KEY_LIMIT = 128;

/** Words that at least one reader takes for something other than text. */
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|infinity|e[-+]?[0-9]+)$/i;
const LONGEST_RESERVED_WORD = 8;

// What a code unit below 128 may be in a plain scalar; a byte table is several times faster than a pattern.
const NEVER = 0;
const ANYWHERE = 1;
const INSIDE = 2;
const INSIDE_VALUE = 3;
const COLON = 4;
const SPACE = 5;
const ROLES = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z_/]/.test(character)) ROLES[unit] = ANYWHERE;
  else if (/[0-9.@+-]/.test(character)) ROLES[unit] = INSIDE;
  else if (/[,()]/.test(character)) ROLES[unit] = INSIDE_VALUE;
  else if (character === ':') ROLES[unit] = COLON;
  else if (character === ' ') ROLES[unit] = SPACE;
  else ROLES[unit] = NEVER;
}
const AFTER_SPACE = /[A-Za-z0-9_/(]/;

/** Whether every reader takes the bare text, as the value of a key, for exactly this text. */
export function isPlainValue(text: string): boolean {
  return text.length < PLAIN_VALUE_LIMIT && isPlain(text, true);
}

/** The canonical spelling of a key, without the colon. */
export function keyText(key: string): string {
  return key.length <= PLAIN_KEY_LIMIT && isPlain(key, false) ? key : quoted(key);
}

/** One line between double quotes. */
export function quoted(text: string): string {
  let result = '"';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x5c) continue;
    const escaped = escapeOf(text, index);
    if (escaped === undefined) continue;
    result += text.slice(from, index) + escaped;
    // A supplementary character is two code units.
    if (escaped.charCodeAt(1) === 0x55) index++;
    from = index + 1;
  }
  return result + text.slice(from) + '"';
}

/**
 * Whether a text of several lines reads the same from a literal block in every reader: visible characters, a first
 * line that fixes the indentation, no blanks at line ends and at most one final line break.
 */
export function isBlock(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x0a || first === 0x20) return false;
  let previous = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a) {
      if (previous === 0x20) return false;
    } else if (!isBlockCharacter(unit)) return false;
    previous = unit;
  }
  return previous !== 0x20 && !text.endsWith('\n\n');
}

/** A literal block, from its header on and without a final line break; `indent` starts with a line break. */
export function block(text: string, indent: string): string {
  const clipped = text.endsWith('\n');
  const lines = clipped ? text.slice(0, -1) : text;
  let result = clipped ? '|' : '|-';
  for (let from = 0; from <= lines.length; ) {
    const found = lines.indexOf('\n', from);
    const end = found < 0 ? lines.length : found;
    result += end === from ? '\n' : indent + lines.slice(from, end);
    from = end + 1;
  }
  return result;
}

function isPlain(text: string, value: boolean): boolean {
  const length = text.length;
  if (length === 0) return false;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const role = unit < 128 ? ROLES[unit] : NEVER;
    if (role === ANYWHERE) continue;
    if (role === NEVER || index === 0) return false;
    if (role === INSIDE) continue;
    if (role === COLON) {
      const next = text.charCodeAt(index + 1);
      if (index + 1 === length || next === 0x20 || next === 0x3a) return false;
    } else if (!value) {
      return false;
    } else if (role === SPACE && !AFTER_SPACE.test(text.charAt(index + 1))) {
      return false;
    }
  }
  return !isReserved(text);
}

function isReserved(text: string): boolean {
  // Only `e12…` can be longer than the longest word.
  if (text.length > LONGEST_RESERVED_WORD && (text.charCodeAt(0) | 0x20) !== 0x65) return false;
  return RESERVED.test(text);
}
