import type { Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { argumentWords, secondWords, type Words } from './words.ts';

/** The completion script for fish. */
export function fishCompletion(words: Words): string {
  const lines = ['# fish completion of cistern', 'complete -c cistern -f'];
  for (const command of words.commands) {
    if (!command.name.includes(' ')) lines.push(wordLine('__fish_use_subcommand', command.name, command));
    for (const word of secondWords(command, words)) {
      const longer = words.commands.find(({ name }) => name === `${command.name} ${word}`)!;
      lines.push(wordLine(quoted(`__fish_seen_subcommand_from ${command.name}`), word, longer));
    }
  }
  for (const [name, option] of Object.entries(EVERYWHERE)) lines.push(optionLine(undefined, name, option));
  for (const command of words.commands) lines.push(...commandLines(command, words));
  return lines.join('\n') + '\n';
}

function wordLine(condition: string, word: string, { summary }: Command): string {
  return `complete -c cistern -n ${condition} -a ${word} -d ${quoted(summary)}`;
}

function commandLines(command: Command, words: Words): readonly string[] {
  const lines = Object.entries(command.options).map(([name, option]) =>
    optionLine(command.name, name, option),
  );
  const { argument } = command;
  if (argument !== undefined) {
    const offered = argumentWords(command, words);
    const files = argument.takes === 'code-or-file' ? ' (__fish_complete_path)' : '';
    const paths = argument.takes === 'file' ? '(__fish_complete_path)' : '(__fish_complete_directories)';
    const source = offered === undefined ? paths : offered.join(' ') + files;
    lines.push(
      `complete -c cistern ${condition(command.name)} -a ${quoted(source)} -d ${quoted(argument.description)}`,
    );
  }
  return lines;
}

function optionLine(command: string | undefined, name: string, option: Option): string {
  const parts = ['complete -c cistern'];
  if (command !== undefined) parts.push(condition(command));
  if (option.short !== undefined) parts.push(`-s ${option.short}`);
  parts.push(`-l ${name}`);
  if (option.kind !== 'flag') parts.push(`-x -a ${quoted(valueSource(option))}`);
  return `${parts.join(' ')} -d ${quoted(option.description)}`;
}

function condition(command: string): string {
  const words = command.split(' ').map(word => `__fish_seen_subcommand_from ${word}`);
  return `-n ${quoted(words.join('; and '))}`;
}

function valueSource(option: Option): string {
  if (option.kind === 'choice') return option.choices.join(' ');
  if (option.kind !== 'text' || option.completes === 'nothing') return '';
  if (option.completes === 'file') return '(__fish_complete_path)';
  return option.completes === 'folder' ? '(__fish_complete_directories)' : '(path basename environments/*/)';
}

/** A text in single quotes, which fish ends only at a bare quote. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
