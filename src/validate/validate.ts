import type { Reporter } from '../diagnostics/reporter.ts';
import type { SourceDocument } from '../load/source-document.ts';
import type { Declaration, Kind, Kinds } from './declaration.ts';
import { reportSchemaErrors } from './diagnose/report-schema-errors.ts';
import * as validators from './generated/validators.ts';
import { isKindAt, isNameAt } from './identity.ts';
import { placeOf } from './place.ts';

/** How much is already known about the documents. */
export interface ValidateOptions {
  /**
   * Paths of documents that an earlier run found valid and that have not changed since; they are not looked at again.
   * @default none
   */
  readonly valid?: ReadonlySet<string>;
}

/** One function per kind that says whether a value matches its schema. */
const MATCHES: Readonly<Record<Kind, (value: unknown) => boolean>> = validators;

/**
 * Turns documents into declarations, in the same order: each matches the schema of its kind and lies where its kind and
 * name belong. A document with errors is left out. Reports `CST2001` to `CST2015`.
 * @param textOf the text of a document that `load` accepted; asked for only where something is wrong
 */
export function validate(
  documents: readonly SourceDocument[],
  textOf: (path: string) => string,
  reporter: Reporter,
  options: ValidateOptions = {},
): readonly Declaration[] {
  return documents.flatMap(document => {
    const place = placeOf(document.path);
    const isValid = options.valid?.has(document.path) || matches(document, place.kind, textOf, reporter);
    return isValid ? [declaration(document, place)] : [];
  });
}

function matches(
  { path, value }: SourceDocument,
  kind: Kind,
  textOf: (path: string) => string,
  reporter: Reporter,
): boolean {
  const document = { path, value, text: () => textOf(path) };
  if (!isKindAt(document, kind, reporter)) return false;
  if (MATCHES[kind](value)) return isNameAt(document, placeOf(path), reporter);
  reportSchemaErrors(kind, { path, value, text: textOf(path) }, reporter);
  return false;
}

function declaration(
  { path, digest, value }: SourceDocument,
  place: ReturnType<typeof placeOf>,
): Declaration {
  // The validator of the kind has just said that the value has this type.
  return { ...place, path, digest, value: value as unknown as Kinds[Kind] };
}
