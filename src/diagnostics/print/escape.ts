/** Characters that a terminal or a log viewer acts on or hides: controls, separators, lone surrogates, bidi and zero-width marks. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** One unsafe character in visible form: `\n`, `\x1b` or `\u{202e}`. */
function visible(character: string): string {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const hexadecimal = character.codePointAt(0)!.toString(16);
  return hexadecimal.length <= 2 ? `\\x${hexadecimal.padStart(2, '0')}` : `\\u{${hexadecimal}}`;
}

/** A text from input as one line that no terminal acts on. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, visible);
}

/**
 * Whole lines made harmless for the log readers of CI systems, which act on `::command::` at the start of a
 * line and on `##[command]` or `##vso[command]` anywhere in it.
 */
export function guardLines(text: string): string {
  return text.replace(/^(\s*):(?=:)/gmu, '$1\\x3a').replace(/##(?=\[|vso\[)/giu, '#\\x23');
}

/** JSON text with every unsafe character of its strings, and every `##`, as a `\uXXXX` escape. */
export function escapeJson(json: string): string {
  return json
    .replace(UNSAFE, character => (character === '\n' ? character : unicodeEscapes(character)))
    .replaceAll('##', '#\\u0023');
}

function unicodeEscapes(text: string): string {
  let escapes = '';
  for (let index = 0; index < text.length; index++) {
    escapes += '\\u' + text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return escapes;
}
