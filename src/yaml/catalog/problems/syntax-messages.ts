import type { ErrorCode } from 'yaml';

/** What is wrong with the syntax, in our words, and what to do about it. */
export interface SyntaxMessage {
  readonly message: string;
  readonly help: string;
}

/** The message for quoted text that does not end. */
export const UNCLOSED_QUOTE = 'a quote is not closed';

const MESSAGES: Partial<Record<ErrorCode, SyntaxMessage>> = {
  BAD_DQ_ESCAPE: {
    message: 'unknown escape in double quotes',
    help: 'write `\\\\` for a backslash, or use single quotes',
  },
  BAD_INDENT: {
    message: 'wrong indentation',
    help: 'align the keys of a map; what belongs to a key stands further right',
  },
  BAD_SCALAR_START: {
    message: 'plain text may not begin with this character',
    help: 'put the text in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second `:` on one line',
    help: 'put text that contains `: ` in quotes, or start a new line for a map',
  },
  BLOCK_IN_FLOW: {
    message: 'block style inside brackets',
    help: 'inside `[…]` and `{…}` separate entries by commas',
  },
  MISSING_CHAR: {
    message: 'a bracket, a `:` or a comma is missing before this place',
    help: 'close what was opened, and check the line before',
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
  if (code === 'MISSING_CHAR' && own.includes('quote')) {
    return { message: UNCLOSED_QUOTE, help: 'close the quote that is opened here' };
  }
  return (
    known ?? {
      message: 'the YAML cannot be read',
      help: 'check the indentation and the quotes around this place',
    }
  );
}
