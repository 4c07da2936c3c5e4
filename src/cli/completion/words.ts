import type { Command } from '../command/command.ts';

/** All that a completion script offers. */
export interface Words {
  readonly commands: readonly Command[];
  /** Codes of diagnostics. */
  readonly codes: readonly string[];
}

/** The names of commands as the first word of a command line. */
export function firstWords({ commands }: Words): readonly string[] {
  return commands.map(({ name }) => name).filter(name => !name.includes(' '));
}

/** The words that make another command of a command: `ci` after `init`. */
export function secondWords(command: Command, { commands }: Words): readonly string[] {
  const start = `${command.name} `;
  return commands.filter(({ name }) => name.startsWith(start)).map(({ name }) => name.slice(start.length));
}

/** The words that the argument of a command can be; undefined where it is a folder or a file, is known to the workspace alone or there is none. */
export function argumentWords({ argument }: Command, words: Words): readonly string[] | undefined {
  if (argument === undefined || argument.takes === 'folder' || argument.takes === 'file') return undefined;
  if (argument.takes === 'integration') return undefined;
  if (argument.takes === 'commit') return [];
  if (argument.takes === 'code-or-file') return words.codes;
  return argument.takes === 'command' ? firstWords(words) : argument.takes;
}

/** A text in single quotes for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
