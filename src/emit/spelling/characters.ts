/**
 * Facts about single characters, as every reader of the rendered tree sees them.
 * @see https://yaml.org/spec/1.2.2/#51-character-set
 */

const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const AFTER_SURROGATES = 0xe000;

/**
 * Why no spelling brings a UTF-16 code unit of a text into a cluster, or undefined if one does. Under
 * server-side apply the API server reads what it is sent as YAML, which has no such characters.
 */
export function refusedCharacter(text: string, index: number): string | undefined {
  const unit = text.charCodeAt(index);
  if (unit === 0 || (unit >= 0x7f && unit <= 0x9f) || unit >= 0xfffe)
    return `character ${codePointName(unit)}`;
  if (isLoneSurrogate(text, index)) return `lone surrogate ${codePointName(unit)}`;
  return undefined;
}

/** How a character is written between double quotes, or undefined where it stands for itself; `unit` is at `index`. */
export function escapeOf(text: string, index: number): string | undefined {
  const unit = text.charCodeAt(index);
  switch (unit) {
    case 0x09:
      return '\\t';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
    case 0x22:
      return '\\"';
    case 0x5c:
      return '\\\\';
  }
  if (unit < 0x20 || unit === 0xa0 || unit === 0xad) return '\\x' + hexadecimal(unit, 2);
  if (isInvisible(unit)) return '\\u' + hexadecimal(unit, 4);
  if (unit >= HIGH_SURROGATE && unit < LOW_SURROGATE) {
    const point = text.codePointAt(index) ?? unit;
    if ((point & 0xfffe) === 0xfffe) return '\\U' + hexadecimal(point, 8);
  }
  return undefined;
}

/** Whether a character may stand in a literal block: ASCII and Latin that no reader takes for a line break or for nothing. */
export function isBlockCharacter(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || (unit >= 0xa1 && unit <= 0x24f && unit !== 0xad);
}

/** Separators, joiners and direction marks: nothing that a reviewer could see. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0x61c ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

function isLoneSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < HIGH_SURROGATE || unit >= AFTER_SURROGATES) return false;
  if (unit < LOW_SURROGATE) {
    const next = text.charCodeAt(index + 1);
    return !(next >= LOW_SURROGATE && next < AFTER_SURROGATES);
  }
  const previous = text.charCodeAt(index - 1);
  return !(previous >= HIGH_SURROGATE && previous < LOW_SURROGATE);
}

function codePointName(unit: number): string {
  return 'U+' + hexadecimal(unit, 4);
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
