import { escapeText } from '../../diagnostics/print/escape.ts';

/** Most characters of a dry commit's message that are passed on. */
const LONGEST_BODY = 16_384;
const LONGEST_LINE = 1024;

/** One line of a text that somebody else wrote: no line breaks, no characters that a terminal acts on, no blanks at the ends. */
export function singleLine(text: string): string {
  const line = escapeText(text.replace(/\s+/g, ' ').trim());
  return line.length > LONGEST_LINE ? `${cut(line, LONGEST_LINE)}…` : line;
}

/** Lines of a text that somebody else wrote, with the same care; without blank lines at the ends, cut when it is very long. */
export function plainLines(text: string): readonly string[] {
  const short = text.length > LONGEST_BODY ? `${cut(text, LONGEST_BODY)}…` : text;
  const lines = short
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => escapeText(line.replaceAll('\t', '    ').trimEnd()));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The beginning of a text, without half of a character at its end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
