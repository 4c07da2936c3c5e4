import type { Span } from '../source/source-file.ts';
import { type ArgsOf, type Code, describe } from './codes.ts';
import type { Diagnostic, Related } from './diagnostic.ts';

/** The optional parts of a report. */
export interface ReportDetails {
  readonly span?: Span;
  readonly related?: readonly Related[];
  readonly help?: string;
}

/** Most diagnostics that are kept for one file; the rest is only counted. */
export const PER_FILE_LIMIT = 100;

/** Collects what the stages find. Stages report and go on; only bugs of Cistern are thrown. */
export class Reporter {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #perFile = new Map<string, number>();
  #errors = 0;
  #warnings = 0;

  report<C extends Code>(code: C, args: ArgsOf<C>, details: ReportDetails = {}): void {
    this.add({ code, ...describe(code, args), related: [], ...details });
  }

  /** Takes a finished diagnostic, for instance from a worker thread. */
  add(diagnostic: Diagnostic): void {
    if (diagnostic.severity === 'error') this.#errors++;
    else this.#warnings++;
    const file = diagnostic.span?.file ?? '';
    const count = (this.#perFile.get(file) ?? 0) + 1;
    this.#perFile.set(file, count);
    if (count <= PER_FILE_LIMIT) this.#diagnostics.push(diagnostic);
  }

  /** Number of errors, with those that were not kept. */
  get errors(): number {
    return this.#errors;
  }

  get warnings(): number {
    return this.#warnings;
  }

  /** What was kept, sorted by file, offset, code and message; those without a place come first. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics].sort(compare);
  }

  /** Files of which not everything was kept: path → number of diagnostics left out. */
  get omitted(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#perFile]
        .filter(([, count]) => count > PER_FILE_LIMIT)
        .map(([file, count]) => [file, count - PER_FILE_LIMIT]),
    );
  }
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const left = sortKey(a);
  const right = sortKey(b);
  for (let index = 0; index < left.length; index++) {
    if (left[index]! < right[index]!) return -1;
    if (left[index]! > right[index]!) return 1;
  }
  return 0;
}

function sortKey({ span, code, message }: Diagnostic): readonly (string | number)[] {
  return [span?.file ?? '', span?.start ?? 0, code, message];
}
