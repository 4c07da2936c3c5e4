/** What a piece of printed text is; its colour follows from it. */
export type Style =
  | 'error'
  | 'warning'
  | 'success'
  | 'place'
  | 'gutter'
  | 'help'
  | 'heading'
  | 'code'
  | 'faint';

/** Gives a piece of printed text the look of its style. */
export type Paint = (style: Style, text: string) => string;

/** Select Graphic Rendition parameters (ECMA-48 8.3.117). */
const PARAMETERS: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  success: '1;32',
  place: '1',
  gutter: '34',
  help: '1;36',
  heading: '1',
  code: '36',
  faint: '2',
};

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

/** Colours text for a terminal. */
export const colored: Paint = (style, text) =>
  text === '' ? '' : `\x1b[${PARAMETERS[style]}m${text}\x1b[0m`;
