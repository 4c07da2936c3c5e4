import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { widthOf } from '../../host/terminal.ts';
import { type Command, command } from '../command/command.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { commandHelp } from '../help/command-help.ts';
import { programHelp } from '../help/program-help.ts';

/** Prints the help of the program or of one command. */
export function help(commands: () => readonly Command[]): Command {
  return command({
    name: 'help',
    summary: 'print help on the program or on one command',
    description: 'The same text as with `--help`.',
    argument: { name: 'COMMAND', required: false, description: 'the command', takes: 'command' },
    options: {},
    examples: [{ line: 'cistern help render', says: 'options and examples of one command' }],
    run: async ({ argument, context, paintOf }) => {
      const paint = paintOf(context.out);
      const width = widthOf(context.out);
      const found = commands().find(({ name }) => name === argument);
      if (argument === undefined || found !== undefined) {
        say(context.out, found ? commandHelp(found, paint, width) : programHelp(commands(), paint, width));
        return 0;
      }
      const reporter = new Reporter();
      const names = commands().map(({ name }) => name);
      reporter.report('CST9001', { command: argument }, { help: didYouMean(argument, names, 'commands') });
      complain(context, reporter, paintOf(context.err));
      return USAGE;
    },
  });
}
