import { relative, resolve } from 'node:path';
import { escapeText } from '../../diagnostics/print/escape.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import { say } from '../console/context.ts';
import { complain } from '../console/usage.ts';
import { copyTemplate, inTheWay } from '../init/copy-template.ts';

const SHOWN = 5;

/** Makes a minimal workspace that renders at once. */
export const init = command({
  name: 'init',
  summary: 'make a minimal workspace in an empty folder',
  description:
    'Writes a small workspace with one organization, one integration and one environment, which renders at once. The folder is made if need be; it must hold nothing but `.git`.',
  argument: {
    name: 'DIR',
    required: false,
    description: 'the folder; else the current one',
    takes: 'folder',
  },
  options: {},
  examples: [
    { line: 'cistern init platform && cd platform && cistern render', says: 'from nothing to hydrated YAML' },
  ],
  run: async ({ argument, context, paintOf }) => {
    const named = argument ?? '.';
    const folder = resolve(context.folder, named);
    const reporter = new Reporter();
    const paths = makeWorkspace(folder, named, reporter);
    if (paths === undefined) {
      complain(context, reporter, paintOf(context.err));
      return 1;
    }
    const paint = paintOf(context.out);
    for (const path of paths) say(context.out, `  ${path}\n`);
    const enter = relative(context.folder, folder);
    const steps = [...(enter === '' ? [] : [`cd ${escapeText(enter)}`]), 'cistern render', 'cistern list'];
    say(context.out, `\nnext:\n${steps.map(step => `  ${paint('code', step)}\n`).join('')}`);
    return 0;
  },
});

function makeWorkspace(folder: string, named: string, reporter: Reporter): readonly string[] | undefined {
  try {
    const obstacles = inTheWay(folder);
    if (obstacles.length === 0) return copyTemplate(folder);
    const shown = obstacles.slice(0, SHOWN).map(name => `\`${name}\``);
    const rest = obstacles.length - shown.length;
    const names = shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    reporter.report(
      'CST9101',
      { folder: named },
      { help: `in the way: ${names}; name an empty or a new folder` },
    );
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    reporter.report('CST9102', { action: 'make a workspace in', path: named, reason });
  }
  return undefined;
}
