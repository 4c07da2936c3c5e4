import type { Compilation } from '../../compile.ts';
import { escapeJson } from '../../diagnostics/print/escape.ts';
import { type JsonDiagnostic, jsonOf } from '../../diagnostics/print/json.ts';
import type { WriteResult } from '../../write/writing.ts';

/** What `--json` prints for `render` and `check`. Fields are added, never changed, within a version. */
export interface JsonOutcome {
  /** Version of this form. */
  readonly version: 1;
  /** Whether there was no error. */
  readonly ok: boolean;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly applications: number;
    readonly objects: number;
    /** Applications taken from the cache. */
    readonly reused: number;
    /** Only where something was written. */
    readonly files?: WriteResult;
  };
  /** Milliseconds spent in each stage. */
  readonly timings: Readonly<Record<string, number>>;
  readonly diagnostics: readonly JsonDiagnostic[];
  /** Diagnostics beyond the bound of each file, which are only counted. */
  readonly omitted: readonly { readonly file: string; readonly count: number }[];
}

/** The outcome of a run for machines. */
export function jsonOutcome(
  { reporter, counts, timings, textOf }: Pick<Compilation, 'reporter' | 'counts' | 'timings' | 'textOf'>,
  files: WriteResult | undefined,
): JsonOutcome {
  return {
    version: 1,
    ok: reporter.errors === 0,
    counts: {
      errors: reporter.errors,
      warnings: reporter.warnings,
      applications: counts.applications,
      objects: counts.objects,
      reused: counts.reused,
      ...(files === undefined ? {} : { files }),
    },
    timings: Object.fromEntries([...timings].map(([stage, time]) => [stage, Math.round(time * 10) / 10])),
    diagnostics: reporter.diagnostics.map(diagnostic => jsonOf(diagnostic, textOf)),
    omitted: [...reporter.omitted].map(([file, count]) => ({ file, count })),
  };
}

/** A value as the JSON that commands print: two spaces, one final newline, nothing that a terminal acts on. */
export function jsonText(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, 2)) + '\n';
}
