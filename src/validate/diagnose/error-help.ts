import { didYouMean, nearest } from '../../diagnostics/did-you-mean.ts';
import { findField } from './find-field.ts';
import type { Schema } from './full-validator.ts';
import { PATTERN_WORDS } from './pattern-words.ts';

/** Help for a field that a schema does not know: the field that was meant, here or further in, else what there is. */
export function unknownFieldHelp(name: string, schema: Schema): string {
  const known = Object.keys((schema.properties ?? {}) as object);
  const inside = nearest(name, known) === undefined ? findField(schema, name) : undefined;
  return inside === undefined ? didYouMean(name, known, 'fields here') : `did you mean \`${inside}\`?`;
}

/** Help for a text that is none of the choices, if it is near to one. */
export function nearestHelp(text: string, choices: readonly string[]): string | undefined {
  const choice = nearest(text, choices);
  return choice === undefined ? undefined : `did you mean \`${choice}\`?`;
}

/** A pattern in words; the description of its schema where there are none. */
export function patternHelp(pattern: string, schema: Schema): string | undefined {
  const words = PATTERN_WORDS.get(pattern);
  return words === undefined ? descriptionHelp(schema) : `it must be ${words}`;
}

/** The description of a schema and its first example. */
export function descriptionHelp(schema: Schema): string | undefined {
  if (typeof schema.description !== 'string') return undefined;
  const [example] = (schema.examples ?? []) as readonly unknown[];
  const text = schema.description.replace(/\.$/, '');
  return example === undefined ? text : `${text}; for example \`${String(example)}\``;
}

/** The description of a field of a schema. */
export function fieldHelp(schema: Schema, field: string): string | undefined {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  return Object.hasOwn(properties, field) ? descriptionHelp(properties[field]!) : undefined;
}
