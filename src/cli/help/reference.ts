import type { Command } from '../command/command.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { optionRows, proseOf, usageName } from './definitions.ts';

/** The commands and their options as Markdown: the generated part of `docs/cli.md`. */
export function reference(commands: readonly Command[]): string {
  const sections = commands.map(section);
  return [...sections, `### Options of every command\n\n${rows(optionRows(EVERYWHERE))}`].join('\n');
}

function section(command: Command): string {
  const { argument, options, examples } = command;
  const parts = [`### \`cistern ${usageName(command)}\`\n\n${proseOf(command)}\n`];
  const argumentRows = argument === undefined ? [] : [[argument.name, argument.description] as const];
  const all = [...argumentRows, ...optionRows(options)];
  if (all.length > 0) parts.push(rows(all));
  const lines = examples.map(({ line, says }) => `# ${says}\n${line}\n`);
  parts.push('```sh\n' + lines.join('') + '```\n');
  return parts.join('\n');
}

function rows(entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([term, meaning]) => `| \`${cell(term)}\` | ${cell(meaning)} |`);
  return `| | |\n|---|---|\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
