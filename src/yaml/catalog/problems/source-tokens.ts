import type { CST, Parser } from 'yaml';
import { yamlPackage } from '../../yaml-package.ts';
import { LIMITS } from '../limits.ts';
import type { Report } from '../report.ts';

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
      report(
        'CST1013',
        { what: 'levels of nesting', limit: LIMITS.depth },
        { start: offset - lexeme.length, end: offset },
      );
      return undefined;
    }
    if (NODE_STARTS.test(lexeme) && ++nodes > LIMITS.nodes) {
      report(
        'CST1013',
        { what: 'values and keys', limit: LIMITS.nodes },
        { start: offset - lexeme.length, end: offset },
      );
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

const MARKS: ReadonlySet<string> = new Set(['\u{2}', '\u{18}', '\u{1f}']);
// Documents and scalars are announced by a mark or start with a quote, collections with a bracket or a dash.
const NODE_STARTS = /^(?:[\u{2}\u{1f}"'[{]|-$)/u;
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function depthOf(parser: Parser): number {
  return parser.stack.filter(token => COLLECTIONS.has(token.type)).length;
}

/** Visits tokens and those inside them in the order of the text, without recursion, until `visit` says no. */
export function visitTokens(
  tokens: readonly CST.Token[],
  visit: (token: CST.Token | CST.SourceToken) => boolean,
): void {
  const stack: Inner[] = [...tokens].reverse();
  while (stack.length > 0) {
    const token = stack.pop();
    if (!token) continue;
    if (!visit(token)) return;
    const inner = innerTokens(token);
    for (let index = inner.length - 1; index >= 0; index--) stack.push(inner[index]);
  }
}

type Inner = CST.Token | CST.SourceToken | null | undefined;

/** The tokens inside a token; lists are joined by `concat`, since hostile ones are too long to be spread. */
function innerTokens(token: CST.Token | CST.SourceToken): readonly Inner[] {
  const none: readonly Inner[] = [];
  if (token.type === 'document') return none.concat(token.start, token.value);
  if (token.type === 'block-scalar') return token.props;
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
    return none;
  return token.items.flatMap(item => none.concat(item.start, item.key, item.sep ?? none, item.value));
}
