/**
 * Runs what the compiler wrote through the real programs that read it.
 * Usage: e2e.ts [check]… [--dist folder] [--keep] [--json] [--require] | stop | list. Exit code 0, 1 with failures, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';
import { contextOf } from './run/context.ts';
import { keep } from './run/keep.ts';
import { type Outcome, outcomeOf } from './run/outcome.ts';
import { reportOf } from './run/report.ts';
import { closeSession, openSession } from './run/session.ts';
import { watchSignals } from './run/signals.ts';
import { stopLeftRuns } from './run/stop.ts';

const began = Date.now();
/** Progress goes to standard error: the report alone is the output. */
const say = (line: string): void => {
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}\n`);
};

/** The checks of these names, or all; undefined after saying which one there is not. */
function chosen(names: readonly string[]): readonly Check[] | undefined {
  const unknown = names.filter(name => !CHECKS.some(check => check.name === name));
  if (unknown.length === 0) return CHECKS.filter(({ name }) => names.length === 0 || names.includes(name));
  process.stderr.write(`no check is called ${unknown.join(' or ')}\n`);
  return undefined;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dist: { type: 'string' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      require: { type: 'boolean', default: false },
    },
  });
  if (positionals[0] === 'stop') {
    await stopLeftRuns(line => process.stdout.write(`${line}\n`));
    return 0;
  }
  if (positionals[0] === 'list') {
    for (const { name, summary } of CHECKS) process.stdout.write(`${name.padEnd(16)}${summary}\n`);
    return 0;
  }
  const checks = chosen(positionals);
  if (checks === undefined) return 2;

  const session = openSession(say, values.keep);
  const signal = watchSignals(name => {
    say(`${name}: ending what was started`);
    // The checks fail then, and the end is the usual one.
    void closeSession(session);
  });
  const outcomes: Outcome[] = [];
  try {
    const context = contextOf(session, values.dist);
    for (const check of checks) {
      if (signal.code !== undefined) break;
      say(`check ${check.name}: ${check.summary}`);
      const outcome = await outcomeOf(check, context, session);
      say(`check ${check.name} ${outcome.state}`);
      outcomes.push(outcome);
    }
    if (signal.code !== undefined) return signal.code;
    process.stdout.write(values.json ? `${JSON.stringify(outcomes, null, 2)}\n` : reportOf(outcomes));
    if (values.keep) await keep(session, signal.came, say);
  } finally {
    await closeSession(session);
  }
  const bad = outcomes.some(({ state }) => state === 'failed' || (values.require && state === 'skipped'));
  return bad ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE');
  process.stderr.write(`${usage ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  return usage ? 2 : 1;
});
// Connections that are kept alive would hold up the end; what is printed into a pipe takes a moment.
process.stdout.write('', () => process.exit());
