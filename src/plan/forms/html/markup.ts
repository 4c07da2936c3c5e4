import { escapeText } from '../../../diagnostics/print/escape.ts';
import { datum, type Phrase, writePhrase } from '../words/phrase.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Any text as it stands between tags or in a quoted attribute; controls and invisible characters are shown. */
export function escapeHtml(text: string): string {
  return escapeText(text).replace(/[&<>"']/g, character => ENTITIES.get(character)!);
}

/** A phrase with its data as code. */
export function phraseHtml(phrase: Phrase): string {
  return writePhrase(phrase, { words: escapeHtml, data: text => `<code>${escapeHtml(text)}</code>` });
}

/** A sentence that may hold data, its names in backticks as code. */
export function sentenceHtml(sentence: string): string {
  const parts = sentence.split('`');
  if (parts.length % 2 === 0) return escapeHtml(sentence);
  return phraseHtml(parts.map((part, index) => (index % 2 === 0 ? part : datum(part))));
}
