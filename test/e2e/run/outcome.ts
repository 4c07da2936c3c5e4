import type { Check, CheckContext, CheckResult } from '../check.ts';
import { goVersion } from '../tools/go.ts';
import { missing } from './context.ts';
import type { Session } from './session.ts';

/** What became of one check. */
export interface Outcome extends CheckResult {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Seconds, without the building of programs. */
  readonly seconds: number;
}

/** Makes one check. What it throws is a failure, and so is a program that ended while it ran. */
export async function outcomeOf(check: Check, context: CheckContext, session: Session): Promise<Outcome> {
  const skipped = (notes: readonly string[]): Outcome => ({
    name: check.name,
    state: 'skipped',
    cases: 0,
    failures: [],
    notes,
    seconds: 0,
  });
  if (check.needs.length > 0 && (await goVersion()) === undefined)
    return skipped(['Go is not installed: it builds the programs']);
  const without = await missing(context, check.needs);
  if (without.length > 0) return skipped(without);
  for (const program of check.installed ?? []) {
    const isThere = await context.run(program, ['--version'], { timeout: 60 }).then(
      ({ status }) => status === 0,
      () => false,
    );
    if (!isThere) return skipped([`${program} is not installed`]);
  }
  const start = Date.now();
  const result = await check.run(context).catch(
    (error: unknown): CheckResult => ({
      cases: 0,
      failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }),
  );
  const died = session.programs
    .filter(program => program.ended())
    .map(program => `${program.name} ended by itself:\n${program.tail()}`);
  const failures = [...result.failures, ...died];
  return {
    ...result,
    name: check.name,
    failures,
    state: failures.length === 0 ? 'passed' : 'failed',
    seconds: Math.round((Date.now() - start) / 100) / 10,
  };
}
