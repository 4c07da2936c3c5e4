import type { Paint } from '../../diagnostics/print/paint.ts';
import type { Command } from '../command/command.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { definitions, optionRows, usageName } from './definitions.ts';

/** The help of the whole program. */
export function programHelp(commands: readonly Command[], paint: Paint, width: number): string {
  const rows = commands.map(command => [usageName(command), command.summary] as const);
  return [
    `${paint('heading', 'cistern')} renders a typed catalog and its environments into plain Kubernetes YAML`,
    '',
    `${paint('heading', 'Usage:')} cistern COMMAND [OPTIONS]`,
    '',
    paint('heading', 'Commands:'),
    ...definitions(rows, paint, width),
    '',
    paint('heading', 'Options of every command:'),
    ...definitions(optionRows(EVERYWHERE), paint, width),
    '',
    'More: `cistern help COMMAND`, `cistern explain CODE`',
    '',
  ].join('\n');
}
