import type { Span } from '../source/source-file.ts';

/** How bad a finding is: errors stop the compiler after the stage, warnings do not. */
export type Severity = 'error' | 'warning';

/** One entry of the registry of codes: how bad it is and how its message reads. */
export interface CodeEntry<Args> {
  readonly severity: Severity;
  /** What is wrong, in lower case, without a final period, names in backticks. */
  readonly message: (args: Args) => string;
}

/** Gives a registry entry its argument type; see the files in `codes/`. */
export function code<Args extends object = Record<string, never>>(
  severity: Severity,
  message: (args: Args) => string,
): CodeEntry<Args> {
  return { severity, message };
}

/** Another place that belongs to a diagnostic, with a short note. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** What a stage found, as data. Line and column are computed when it is printed. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent when the finding has no place in a file. */
  readonly span?: Span;
  readonly related: readonly Related[];
  /** What to do. */
  readonly help?: string;
}
