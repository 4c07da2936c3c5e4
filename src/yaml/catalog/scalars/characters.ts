import type { Range } from '../report.ts';

// Characters that end lines in some readers only, that no API server takes, or that hide or reorder what a reviewer
// sees. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
const RAW =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)/;
const VALUE =
  /[\0\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPE = /\\[xuU0N]/;

/** Whether a text contains a character that may not stand in a file. */
export function hasForbiddenCharacter(text: string): boolean {
  return RAW.test(text);
}

/** The characters of a text that may not stand in a file, with their places, up to a number of them. */
export function forbiddenCharacters(
  text: string,
  limit: number,
): { readonly character: string; readonly range: Range }[] {
  const found: { character: string; range: Range }[] = [];
  for (const { 0: character, index } of text.matchAll(new RegExp(RAW, 'g'))) {
    found.push({ character: nameOf(character), range: { start: index, end: index + 1 } });
    if (found.length === limit) break;
  }
  return found;
}

/** Whether a text has escapes that could make a character that no value may hold. */
export function hasRiskyEscape(text: string): boolean {
  return ESCAPE.test(text);
}

/** The name (`U+0085`) of the first character that no value may hold, however it is written. */
export function forbiddenInValue(value: string): string | undefined {
  const found = VALUE.exec(value);
  return found ? nameOf(found[0]) : undefined;
}

function nameOf(character: string): string {
  return 'U+' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
