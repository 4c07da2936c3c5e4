import type { Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import { EVERYWHERE } from '../command/shared-options.ts';
import { argumentWords, firstWords, secondWords, type Words } from './words.ts';

/** The completion script for bash 3.2 and later. */
export function bashCompletion(words: Words): string {
  const all = Object.assign({}, EVERYWHERE, ...words.commands.map(({ options }) => options)) as Record<
    string,
    Option
  >;
  const valueOptions = Object.entries(all).filter(([, option]) => option.kind !== 'flag');
  const values = valueOptions.map(([name, option]) => `  --${name}) ${valueLine(option)}; return ;;`);
  const cases = words.commands.map(command => commandCase(command, words));
  const longer = words.commands.map(({ name }) => name).filter(name => name.includes(' '));
  return `# bash completion of cistern
_cistern_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$2")
}
_cistern_folders() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(cd "$1" 2>/dev/null && compgen -d -- "$2")
}
_cistern_files() {
  local word
  while IFS= read -r word; do
    if [[ -d $word ]]; then COMPREPLY+=("$word/"); else COMPREPLY+=("$word"); fi
  done < <(compgen -f -- "$1")
  compopt -o nospace 2>/dev/null
}
_cistern() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' index
  COMPREPLY=()
  case "$previous" in
${values.join('\n')}
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
    ${valueOptions.map(([name]) => `--${name}`).join('|')}) ((index++)) ;;
    -*) ;;
    *)
      case "$command \${COMP_WORDS[index]}" in
${longer.map(name => `      '${name}') command='${name}' ;;`).join('\n')}
      *) command="\${command:-\${COMP_WORDS[index]}}" ;;
      esac ;;
    esac
  done
  case "$command" in
  '') _cistern_words '${[...firstWords(words), ...optionWords(EVERYWHERE)].join(' ')}' "$current" ;;
${cases.join('\n')}
  esac
}
complete -F _cistern cistern
`;
}

function valueLine(option: Option): string {
  if (option.kind === 'choice') return `_cistern_words '${option.choices.join(' ')}' "$current"`;
  if (option.kind === 'text' && option.completes === 'file') return '_cistern_files "$current"';
  if (option.kind === 'text' && option.completes !== 'nothing') {
    return `_cistern_folders ${option.completes === 'environment' ? 'environments' : '.'} "$current"`;
  }
  return ':';
}

function commandCase(command: Command, words: Words): string {
  const offered = [
    ...optionWords({ ...command.options, ...EVERYWHERE }),
    ...secondWords(command, words),
    ...(argumentWords(command, words) ?? []),
  ];
  const takes = command.argument?.takes;
  const further =
    takes === 'folder'
      ? ' _cistern_folders . "$current";'
      : takes === 'file' || takes === 'code-or-file'
        ? ' _cistern_files "$current";'
        : '';
  return `  '${command.name}') _cistern_words '${offered.join(' ')}' "$current";${further} ;;`;
}

function optionWords(options: Readonly<Record<string, Option>>): readonly string[] {
  return Object.keys(options).map(name => `--${name}`);
}
