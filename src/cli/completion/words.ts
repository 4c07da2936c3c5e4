import type { Command } from '../command/command.ts';

/** All that a completion script offers. */
export interface Words {
  readonly commands: readonly Command[];
  /** Codes of diagnostics. */
  readonly codes: readonly string[];
}

/** The words that the argument of a command can be; undefined where it is a folder, is known to the workspace alone or there is none. */
export function argumentWords(
  { argument }: Command,
  { commands, codes }: Words,
): readonly string[] | undefined {
  if (argument === undefined || argument.takes === 'folder' || argument.takes === 'integration')
    return undefined;
  if (argument.takes === 'code') return codes;
  return argument.takes === 'command' ? commands.map(({ name }) => name) : argument.takes;
}

/** A text in single quotes for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
