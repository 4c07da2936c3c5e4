import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Invocation } from '../command/command.ts';
import type { REPORTING } from '../command/shared-options.ts';

/** Form of the diagnostics. */
export type Format = 'text' | 'json' | 'github';

/** The form that the options ask for; undefined after reporting `CST9010`, when they contradict each other. */
export function formatOf(
  { values }: Pick<Invocation<typeof REPORTING>, 'values'>,
  reporter: Reporter,
): Format | undefined {
  if (values.json !== true) return values.format ?? 'text';
  if (values.format === undefined || values.format === 'json') return 'json';
  reporter.report('CST9010', { first: '--json', second: `--format ${values.format}` });
  return undefined;
}
