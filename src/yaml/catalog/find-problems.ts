import type { CST, Document } from 'yaml';
import { forbiddenCharacters } from './characters.ts';
import type { Range, Report } from './problem.ts';
import { findInNodes } from './node-problems.ts';
import { sourceTokens, visitTokens } from './source-tokens.ts';
import { syntaxMessage } from './syntax-messages.ts';
import { yamlPackage } from './yaml-package.ts';

/** Finds everything that is wrong with a text, with exact places; slow, so only for a text that looks suspicious. */
export function findProblems(text: string, report: Report): void {
  const characters = forbiddenCharacters(text);
  for (const { character, range } of characters) {
    report('CST1011', { character }, range, 'remove it, or write it as an escape in double quotes where the text needs it');
  }
  // Readers disagree about what follows such a character.
  if (characters.length > 0) return;
  const tokens = sourceTokens(text, report);
  if (!tokens) return;
  const documents = [...new (yamlPackage().Composer)(COMPOSE).compose(tokens, true, text.length)] as Document.Parsed[];
  const wrong = documents.flatMap(document => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
  const end = wrong ? wrong.pos[0] : text.length;
  // What follows the first syntax error was read by guessing.
  const reportBefore: Report = (code, args, range, help) => {
    if (range.start <= end) report(code, args, range, help);
  };
  findInTokens(tokens, reportBefore);
  if (documents.length > 1) {
    const start = documents[0]!.range[2];
    reportBefore('CST1015', {}, clip({ start, end: start + 3 }, text), 'split it into one file per document');
  }
  const first = documents[0];
  if (wrong) {
    const { message, help } = syntaxMessage(wrong.code, wrong.message);
    report('CST1012', { message }, clip({ start: wrong.pos[0], end: wrong.pos[1] }, text), help);
  } else if (!first || !yamlPackage().isMap(first.contents)) {
    report('CST1020', {}, firstCharacter(text), 'a file holds one map with `apiVersion`, `kind`, `metadata` and `spec`');
  }
  if (first) findInNodes(first, text, reportBefore);
}

// With the failsafe schema every scalar is text, so nothing is lost before we look at it; the package's own check of
// keys takes quadratic time.
const COMPOSE = { schema: 'failsafe', uniqueKeys: false, strict: true, logLevel: 'silent' } as const;

/** Reports `CST1014` for everything that makes the origin of a value ambiguous. */
function findInTokens(tokens: readonly CST.Token[], report: Report): void {
  visitTokens(tokens, token => {
    const what = REFUSED.get(token.type);
    if (what === undefined) return;
    const { offset, source } = token as CST.SourceToken;
    report('CST1014', { what }, { start: offset, end: offset + source.length }, HELP.get(token.type));
  });
}

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['anchor', 'anchors'],
  ['alias', 'aliases'],
  ['tag', 'tags'],
  ['directive', 'directives'],
]);
const HELP: ReadonlyMap<string, string> = new Map([
  ['anchor', 'write the value out where it is used, or move it to a layer of settings'],
  ['alias', 'write the value out, or move it to a layer of settings'],
  ['tag', 'remove the tag; quote the value if it is text'],
  ['directive', 'remove the line'],
]);

function clip({ start, end }: Range, text: string): Range {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

/** The range of the first character that is not white space or part of a comment line. */
function firstCharacter(text: string): Range {
  const start = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*/.exec(text)![0].length;
  return clip({ start, end: start + 1 }, text);
}
