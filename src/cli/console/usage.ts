import { type Paint, plain } from '../../diagnostics/print/paint.ts';
import { printText } from '../../diagnostics/print/text.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { widthOf } from '../../host/terminal.ts';
import { type Context, say } from './context.ts';

/** Exit code of a command line that cannot be carried out as it is written. */
export const USAGE = 2;

/** Prints diagnostics that have no place in a file on the error stream. */
export function complain(context: Context, reporter: Reporter, paint: Paint = plain): void {
  const options = { textOf: () => '', locate: (path: string) => path, width: widthOf(context.err), paint };
  for (const diagnostic of reporter.diagnostics) say(context.err, printText(diagnostic, options));
}
