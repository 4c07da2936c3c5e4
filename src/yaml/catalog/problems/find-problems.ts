import type { CST, Document } from 'yaml';
import { misreadLists } from '../../misread-lists.ts';
import { yamlPackage } from '../../yaml-package.ts';
import type { FastReading } from '../fast-reader.ts';
import type { Range, Report } from '../report.ts';
import { forbiddenCharacters } from '../scalars/characters.ts';
import { findInNodes } from './node-problems.ts';
import { refusedTokens } from './refused-tokens.ts';
import { sourceTokens, visitTokens } from './source-tokens.ts';
import { syntaxMessage, UNCLOSED_QUOTE } from './syntax-messages.ts';

/** Most findings of one class; a file with more is hostile, and looking further takes time for nothing. */
const ENOUGH = 100;
/** Longest text, in UTF-16 units, whose syntax errors are searched with care: error paths of the package are quadratic. */
const CAREFUL = 64 * 1024;

/**
 * Finds everything that is wrong with a text, with exact places; slow, so only for a text that looks suspicious.
 * @param reading what the fast reader made of it
 */
export function findProblems(text: string, reading: FastReading, report: Report): void {
  const { stopped } = reading;
  const characters = forbiddenCharacters(text, ENOUGH);
  for (const { character, range } of characters) {
    report(
      'CST1011',
      { character },
      range,
      'remove it, or write it as an escape in double quotes where the text needs it',
    );
  }
  // Readers disagree about what follows such a character.
  if (characters.length > 0) return;
  const tokens = sourceTokens(text, report);
  if (!tokens) return;
  const refused = refusedTokens(tokens, ENOUGH);
  const isLong = stopped !== undefined && text.length > CAREFUL;
  if (refused.length >= ENOUGH || (isLong && refused.length > 0)) {
    for (const { what, range, help } of refused) report('CST1014', { what }, range, help);
  } else if (isLong) {
    report(
      'CST1012',
      { message: stopped.reason },
      clip({ start: stopped.offset, end: stopped.offset + 1 }, text),
    );
  } else findInDocument(tokens, text, reading, refused, report);
}

function findInDocument(
  tokens: readonly CST.Token[],
  text: string,
  { value }: FastReading,
  refused: ReturnType<typeof refusedTokens>,
  report: Report,
): void {
  const starts = tokens.flatMap((token, index) => (token.type === 'document' ? [index] : []));
  const composer = new (yamlPackage().Composer)(COMPOSE);
  const [document] = [
    ...composer.compose(tokens.slice(0, starts[1]), true, text.length),
  ] as Document.Parsed[];
  const wrong = (document?.errors ?? []).filter(isSyntax).sort((a, b) => a.pos[0] - b.pos[0])[0];
  // What follows the first syntax error was read by guessing.
  const end = wrong ? wrong.pos[0] : text.length;
  const reportBefore: Report = (code, args, range, help) => {
    if (range.start <= end) report(code, args, range, help);
  };
  for (const { what, range, help } of refused) reportBefore('CST1014', { what }, range, help);
  const second = starts[1];
  if (second !== undefined) {
    const start = (tokens[second] as CST.Document).offset;
    reportBefore('CST1015', {}, clip({ start, end: start + 3 }, text), 'split it into one file per document');
  }
  if (wrong) {
    const { message, help } = syntaxMessage(wrong.code, wrong.message);
    const start = message === UNCLOSED_QUOTE ? lastQuote(tokens, wrong.pos[0]) : wrong.pos[0];
    report('CST1012', { message }, clip({ start, end: start + 1 }, text), help);
  } else if (!document || !yamlPackage().isMap(document.contents)) {
    report('CST1020', {}, firstCharacter(text), ROOT_HELP);
  }
  if (!document) return;
  findInNodes(document, text, reportBefore);
  for (const start of value === undefined ? [] : misreadLists(document, value, text)) {
    const range = { start, end: start + 1 };
    reportBefore('CST1012', { message: MISREAD }, range, 'write `null`, or remove the item');
  }
}

const MISREAD = 'not all readers see that the list ends with this empty item';

/** What a file must hold, for the help of `CST1020`. */
export const ROOT_HELP = 'a file holds one map with `apiVersion`, `kind`, `metadata` and `spec`';

/** Long keys are reported with the keys. */
function isSyntax({ code }: { readonly code: string }): boolean {
  return code !== 'KEY_OVER_1024_CHARS';
}

// With the failsafe schema every scalar is text, so nothing is lost before we look at it; the package's own check of
// keys takes quadratic time.
const COMPOSE = { schema: 'failsafe', uniqueKeys: false, strict: true, logLevel: 'silent' } as const;

/** Where the quoted text begins that is still open at an offset. */
function lastQuote(tokens: readonly CST.Token[], offset: number): number {
  let start = offset;
  visitTokens(tokens, token => {
    if (token.type.endsWith('-quoted-scalar') && token.offset < offset) start = token.offset;
    return true;
  });
  return start;
}

function clip({ start, end }: Range, text: string): Range {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

/** The range of the first character that is not white space or part of a comment line. */
export function firstCharacter(text: string): Range {
  const start = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*/.exec(text)![0].length;
  return clip({ start, end: start + 1 }, text);
}
