import type { Command } from '../command/command.ts';
import { type Option, valueName } from '../command/option.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { argumentWords, firstWords, quoted, secondWords, type Words } from './words.ts';

/** The completion script for zsh. */
export function zshCompletion(words: Words): string {
  const first = firstWords(words);
  const descriptions = words.commands
    .filter(({ name }) => first.includes(name))
    .map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  // The longer names come first: the first pattern that fits decides.
  const cases = [...words.commands]
    .sort((a, b) => Number(b.name.includes(' ')) - Number(a.name.includes(' ')))
    .map(command => commandCase(command, words));
  return `#compdef cistern
_cistern() {
  local state line
  local -a commands
  commands=(
${descriptions.join('\n')}
  )
  _arguments -C ${optionSpecifications(EVERYWHERE).join(' ')} '1: :->command' '*:: :->rest' && return
  case $state in
  command) _describe -t commands 'command' commands ;;
  rest)
    case "$words[1] $words[2]" in
${cases.join('\n')}
    esac ;;
  esac
}
if [ "$funcstack[1]" = '_cistern' ]; then _cistern "$@"; else compdef _cistern cistern; fi
`;
}

function commandCase(command: Command, words: Words): string {
  const specifications = [...optionSpecifications({ ...command.options, ...EVERYWHERE })];
  if (command.argument !== undefined) {
    const offered = argumentWords(command, words);
    const others = secondWords(command, words).map(word => `compadd -- ${word}; `);
    const paths = command.argument.takes === 'file' ? '_files' : '_files -/';
    const folders = others.length === 0 ? paths : `{${others.join('')}${paths}}`;
    const action =
      offered === undefined
        ? folders
        : command.argument.takes === 'code-or-file'
          ? `{compadd -- ${offered.join(' ')}; _files}`
          : `(${offered.join(' ')})`;
    specifications.push(quoted(`::${command.argument.name}:${action}`));
  }
  const [word, second] = command.name.split(' ');
  // `_arguments` takes the word before what it completes for the name of the command.
  const enter = second === undefined ? '' : 'shift words; (( CURRENT-- )); ';
  const pattern = second === undefined ? `"${word} "*` : `"${word} ${second}"`;
  return `    ${pattern}) ${enter}_arguments ${specifications.join(' ')} ;;`;
}

function optionSpecifications(options: Readonly<Record<string, Option>>): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const text = `--${name}${option.kind === 'flag' ? '' : '='}[${escapeBrackets(option.description)}]`;
    return quoted(
      option.kind === 'flag' ? text : `${text}:${escapeColons(valueName(option))}:${valueAction(option)}`,
    );
  });
}

function valueAction(option: Option): string {
  if (option.kind === 'choice') return `(${option.choices.join(' ')})`;
  if (option.kind === 'count') return ' ';
  if (option.kind === 'text' && option.completes === 'nothing') return ' ';
  if (option.kind === 'text' && option.completes === 'file') return '_files';
  return option.kind === 'text' && option.completes === 'environment'
    ? '{compadd -- environments/*(N/:t)}'
    : '_files -/';
}

function escapeBrackets(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function escapeColons(text: string): string {
  return text.replaceAll(':', '\\:');
}
