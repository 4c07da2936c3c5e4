/**
 * Runs every `*.test.ts` below a folder with uvu and fails where plain uvu would pass in silence:
 * no test file, a suite without `.run()`, a hook that throws, a skipped test in CI.
 * Usage: run.ts [folder] [pattern]. The last line is `N passed, N failed`.
 */
import { pathToFileURL } from 'node:url';
import { parse } from 'uvu/parse';

type Run = () => Promise<[unknown, number, number, number]>;
const scope = globalThis as unknown as {
  UVU_DEFER: number;
  UVU_QUEUE: [string, ...Run[]][];
  UVU_INDEX: number;
};
const [folder = 'test', pattern = '\\.test\\.ts$'] = process.argv.slice(2);

scope.UVU_DEFER = 1;
const { exec } = await import('uvu');
const { suites } = await parse(folder, pattern);
if (suites.length === 0) throw new Error(`no test file below ${folder} matches ${pattern}`);

const totals = { passed: 0, failed: 0 };

/** Runs a suite and turns what uvu would let pass into a failure. */
async function guarded(name: string, run: Run): Promise<[unknown, number, number, number]> {
  const [errors, passed, skipped, total] = await run();
  totals.passed += passed;
  totals.failed += total - passed;
  if (process.env.CI && skipped > 0) {
    totals.failed += skipped;
    return [`${name}: ${skipped} skipped\n`, passed, skipped, total];
  }
  if (errors === true && passed !== total)
    return [`${name}: only ${passed} of ${total} ran\n`, passed, skipped, total];
  return [errors, passed, skipped, total];
}

const ordered = [...suites].sort((a, b) => (a.name < b.name ? -1 : 1));
for (const [index, { name, file }] of ordered.entries()) {
  scope.UVU_QUEUE.push([name]);
  scope.UVU_INDEX = index;
  await import(pathToFileURL(file).href);
  const [, ...runs] = scope.UVU_QUEUE[index]!;
  if (runs.length === 0) throw new Error(`${name}: no suite was run (missing .run()?)`);
  scope.UVU_QUEUE[index] = [name, ...runs.map(run => () => guarded(name, run))];
}
process.on('exit', code => {
  if (code === 0 && totals.passed === 0) process.exitCode = 1;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
});
await exec();
