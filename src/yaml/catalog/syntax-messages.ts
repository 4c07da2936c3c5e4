import type { ErrorCode } from 'yaml';

/** What is wrong with the syntax, in our words, and what to do about it. */
export interface SyntaxMessage {
  readonly message: string;
  readonly help: string;
}

const MESSAGES: Partial<Record<ErrorCode, SyntaxMessage>> = {
  BAD_DQ_ESCAPE: {
    message: 'unknown escape in double quotes',
    help: 'write `\\\\` for a backslash, or use single quotes',
  },
  BAD_INDENT: { message: 'wrong indentation', help: 'align the keys of a map; what belongs to a key stands further right' },
  BAD_SCALAR_START: { message: 'plain text may not begin with this character', help: 'put the text in quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second `:` on one line',
    help: 'put text that contains `: ` in quotes, or start a new line for a map',
  },
  BLOCK_IN_FLOW: { message: 'block style inside brackets', help: 'inside `[…]` and `{…}` separate entries by commas' },
  MISSING_CHAR: {
    message: 'something is missing',
    help: 'a quote or bracket is not closed, or a `:` or comma is missing before this place',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over several lines',
    help: 'a `:` is missing behind the key, or a quote is not closed',
  },
  TAB_AS_INDENT: { message: 'a tab as indentation', help: 'indent with spaces' },
  UNEXPECTED_TOKEN: {
    message: 'not expected here',
    help: 'check the indentation and the quotes on this line and the one before',
  },
};

/** Our words for a syntax error of the `yaml` package; its own words for what is rare. */
export function syntaxMessage(code: ErrorCode, own: string): SyntaxMessage {
  const known = MESSAGES[code];
  if (known && code === 'MISSING_CHAR') {
    // The package says what is missing; nothing of the text is quoted in it.
    const missing = /^Missing (.+)$/.exec(own)?.[1];
    return missing ? { message: `missing ${missing}`, help: known.help } : known;
  }
  return known ?? { message: 'the YAML cannot be read', help: 'check the indentation and the quotes around this place' };
}
