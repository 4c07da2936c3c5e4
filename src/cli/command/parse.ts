import { parseArgs } from 'node:util';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Command } from './command.ts';
import type { Options } from './option.ts';
import { readValue } from './read-value.ts';
import { EVERYWHERE } from './shared-options.ts';

/** What an option was given. */
type Value = string | number | true | readonly string[];

/** What a command line asks for. */
export interface Request {
  /** Absent when only help or the version of the program is asked for. */
  readonly command?: Command;
  readonly values: Readonly<Record<string, Value>>;
  readonly argument: string | undefined;
}

/**
 * Reads the words of a command line against the table of commands. Options may stand before the command.
 * Gives undefined after reporting one mistake or more (`CST9001` to `CST9009`).
 */
export function parse(
  words: readonly string[],
  commands: readonly Command[],
  reporter: Reporter,
): Request | undefined {
  const { tokens } = parseArgs({
    args: [...words],
    options: arities(commands),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const names = commands.map(({ name }) => name);
  const named = tokens.filter(token => token.kind === 'positional').map(token => token.value);
  const [first] = named;
  const command = commandOf(named, commands);
  const rest = named.slice(command?.name.split(' ').length ?? 1);
  const options: Options =
    command === undefined ? optionsOf(commands) : { ...EVERYWHERE, ...command.options };
  const values: Record<string, Value> = Object.create(null);

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) {
      const known = Object.keys(options).map(name => `--${name}`);
      const help = didYouMean(`--${token.name}`, known, 'options');
      reporter.report('CST9003', { option: token.rawName, command: command?.name ?? 'cistern' }, { help });
      continue;
    }
    const isRepeatable = option.kind === 'text' && option.repeatable === true;
    if (!isRepeatable && token.name in values) {
      reporter.report('CST9009', { option: token.rawName });
      continue;
    }
    const value = readValue(option, { ...token, inlineValue: token.inlineValue === true }, reporter);
    if (value === undefined) continue;
    const before = (values[token.name] ?? []) as readonly string[];
    values[token.name] = isRepeatable ? [...before, String(value)] : value;
  }
  // Words after a mistaken option may be meant as its value.
  if (reporter.errors > 0) return undefined;
  if (first !== undefined && command === undefined) {
    reporter.report('CST9001', { command: first }, { help: didYouMean(first, names, 'commands') });
    return undefined;
  }
  const wantsText = values.help === true || values.version === true;
  const argument = command === undefined ? undefined : readArgument(command, rest, reporter, wantsText);
  if (command === undefined && !wantsText) {
    reporter.report('CST9002', {}, { help: didYouMean('', names, 'commands') });
  }
  if (reporter.errors > 0) return undefined;
  return { ...(command === undefined ? {} : { command }), values, argument };
}

/** The command that the words begin with, the one of two words rather than the one of its first word. */
function commandOf([first, second]: readonly string[], commands: readonly Command[]): Command | undefined {
  return (
    commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
  );
}

/** The options of all commands; those of one name are of one kind. */
function optionsOf(commands: readonly Command[]): Options {
  return Object.assign({}, EVERYWHERE, ...commands.map(({ options }) => options));
}

/** Which options take a value: what the splitting into words and values depends on. */
function arities(
  commands: readonly Command[],
): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  return Object.fromEntries(
    Object.entries(optionsOf(commands)).map(([name, option]) => [
      name,
      {
        type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );
}

function readArgument(
  { name, argument }: Command,
  words: readonly string[],
  reporter: Reporter,
  wantsText: boolean,
): string | undefined {
  // Names of commands may have two words.
  const isCommand = argument?.takes === 'command' && words.length > 1;
  const [given, ...extra] = isCommand ? [words.slice(0, 2).join(' '), ...words.slice(2)] : words;
  const surplus = argument === undefined && given !== undefined ? [given, ...extra] : extra;
  for (const word of surplus) {
    reporter.report('CST9007', { argument: word, command: name }, { help: `see \`cistern help ${name}\`` });
  }
  if (argument === undefined) return undefined;
  if (given === undefined) {
    if (argument.required && !wantsText) {
      const help = typeof argument.takes === 'string' ? undefined : `one of ${list(argument.takes)}`;
      reporter.report(
        'CST9008',
        { command: name, argument: argument.name },
        help === undefined ? {} : { help },
      );
    }
    return undefined;
  }
  if (typeof argument.takes !== 'string' && !argument.takes.includes(given)) {
    const expected = `one of ${list(argument.takes)}`;
    const help = didYouMean(given, argument.takes, 'values');
    reporter.report('CST9006', { subject: argument.name, value: given, expected }, { help });
    return undefined;
  }
  return given;
}

function list(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ');
}
