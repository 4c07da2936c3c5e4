import type { ArgsOf, Code } from '../../diagnostics/codes.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { descriptionHelp, fieldHelp, nearestHelp, patternHelp, unknownFieldHelp } from './error-help.ts';
import { shorten } from './field-name.ts';
import type { Schema } from './full-validator.ts';
import type { SchemaError } from './schema-error.ts';
import { typeHelp, typeWords } from './type-words.ts';

/** Where a report points and what it advises. */
interface ReportPlace {
  readonly at: 'key' | 'value';
  readonly help?: string | undefined;
  /** @default the path of the error */
  readonly path?: Path;
}

/** What is needed to put one schema error into words. */
export interface ErrorContext {
  readonly error: SchemaError;
  /** The path of the error as people write it, in backticks. */
  readonly field: string;
  /** The text of the value as it stands in the file. */
  readonly sourceOf: () => string;
  readonly report: <C extends Code>(code: C, args: ArgsOf<C>, place: ReportPlace) => void;
}

type ErrorReport = (context: ErrorContext) => void;

/** Keyword of a schema → how an error of it is reported. Values of the document are never repeated in a message. */
export const ERROR_REPORTS: ReadonlyMap<string, ErrorReport> = new Map<string, ErrorReport>([
  ['additionalProperties', unknownField],
  ['required', missingField],
  ['type', wrongType],
  ['enum', noneOfTheChoices],
  ['const', notTheConstant],
  ['pattern', wrongForm],
  ['minimum', bound('CST2011', 'at least', 'value')],
  ['maximum', bound('CST2011', 'at most', 'value')],
  ['minLength', bound('CST2012', 'at least', 'value')],
  ['maxLength', bound('CST2012', 'at most', 'value')],
  ['minItems', bound('CST2013', 'at least', 'key')],
  ['maxItems', bound('CST2013', 'at most', 'key')],
  ['minProperties', bound('CST2013', 'at least', 'key')],
  ['maxProperties', bound('CST2013', 'at most', 'key')],
  ['uniqueItems', repeatedItem],
  ['x-cistern-merge-key', repeatedKey],
  ['propertyNames', wrongKey],
]);

function unknownField({ error, field, report }: ErrorContext): void {
  const name = error.params.additionalProperty as string;
  const place = {
    at: 'key',
    help: unknownFieldHelp(name, error.parentSchema),
    path: [...error.path, name],
  } as const;
  report('CST2006', { field: shorten(name), owner: field }, place);
}

function missingField({ error, field, report }: ErrorContext): void {
  const missing = error.params.missingProperty as string;
  report(
    'CST2008',
    { field: missing, owner: field },
    { at: 'key', help: fieldHelp(error.parentSchema, missing) },
  );
}

function wrongType({ error, field, sourceOf, report }: ErrorContext): void {
  const types = [error.schema].flat() as readonly string[];
  const help = typeHelp(types, error.data, sourceOf());
  report('CST2007', { field, expected: typeWords(types) }, { at: 'value', help });
}

function noneOfTheChoices({ error, field, report }: ErrorContext): void {
  const choices = (error.schema as readonly unknown[]).filter(choice => choice !== null).map(String);
  const near = typeof error.data === 'string' ? nearestHelp(error.data, choices) : undefined;
  report('CST2009', { field, choices }, { at: 'value', help: near ?? descriptionHelp(error.parentSchema) });
}

function notTheConstant({ error, field, report }: ErrorContext): void {
  const choice = String(error.schema);
  report('CST2009', { field, choices: [choice] }, { at: 'value', help: `write \`${choice}\`` });
}

function wrongForm({ error, field, report }: ErrorContext): void {
  report(
    'CST2010',
    { field },
    { at: 'value', help: patternHelp(error.schema as string, error.parentSchema) },
  );
}

function bound(code: 'CST2011' | 'CST2012' | 'CST2013', words: string, at: 'key' | 'value'): ErrorReport {
  return ({ error, field, report }) => {
    const help = descriptionHelp(error.parentSchema);
    report(code, { field, bound: words, limit: error.params.limit as number }, { at, help });
  };
}

function repeatedItem({ error, field, report }: ErrorContext): void {
  const later = Math.max(error.params.i as number, error.params.j as number);
  report('CST2014', { field }, { at: 'value', help: 'remove one of the two', path: [...error.path, later] });
}

function repeatedKey({ error, field, report }: ErrorContext): void {
  const key = error.schema as string;
  const seen = new Set<unknown>();
  const index = (error.data as readonly JsonMap[]).findIndex(
    item => seen.size === seen.add(item?.[key]).size,
  );
  const help = `entries of this list are told apart by their \`${key}\``;
  report('CST2014', { field }, { at: 'value', help, path: [...error.path, index, key] });
}

function wrongKey({ error, field, report }: ErrorContext): void {
  const key = error.params.propertyName as string;
  const names = error.schema as Schema;
  const help = patternHelp(names.pattern as string, names);
  report('CST2015', { key: shorten(key), owner: field }, { at: 'key', help, path: [...error.path, key] });
}
