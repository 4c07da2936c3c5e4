/**
 * Words that are no text to at least one reader (Go, YAML 1.1, YAML 1.2), and numbers that begin with their exponent.
 * @see https://github.com/yaml/go-yaml/blob/v2.4.0/resolve.go
 * @see https://yaml.org/type/bool.html
 */
const DISPUTED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|infinity|e[-+]?[0-9]+)$/i;
const LONGEST_DISPUTED_WORD = 8;

/** First letters of such words. */
const SUSPICIOUS: ReadonlySet<number> = new Set([...'eEfFiInNoOtTyY'].map(letter => letter.charCodeAt(0)));

/** The value of a scalar that begins with a letter, `_` or `/`; undefined where readers disagree. */
export function wordValue(text: string): string | boolean | null | undefined {
  const first = text.charCodeAt(0);
  if (!SUSPICIOUS.has(first)) return text;
  // Only a number can be longer than the longest word.
  if (text.length > LONGEST_DISPUTED_WORD && (first | 0x20) !== 0x65) return text;
  switch (text) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
  }
  return DISPUTED.test(text) ? undefined : text;
}

/**
 * The value of a scalar that begins with a digit or a minus; undefined unless it is the shortest spelling of an exact
 * number. Octal (`0777`), exponents without need (`1e3`), sixties (`12:30`) and dates never are; in that spelling all
 * readers agree.
 */
export function numberValue(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isFinite(value) || String(value) !== text) return undefined;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
}
