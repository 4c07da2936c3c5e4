import { escapeText } from '../diagnostics/print/escape.ts';
import { colored, type Paint, plain } from '../diagnostics/print/paint.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import { packageVersion } from '../host/package.ts';
import { type ColorChoice, usesColor, widthOf } from '../host/terminal.ts';
import type { Command, Invocation } from './command/command.ts';
import type { Options } from './command/option.ts';
import { parse } from './command/parse.ts';
import { type Context, type Output, say } from './console/context.ts';
import { complain, USAGE } from './console/usage.ts';
import { commandHelp } from './help/command-help.ts';
import { programHelp } from './help/program-help.ts';

/** Carries out a command line and gives the exit code: 0 done, 1 errors, 2 a mistake in the command line. */
export async function run(
  words: readonly string[],
  context: Context,
  commands: readonly Command[],
): Promise<number> {
  const reporter = new Reporter();
  const request = parse(words, commands, reporter);
  if (request === undefined) {
    const paint = painter('auto', context);
    if (words.length === 0)
      say(context.err, `${programHelp(commands, paint(context.err), widthOf(context.err))}\n`);
    complain(context, reporter, paint(context.err));
    return USAGE;
  }
  const { command, argument } = request;
  const values = request.values as Invocation<Options>['values'];
  const paintOf = painter(values.color ?? 'auto', context);
  if (values.version === true) {
    say(context.out, `${packageVersion()}\n`);
    return 0;
  }
  if (command === undefined || values.help === true) {
    const paint = paintOf(context.out);
    const width = widthOf(context.out);
    say(
      context.out,
      command === undefined ? programHelp(commands, paint, width) : commandHelp(command, paint, width),
    );
    return 0;
  }
  try {
    return await command.run({ values, argument, context, paintOf });
  } catch (error) {
    return crash(error, context, paintOf(context.err));
  }
}

/** Chooses the colours of each output. */
function painter(choice: ColorChoice, context: Context): (output: Output) => Paint {
  return output => (usesColor(choice, output, context.variables) ? colored : plain);
}

/** Reports a bug of ours, with what is needed to find it. */
function crash(error: unknown, context: Context, paint: Paint): number {
  const reporter = new Reporter();
  const message = error instanceof Error ? error.message : String(error);
  const help = 'this is a bug in Cistern, not in the workspace; please report it with the lines below';
  reporter.report('CST9100', { message }, { help });
  complain(context, reporter, paint);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter(line => /^ +at /.test(line));
  for (const place of places) say(context.err, `${escapeText(place)}\n`);
  return 1;
}
