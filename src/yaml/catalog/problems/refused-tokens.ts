import type { CST } from 'yaml';
import type { Range } from '../report.ts';
import { visitTokens } from './source-tokens.ts';

/** Something in a text that would make the origin of a value ambiguous. */
export interface RefusedToken {
  /** What it is, in the plural. */
  readonly what: string;
  readonly help: string;
  readonly range: Range;
}

const REFUSED: ReadonlyMap<string, Pick<RefusedToken, 'what' | 'help'>> = new Map([
  [
    'anchor',
    { what: 'anchors', help: 'write the value out where it is used, or move it to a layer of settings' },
  ],
  ['alias', { what: 'aliases', help: 'write the value out, or move it to a layer of settings' }],
  ['tag', { what: 'tags', help: 'remove the tag; quote the value if it is text' }],
  ['directive', { what: 'directives', help: 'remove the line' }],
]);

/** The anchors, aliases, tags and directives of a text, in order, up to a number of them. */
export function refusedTokens(tokens: readonly CST.Token[], limit: number): readonly RefusedToken[] {
  const found: RefusedToken[] = [];
  visitTokens(tokens, token => {
    const refused = REFUSED.get(token.type);
    if (refused) {
      const { offset, source } = token as CST.SourceToken;
      found.push({ ...refused, range: { start: offset, end: offset + source.length } });
    }
    return found.length < limit;
  });
  return found;
}
