/**
 * What Go makes of an unquoted scalar; kubectl and Argo CD read with sigs.k8s.io/yaml.
 * @see https://github.com/yaml/go-yaml/blob/v2.4.0/resolve.go
 */

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map(word => [word, false] as const),
  ...['null', 'Null', 'NULL'].map(word => [word, null] as const),
]);

/** First letters of the words that need a closer look. */
const SUSPICIOUS = new Set([...'eEfFiInNoOtTyY'].map(letter => letter.charCodeAt(0)));

/** Words that are text to Go and a constant or a number to some other reader, or the other way round. */
const DISPUTED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|infinity|e[-+]?[0-9]+)$/i;
const LONGEST_DISPUTED_WORD = 8;

const INTEGER = /^-?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9][0-9]*)$/;
const FLOAT = /^-?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;
const SIMPLE = /^[1-9][0-9]{0,14}$/;

/** The value of a scalar that begins with a letter, `_` or `/`; undefined where readers disagree. */
export function wordValue(text: string): string | boolean | null | undefined {
  const first = text.charCodeAt(0);
  // Only a number that begins with its exponent can be longer than the longest word.
  if (text.length > LONGEST_DISPUTED_WORD && (first | 0x20) !== 0x65) return text;
  if (!SUSPICIOUS.has(first)) return text;
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  return DISPUTED.test(text) ? undefined : text;
}

/** The value of a scalar that begins with a digit or a minus; undefined where it is no finite, exact number. */
export function numberValue(text: string): number | undefined {
  if (SIMPLE.test(text)) return Number(text);
  const digits = text.replaceAll('_', '');
  const value = INTEGER.test(digits) ? integerValue(digits) : FLOAT.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return undefined;
  return value;
}

function integerValue(text: string): number {
  if (text.startsWith('-')) return -integerValue(text.slice(1));
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}
