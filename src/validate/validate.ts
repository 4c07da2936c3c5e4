import type { Reporter } from '../diagnostics/reporter.ts';
import type { SourceDocument } from '../load/source-document.ts';
import { withBoundRepositories } from './aphex/bound-repositories.ts';
import { type Converted, convertAphex, olderKind } from './aphex/convert-aphex.ts';
import type { Declaration, Kind, Kinds } from './declaration.ts';
import { reportSchemaErrors } from './diagnose/report-schema-errors.ts';
import * as validators from './generated/validators.ts';
import { isNameAt, kindAt } from './identity.ts';
import { type Place, placeOf } from './place.ts';
import { keepsRules } from './rules/keeps-rules.ts';

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
 * name belong. A document of an older form is converted. A document with errors is left out. Reports `CST2001` to `CST2019` and `CST2030` to `CST2043`.
 * @param textOf the text of a document that `load` accepted; asked for only where something is wrong
 */
export function validate(
  documents: readonly SourceDocument[],
  textOf: (path: string) => string,
  reporter: Reporter,
  options: ValidateOptions = {},
): readonly Declaration[] {
  const declarations = documents.flatMap((document): readonly Declaration[] => {
    const place = placeOf(document.path);
    const isValid = options.valid?.has(document.path) ?? false;
    const older = olderKind(document.value, place);
    if (older !== undefined)
      return convertedDeclaration(older, { document, place, isValid }, textOf, reporter);
    const kind = isValid
      ? (place.kinds.find(name => name === document.value.kind) ?? place.kinds[0])
      : kindOf(document, place, textOf, reporter);
    return kind === undefined ? [] : [declaration(document, kind, place)];
  });
  return withBoundRepositories(declarations);
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
  return isValidAs(kind, document, place, reporter) ? kind : undefined;
}

/** Whether a document matches the schema of its kind, has the name of its file, and keeps the rules of the kind. */
function isValidAs(
  kind: Kind,
  document: Pick<Converted, 'value'> &
    Partial<Pick<Converted, 'origins'>> & {
      readonly path: string;
      readonly text: () => string;
    },
  place: Place,
  reporter: Reporter,
): boolean {
  const { path, value, origins, text } = document;
  if (!MATCHES[kind](value)) {
    reportSchemaErrors(kind, { path, value, text: text(), origins }, reporter);
    return false;
  }
  return isNameAt(document, kind, place, reporter) && keepsRules(kind, document, reporter);
}

/** The declaration of a document that is written in an older form; none when something is wrong with it. */
function convertedDeclaration(
  kind: Kind,
  known: { readonly document: SourceDocument; readonly place: Place; readonly isValid: boolean },
  textOf: (path: string) => string,
  reporter: Reporter,
): readonly Declaration[] {
  const { path, value } = known.document;
  const text = (): string => textOf(path);
  const converted = convertAphex(kind, { path, value, text }, known.isValid, reporter);
  if (converted === undefined) return [];
  const document = { path, text, ...converted };
  if (!known.isValid && !isValidAs(kind, document, known.place, reporter)) return [];
  const { origins, warn } = converted;
  warn();
  return [{ ...declaration({ ...known.document, value: converted.value }, kind, known.place), origins }];
}

function declaration({ path, digest, value }: SourceDocument, kind: Kind, place: Place): Declaration {
  const { name, environment } = place;
  // The validator of the kind has just said that the value has this type.
  return { kind, name, environment, path, digest, value: value as unknown as Kinds[Kind] };
}
