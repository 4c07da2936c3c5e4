import type { Outcome } from './outcome.ts';

/** So many failures of one check are shown; `--json` has all. */
const MOST_FAILURES = 25;

/** The report for people: failures and notes, the table, and one line of counts as the tests have it. */
export function reportOf(outcomes: readonly Outcome[]): string {
  return [...outcomes.flatMap(detailsOf), '', ...tableOf(outcomes), '', countsOf(outcomes), ''].join('\n');
}

function countsOf(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome['state']): number => outcomes.filter(({ state }) => state === wanted).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

function detailsOf({ name, failures, notes = [] }: Outcome): readonly string[] {
  if (failures.length + notes.length === 0) return [];
  const shown = failures.slice(0, MOST_FAILURES);
  const rest = failures.length - shown.length;
  return [
    '',
    `${name}:`,
    ...shown.map(failure => indented('✗', failure)),
    ...(rest > 0 ? [`  … and ${rest} more (--json lists all)`] : []),
    ...notes.map(note => indented('·', note)),
  ];
}

const indented = (mark: string, text: string): string => `  ${mark} ${text.replaceAll('\n', '\n      ')}`;

function tableOf(outcomes: readonly Outcome[]): readonly string[] {
  const rows = [
    ['check', 'result', 'cases', 'failures', 'time'],
    ...outcomes.map(({ name, state, cases, failures, seconds }) => [
      name,
      state,
      cases.toLocaleString('en-US'),
      String(failures.length),
      `${seconds.toFixed(1)} s`,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
