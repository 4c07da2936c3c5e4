import type { Compilation } from '../../compile.ts';
import type { WriteResult } from '../../write/writing.ts';
import type { Invocation } from '../command/command.ts';
import type { REPORTING } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import type { Format } from './format.ts';
import { jsonOutcome, jsonText } from './json-outcome.ts';
import { reportAsGithub, reportAsText } from './report.ts';
import { summary } from './summary.ts';

/** A finished run. */
export interface Conclusion {
  readonly root: string;
  readonly format: Format;
  readonly compilation: Compilation;
  /** Absent where nothing was written. */
  readonly files?: WriteResult | undefined;
  /** `Context.now` at the start. */
  readonly started: number;
}

/** Prints diagnostics and summary of a run and gives its exit code: 1 when there was an error. */
export function conclude(
  { context, paintOf, values }: Invocation<typeof REPORTING>,
  { root, format, compilation, files, started }: Conclusion,
): number {
  const { reporter, textOf } = compilation;
  const report = { context, root, reporter, textOf };
  if (format === 'json') context.out.write(jsonText(jsonOutcome(compilation, files)));
  else if (format === 'github') reportAsGithub(report);
  else reportAsText(report, paintOf(context.err));
  if (reporter.errors > 0) return 1;
  if (format !== 'json' && values.quiet !== true) {
    say(context.out, `${summary(compilation, files, context.now() - started)}\n`);
  }
  return 0;
}
