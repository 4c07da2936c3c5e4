import { guardLines } from '../../diagnostics/print/escape.ts';
import type { StreamShape, Variables } from '../../host/terminal.ts';
import type { Compiler } from '../session/compiler.ts';

/** A stream that text goes to. */
export interface Output extends StreamShape {
  /** Writes text as it is; see `say` for text with parts that come from input. */
  readonly write: (text: string) => void;
}

/** The world as a command sees it: a test gives its own. */
export interface Context {
  readonly out: Output;
  readonly err: Output;
  /** Absolute path of the working folder. */
  readonly folder: string;
  readonly variables: Variables;
  /** Milliseconds since some fixed moment; never jumps back. */
  readonly now: () => number;
  /** Calls a function when a signal ends the program, until the returned function is called. */
  readonly onInterrupt: (cleanUp: () => void) => () => void;
  /** Loads the compiler, which is slow; called only by commands that compile. */
  readonly compiler: () => Promise<Compiler>;
}

/** Writes lines for people; none of them is a command to a CI system, whatever the input. */
export function say(output: Output, text: string): void {
  output.write(guardLines(text));
}
