import type { CST, Parser } from 'yaml';
import { LIMITS } from './limits.ts';
import type { Report } from './problem.ts';
import { yamlPackage } from './yaml-package.ts';

/**
 * Splits a text into the tokens of its documents, or reports `CST1013` and returns nothing when it is nested too
 * deeply or too large to be composed: deep nesting kills the composer of the `yaml` package, so it may never see it.
 */
export function sourceTokens(text: string, report: Report): readonly CST.Token[] | undefined {
  const { Lexer, Parser } = yamlPackage();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let nodes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The lexer marks scalars and documents by control characters that are no part of the text.
    if (!MARKS.has(lexeme)) offset += lexeme.length;
    if (parser.stack.length > LIMITS.depth && depthOf(parser) > LIMITS.depth) {
      report('CST1013', { what: 'levels of nesting', limit: LIMITS.depth }, { start: offset - lexeme.length, end: offset });
      return undefined;
    }
    if (NODE_STARTS.test(lexeme) && ++nodes > LIMITS.nodes) {
      report('CST1013', { what: 'values and keys', limit: LIMITS.nodes }, { start: offset - lexeme.length, end: offset });
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

const MARKS: ReadonlySet<string> = new Set(['\u{2}', '\u{18}', '\u{1f}']);
// A scalar is announced by a mark or starts with its quote; a collection starts with a bracket or a dash.
const NODE_STARTS = /^(?:[\u{1f}"'[{]|-$)/u;
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function depthOf(parser: Parser): number {
  return parser.stack.filter(token => COLLECTIONS.has(token.type)).length;
}

/** Visits every token that lies inside other tokens, outer ones first, without recursion. */
export function visitTokens(tokens: readonly CST.Token[], visit: (token: CST.Token | CST.SourceToken) => void): void {
  const stack: (CST.Token | CST.SourceToken | null | undefined)[] = [...tokens].reverse();
  while (stack.length > 0) {
    const token = stack.pop();
    if (!token) continue;
    visit(token);
    const inner: typeof stack = [];
    if (token.type === 'document') inner.push(...token.start, token.value);
    else if (token.type === 'block-scalar') inner.push(...token.props);
    else if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') {
      for (const item of token.items) inner.push(...item.start, item.key, ...(item.sep ?? []), item.value);
    }
    for (let index = inner.length - 1; index >= 0; index--) stack.push(inner[index]);
  }
}
