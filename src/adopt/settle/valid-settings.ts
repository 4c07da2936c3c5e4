import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { type SchemaError, schemaErrors } from '../../validate/diagnose/schema-error.ts';
import * as validators from '../../validate/generated/validators.ts';
import { removeAt, type Tree } from '../move/tree.ts';

const MATCHES: Readonly<Record<'Integration' | 'IntegrationRelease', (value: unknown) => boolean>> =
  validators;

/** Rounds of removing; what is removed may leave something behind that is wrong without it. */
const ROUNDS = 64;

/** What was removed from a document. */
export interface Removed {
  /** From the root of the document. */
  readonly path: Path;
  readonly reason: string;
  readonly value: Json;
  /** Whether something that must be there was missing in it. */
  readonly isIncomplete: boolean;
}

/** Removes from a document what its schema does not take, and tells of each. */
export function removeInvalid(
  kind: 'Integration' | 'IntegrationRelease',
  document: Tree,
  onRemoved: (removed: Removed) => void,
): void {
  for (let round = 0; round < ROUNDS; round++) {
    if (MATCHES[kind](document)) return;
    const errors = schemaErrors(kind, document);
    for (const error of errors) {
      // Where there is no end of mistakes, more is removed at once.
      const path = round < ROUNDS / 2 ? culpritOf(error) : culpritOf(error).slice(0, 3);
      const value = valueIn(document, path);
      if (value === undefined) continue;
      removeAt(document, path);
      onRemoved({ path, reason: reasonOf(error), value, isIncomplete: error.keyword === 'required' });
    }
  }
}

/** The path of what has to go. */
function culpritOf({ keyword, path, params }: SchemaError): Path {
  if (keyword === 'additionalProperties') return [...path, params.additionalProperty as string];
  if (keyword === 'propertyNames') return [...path, params.propertyName as string];
  return path;
}

function valueIn(document: Json, path: Path): Json | undefined {
  let value: Json | undefined = document;
  for (const segment of path) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else if (isMap(value) && Object.hasOwn(value, segment)) value = (value as JsonMap)[segment];
    else return undefined;
  }
  return value;
}

function reasonOf({ keyword, params, schema }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties':
      return 'there is no such setting';
    case 'propertyNames':
      return 'the setting does not take this name';
    case 'enum':
      return `the setting takes only ${(schema as readonly unknown[]).map(word => `\`${String(word)}\``).join(', ')}`;
    case 'required':
      return `\`${String(params.missingProperty)}\` is missing`;
    case 'minimum':
    case 'maximum':
      return `the ${keyword} of the setting is ${String(schema)}`;
    default:
      return 'the setting does not take this value';
  }
}
