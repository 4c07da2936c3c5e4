/** When to colour: always, never, or where it looks sensible. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** The environment variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The parts of an output stream that say what it is connected to. */
export interface StreamShape {
  /** Whether a person looks at a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in columns. */
  readonly columns?: number | undefined;
}

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;
const GREATEST_WIDTH = 160;

/**
 * Whether text for a stream is coloured. An explicit choice wins, then `FORCE_COLOR`, then `NO_COLOR`, then
 * whether the stream is a terminal.
 * @see https://no-color.org and https://nodejs.org/api/cli.html#force_color1-2-3
 */
export function usesColor(choice: ColorChoice, stream: StreamShape, variables: Variables): boolean {
  if (choice !== 'auto') return choice === 'always';
  const force = variables.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (variables.NO_COLOR !== undefined && variables.NO_COLOR !== '') return false;
  return stream.isTTY === true && variables.TERM !== 'dumb';
}

/** Columns that text for a stream may take: those of the terminal, between 40 and 160, else 100. */
export function widthOf(stream: StreamShape): number {
  if (stream.isTTY !== true || !stream.columns) return DEFAULT_WIDTH;
  return Math.max(LEAST_WIDTH, Math.min(stream.columns, GREATEST_WIDTH));
}

/** Whether a line that is redrawn in place makes sense on a stream: a capable terminal outside CI. */
export function canRedraw(stream: StreamShape, variables: Variables): boolean {
  const inCi = variables.CI !== undefined && variables.CI !== '' && variables.CI !== 'false';
  return stream.isTTY === true && variables.TERM !== 'dumb' && !inCi;
}
