import type { Paint } from '../../diagnostics/print/paint.ts';
import type { Context, Output } from '../console/context.ts';
import type { Options, ValuesOf } from './option.ts';
import type { EVERYWHERE } from './shared-options.ts';

/** The one argument that a command may take besides options. */
export interface Argument {
  /** Name in the help: `CODE`. */
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** What it may be: one of some words, or what a shell offers for it. */
  readonly takes:
    | readonly string[]
    | 'folder'
    | 'file'
    | 'code-or-file'
    | 'command'
    | 'commit'
    | 'integration';
}

/** One command of the program. The table of them is all that parser, help, completion and reference know. */
export interface Command {
  /** One word, or two whose first is another command: `init ci`. */
  readonly name: string;
  /** What it does in a few words, without final period. */
  readonly summary: string;
  /** What else a person should know, in full sentences. */
  readonly description: string;
  readonly argument?: Argument;
  readonly options: Options;
  readonly examples: readonly Example[];
  /** Runs the command and gives the exit code. */
  readonly run: (invocation: Invocation<Options>) => Promise<number>;
}

/** A command line and what it is good for. */
export interface Example {
  readonly line: string;
  readonly says: string;
}

/** One call of a command: what was asked for, and the world around it. */
export interface Invocation<O extends Options> {
  readonly values: ValuesOf<O & typeof EVERYWHERE>;
  readonly argument: string | undefined;
  readonly context: Context;
  /** The colours for an output of the context. */
  readonly paintOf: (output: Output) => Paint;
}

/** A command whose `run` sees its own options by type. */
export function command<const O extends Options>(
  definition: Omit<Command, 'run' | 'options'> & {
    readonly options: O;
    readonly run: (invocation: Invocation<O>) => Promise<number>;
  },
): Command {
  return { ...definition, run: invocation => definition.run(invocation as Invocation<O>) };
}
