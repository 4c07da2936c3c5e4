import type { Paint } from '../../diagnostics/print/paint.ts';
import type { Command } from '../command/command.ts';
import { type Options, valueName } from '../command/option.ts';
import { wrap } from '../console/wrap.ts';

const WIDEST_TERM = 30;
const LEAST_COLUMNS = 30;

/** Terms and their meanings in two columns; a meaning that is too long goes on below itself. */
export function definitions(
  rows: readonly (readonly [term: string, meaning: string])[],
  paint: Paint,
  width: number,
): readonly string[] {
  // Longer terms have a line of their own and do not widen the column.
  const widest = Math.max(...rows.map(([term]) => term.length).filter(length => length <= WIDEST_TERM), 0);
  const indentation = widest + 4;
  return rows.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, Math.max(LEAST_COLUMNS, width - indentation));
    const rest = lines.map(line => ' '.repeat(indentation) + line);
    if (term.length > widest) return [`  ${paint('code', term)}`, ...rest];
    const padding = ' '.repeat(widest - term.length);
    return [`  ${paint('code', term)}${padding}  ${lines[0] ?? ''}`.trimEnd(), ...rest.slice(1)];
  });
}

/** The rows of some options, in their order. */
export function optionRows(options: Options): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [optionText(name, option), option.description]);
}

/** How an option is written: `-q, --quiet` or `--env NAME`. */
export function optionText(name: string, option: Options[string]): string {
  const value = valueName(option);
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${name}${value === '' ? '' : ` ${value}`}`;
}

/** What a command does, in full sentences. */
export function proseOf({ summary, description }: Command): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ${description}`;
}

/** A command with its argument: `init [DIR]`. */
export function usageName({ name, argument }: Command): string {
  if (argument === undefined) return name;
  return argument.required ? `${name} ${argument.name}` : `${name} [${argument.name}]`;
}
