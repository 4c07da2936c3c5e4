import { escapeText } from '../../../diagnostics/print/escape.ts';
import type { Phrase } from '../words/phrase.ts';
import { writePhrase } from '../words/phrase.ts';
import { cut } from '../words/value.ts';

const LONGEST = 200;

/**
 * Data as inline code, which no renderer looks into: no link, image, mention, reference or HTML comes of it. Comments
 * are broken up as well, so that the marker of the comment can only be ours.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function codeSpan(data: string): string {
  const text = unmarked(cut(escapeText(data), LONGEST));
  if (text === '') return '` `';
  const fence = '`'.repeat(longestRun(text) + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}

/** A text in which no HTML comment begins or ends. */
export function unmarked(text: string): string {
  return text.replaceAll('<!--', '<\\x21--').replaceAll('-->', '--\\x3e');
}

/** Length of the longest run of backticks. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
}

/** A phrase with its data as inline code. */
export function phraseMarkdown(phrase: Phrase): string {
  return writePhrase(phrase, { words: text => text, data: codeSpan });
}

/** A word of prose that no renderer makes anything of. Words of the digits of a commit id alone are none. */
const WORD =
  /^(?![a-f]{7,}\b)[("']?([A-Z]{2,6}|[A-Za-z][a-z]*)(['-][A-Za-z][a-z]*)*[)"']?[,.;:]?$|^[0-9]{1,6}[,.;]?$|^(e\.g\.|i\.e\.|–|=)$/;

/**
 * A sentence that may hold data: its plain words stay, everything else is inline code. Names in backticks lose these, as
 * they are inline code anyway.
 */
export function prose(sentence: string): string {
  const parts: { text: string; isData: boolean }[] = [];
  for (const word of escapeText(sentence).split(' ')) {
    const isData = !WORD.test(word);
    const bare = isData ? word.replace(/^`([^`]*)`([,.;:]?)$/, '$1$2') : word;
    const last = parts.at(-1);
    if (last !== undefined && last.isData === isData) last.text += ` ${bare}`;
    else parts.push({ text: bare, isData });
  }
  return parts.map(({ text, isData }) => (isData ? spanWithTail(text) : text)).join(' ');
}

/** Inline code whose closing comma or colon stands behind it. */
function spanWithTail(text: string): string {
  const tail = /[,;:]$/.exec(text)?.[0] ?? '';
  return codeSpan(text.slice(0, text.length - tail.length)) + tail;
}
