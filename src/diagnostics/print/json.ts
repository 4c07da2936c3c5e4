import { positionAt, type Span } from '../../source/source-file.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';

/** A place in a file, for machines. */
export interface JsonPlace {
  /** Path relative to the workspace root. */
  readonly file: string;
  readonly start: JsonPosition;
  /** First position behind the place. */
  readonly end: JsonPosition;
}

/** Line and column are 1-based, the offset is 0-based; column and offset count UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A diagnostic for machines: the same data with lines and columns worked out. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: JsonPlace;
  readonly related: readonly { readonly message: string; readonly place: JsonPlace }[];
  readonly help?: string;
}

/** The form of a diagnostic in `--json` output. */
export function jsonOf(diagnostic: Diagnostic, textOf: (path: string) => string): JsonDiagnostic {
  const { code, severity, message, span, related, help } = diagnostic;
  return {
    code,
    severity,
    message,
    ...(span === undefined ? {} : { place: placeOf(span, textOf) }),
    related: related.map(place => ({ message: place.message, place: placeOf(place.span, textOf) })),
    ...(help === undefined ? {} : { help }),
  };
}

function placeOf(span: Span, textOf: (path: string) => string): JsonPlace {
  const text = textOf(span.file);
  const positionOf = (offset: number): JsonPosition => ({ ...positionAt(text, offset), offset });
  return { file: span.file, start: positionOf(span.start), end: positionOf(span.end) };
}
