import type { Path } from '../../source/pointer.ts';
import type { RuleReport } from './rule-report.ts';
import { isAlone, type Variable } from './variable.ts';

/** One text, a list of texts, or a map of texts with fixed names. */
export type ValueType = 'string' | 'array' | 'object';

/** A parameter or a result as it is declared. */
export interface Declared {
  readonly name: string;
  readonly type?: ValueType;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly default?: string | readonly string[] | Readonly<Record<string, string>>;
}

/** Of which type a parameter or a result is; its properties or its default say it where nothing else does. */
export function typeOfDeclared({ type, properties, default: value }: Declared): ValueType {
  return type ?? (properties ? 'object' : value === undefined ? 'string' : typeOfValue(value));
}

/** Of which type a value is as it is written. */
export function typeOfValue(value: NonNullable<Declared['default']>): ValueType {
  return typeof value === 'string' ? 'string' : Array.isArray(value) ? 'array' : 'object';
}

const AS_WORDS: Readonly<Record<ValueType, string>> = {
  string: 'write one text, or another `type`',
  array: 'write a list, or another `type`',
  object: 'write a map, or another `type`',
};

/**
 * Reports `CST2019` for a default that is not of the type of its parameter, for a map whose names are not declared, and
 * for names of what is no map.
 * @param what what is declared, for people
 */
export function checkDeclared(
  declared: readonly Declared[] | undefined,
  what: 'parameter' | 'result',
  at: Path,
  report: RuleReport,
): void {
  for (const [index, entry] of (declared ?? []).entries()) {
    const { name, properties, default: value } = entry;
    const type = typeOfDeclared(entry);
    const refuse = (reason: string, field: Path, help: string): void =>
      report('CST2019', { what: `the ${what} \`${name}\``, reason }, [...at, index, ...field], help);
    if (type === 'object' && properties === undefined)
      refuse(
        'it is a map whose names nobody declares',
        ['type'],
        'name its texts: `properties: {url: {}, …}`',
      );
    if (type !== 'object' && properties !== undefined)
      refuse('it has properties and is no map', ['properties'], 'write `type: object`, or remove them');
    if (value === undefined) continue;
    if (typeOfValue(value) !== type) refuse('its default is not of its type', ['default'], AS_WORDS[type]);
    else if (type === 'object') {
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(properties ?? {}, key)) continue;
        refuse(
          `its default has \`${key}\`, which is not declared`,
          ['default', key],
          'add it to `properties`',
        );
      }
    }
  }
}

/** Where a variable stands: the field, its whole text, and what may stand there as a whole besides texts. */
export interface VariablePlace {
  readonly path: Path;
  readonly text: string;
  readonly takes: 'texts' | 'lists' | 'all';
}

/**
 * Reports `CST2019` for a list or a map inside a text, and for the part of what is none, and `CST2017` for a text that a
 * map does not have.
 * @param names those behind the name of the parameter or result itself
 */
export function checkType(
  variable: Variable,
  declared: Declared,
  names: readonly string[],
  place: VariablePlace & { readonly owner: string },
  report: RuleReport,
): void {
  const type = typeOfDeclared(declared);
  const { path, text, takes } = place;
  const refuse = (reason: string, help: string): void =>
    report('CST2019', { what: `\`$(${variable.text})\``, reason }, path, help);
  const isWhole = variable.part === 'list' && isAlone(text, variable);
  if (type === 'object' && names.length === 1 && variable.part === 'value') {
    const [key] = names as [string];
    if (Object.hasOwn(declared.properties ?? {}, key)) return;
    const name = `${declared.name}.${key}`;
    report('CST2017', { what: 'text', name, owner: place.owner }, path, 'declare it in its `properties`');
  } else if (type === 'object') {
    if (isWhole && takes === 'all' && names.length === 0) return;
    const help =
      takes === 'all' ? 'let `[*]` stand alone, or name one of its texts' : 'name one of its texts: `.url`';
    refuse('it is a map', help);
  } else if (names.length > 0) {
    refuse(
      `it is ${type === 'array' ? 'a list' : 'one text'} and has no names`,
      'remove what stands behind it',
    );
  } else if (type === 'string') {
    if (variable.part === 'value') return;
    refuse('it is one text and no list', 'remove the brackets, or declare `type: array`');
  } else if (variable.part !== 'entry' && !(isWhole && takes !== 'texts')) {
    const help =
      takes === 'texts'
        ? 'a list may only be an argument of its own or the value of a parameter; here one entry fits, such as `[0]`'
        : 'write it with `[*]`, as an item of its own';
    refuse('it is a list', help);
  }
}
