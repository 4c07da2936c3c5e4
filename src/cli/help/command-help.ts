import type { Paint } from '../../diagnostics/print/paint.ts';
import type { Command } from '../command/command.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { wrap } from '../console/wrap.ts';
import { definitions, optionRows, proseOf, usageName } from './definitions.ts';

/** The help of one command. */
export function commandHelp(command: Command, paint: Paint, width: number): string {
  const { argument, options, examples } = command;
  const lines = [
    ...wrap(proseOf(command), width),
    '',
    `${paint('heading', 'Usage:')} cistern ${usageName(command)} [OPTIONS]`,
    '',
  ];
  if (argument !== undefined) {
    const values = typeof argument.takes === 'string' ? '' : `: ${argument.takes.join(', ')}`;
    const row = [argument.name, argument.description + values] as const;
    lines.push(paint('heading', 'Argument:'), ...definitions([row], paint, width), '');
  }
  lines.push(
    paint('heading', 'Options:'),
    ...definitions(optionRows({ ...options, ...EVERYWHERE }), paint, width),
  );
  lines.push('', paint('heading', 'Examples:'));
  for (const { line, says } of examples)
    lines.push(`  ${paint('faint', `# ${says}`)}`, `  ${paint('code', line)}`);
  return lines.join('\n') + '\n';
}
