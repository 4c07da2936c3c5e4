import type { Reporter } from '../diagnostics/reporter.ts';
import type { SourceDocument } from '../load/source-document.ts';
import type { Declaration, Kind, Kinds } from './declaration.ts';
import { reportSchemaErrors } from './diagnose/report-schema-errors.ts';
import * as validators from './generated/validators.ts';
import { isNameAt, kindAt } from './identity.ts';
import { type Place, placeOf } from './place.ts';
import { keepsRules } from './tekton/tekton.ts';

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
 * name belong. A document with errors is left out. Reports `CST2001` to `CST2019`.
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
    const kind = options.valid?.has(document.path)
      ? (place.kinds.find(name => name === document.value.kind) ?? place.kinds[0])
      : kindOf(document, place, textOf, reporter);
    return kind === undefined ? [] : [declaration(document, kind, place)];
  });
}

/** The kind of a document, if nothing is wrong with it. */
function kindOf(
  { path, value }: SourceDocument,
  place: Place,
  textOf: (path: string) => string,
  reporter: Reporter,
): Kind | undefined {
  const document = { path, value, text: () => textOf(path) };
  const kind = kindAt(document, place, reporter);
  if (kind === undefined) return undefined;
  if (!MATCHES[kind](value)) {
    reportSchemaErrors(kind, { path, value, text: textOf(path) }, reporter);
    return undefined;
  }
  if (!isNameAt(document, kind, place, reporter)) return undefined;
  return keepsRules(kind, document, reporter) ? kind : undefined;
}

function declaration({ path, digest, value }: SourceDocument, kind: Kind, place: Place): Declaration {
  const { name, environment } = place;
  // The validator of the kind has just said that the value has this type.
  return { kind, name, environment, path, digest, value: value as unknown as Kinds[Kind] };
}
