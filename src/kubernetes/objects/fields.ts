import { nearest } from '../../diagnostics/did-you-mean.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { BUILT_IN_FIELDS } from '../generated/built-in-fields.ts';

/**
 * What objects of kinds may hold. A form is `text`, `number`, `truth`, `amount` (a number or a text), `any`, the name of a
 * type, or one of them after `[]` (a list of them) or `{}` (a map of them).
 */
export interface FieldTypes {
  /** `<apiVersion> <kind>` → name of its type. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Name of a type → its fields, `!` behind the name of one that must be there, and their forms. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A place at which an object is not what its kind says. */
export interface FieldProblem {
  readonly path: Path;
  readonly what: string;
  readonly help?: string;
}

let table: FieldTypes | undefined;

/** Where an object of a built-in kind holds what its kind does not know, or lacks what it needs; nothing for other kinds. */
export function fieldProblems(apiVersion: string, kind: string, object: Json): readonly FieldProblem[] {
  table ??= JSON.parse(BUILT_IN_FIELDS) as FieldTypes;
  const name = `${apiVersion} ${kind}`;
  return Object.hasOwn(table.kinds, name) ? problemsOf(table, table.kinds[name]!, object, []) : [];
}

const WORDS: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a whole number',
  truth: '`true` or `false`',
  amount: 'a number or a text',
};

function problemsOf({ types }: FieldTypes, form: string, value: Json, path: Path): readonly FieldProblem[] {
  const field = `\`${path.join('.')}\``;
  const wrong = (words: string): readonly FieldProblem[] => [{ path, what: `${field} must be ${words}` }];
  const inside = { types, kinds: {} };
  if (form.startsWith('[]')) {
    if (!Array.isArray(value)) return wrong('a list');
    return value.flatMap((item, at) => problemsOf(inside, form.slice(2), item, [...path, at]));
  }
  if (form.startsWith('{}')) {
    if (!isMap(value)) return wrong('a map');
    return Object.entries(value).flatMap(([key, item]) =>
      problemsOf(inside, form.slice(2), item, [...path, key]),
    );
  }
  switch (form) {
    case 'any':
      return [];
    case 'text':
      return typeof value === 'string' ? [] : wrong(WORDS.text!);
    case 'number':
      return Number.isSafeInteger(value) ? [] : wrong(WORDS.number!);
    case 'truth':
      return typeof value === 'boolean' ? [] : wrong(WORDS.truth!);
    case 'amount':
      return typeof value === 'string' || typeof value === 'number' ? [] : wrong(WORDS.amount!);
  }
  if (!isMap(value)) return wrong('a map');
  const fields = types[form]!;
  const missing = Object.keys(fields).flatMap(name => {
    const own = name.slice(0, -1);
    return name.endsWith('!') && !Object.hasOwn(value, own)
      ? [{ path, what: `\`${[...path, own].join('.')}\` is missing` }]
      : [];
  });
  const found = Object.entries(value).flatMap(([name, item]) => {
    const known = [name, `${name}!`].find(each => Object.hasOwn(fields, each));
    if (known !== undefined) return problemsOf(inside, fields[known]!, item, [...path, name]);
    const near = nearest(
      name,
      Object.keys(fields).map(each => each.replace('!', '')),
    );
    const what = `there is no field \`${[...path, name].join('.')}\``;
    return [
      { path: [...path, name], what, ...(near !== undefined && { help: `did you mean \`${near}\`?` }) },
    ];
  });
  return [...missing, ...found];
}
