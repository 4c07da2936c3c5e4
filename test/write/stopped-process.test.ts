import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge, prepare } from './crash.ts';
import { type Sandbox, sandbox } from './sandbox.ts';
import { type Call, callsIn, canTrace, compile, runTraced } from './traced.ts';

/**
 * The same as crash.test.ts with a real process, which the system stops or fails at a call. It needs strace,
 * and is skipped in silence without it. `CISTERN_FAULTS=all` tries every call instead of a sample.
 */
const test = suite<{ box: Sandbox; traces: boolean; program: string }>(
  'write: a process stopped at system calls',
);
test.before(context => {
  context.box = sandbox();
  context.traces = canTrace();
  if (context.traces) context.program = compile(join(context.box.root, 'program'));
});
test.after(context => context.box.remove());

const SAMPLE = 10;

for (const [fault, injected] of [
  ['is killed', 'signal=SIGKILL'],
  ['finds the disk full', 'error=ENOSPC'],
  ['finds the device broken', 'error=EIO'],
] as const) {
  test(`leaves the old tree, the new one or a marked one when it ${fault}`, ({ box, traces, program }) => {
    if (!traces) return;
    const log = join(box.root, 'trace');
    prepare(box);
    assert.is(runTraced(program, box, log).status, 0);
    const calls = callsIn(log, box);
    assert.ok(calls.length > 80, `${calls.length} calls`);
    let stopped = 0;
    const chosen = sample(calls);
    for (const { name, ordinal } of chosen) {
      const point = `${fault} at ${name} ${ordinal}`;
      prepare(box);
      const { status, signal, stdout, stderr } = runTraced(
        program,
        box,
        log,
        `${name}:${injected}:when=${ordinal}`,
      );
      // Another thread may have made a call more or less than in the recorded run.
      const hit =
        readFileSync(log, 'utf8')
          .split('\n')
          .find(line => line.includes('INJECTED')) ?? '';
      const isOurs = hit.includes(box.out) || hit.includes(box.stateFolder);
      if (isOurs || signal !== null || status === 137) stopped++;
      if (isOurs) {
        assert.is(stderr, '', point);
        const { done, codes } = JSON.parse(stdout) as { done: boolean; codes: readonly string[] };
        assert.ok(done || codes.includes('CST6055'), `${point}: ${stdout}`);
        assert.is(status, codes.every(code => code === 'CST6059') ? 0 : 1, point);
      }
      judge(box, point, status === 0);
    }
    assert.ok(stopped > chosen.length / 2, `${stopped} of ${chosen.length} calls were reached`);
  });
}

test('syncs what it wrote before the journal counts, and the journal before it is applied', ({
  box,
  traces,
  program,
}) => {
  if (!traces) return;
  const log = join(box.root, 'trace');
  prepare(box);
  runTraced(program, box, log);
  const lines = readFileSync(log, 'utf8').split('\n');
  const first = (pattern: RegExp): number => lines.findIndex(line => pattern.test(line));
  const last = (pattern: RegExp): number => lines.findLastIndex(line => pattern.test(line));
  const order = [
    last(/ write\(\d+<[^>]*\/\.cistern-staging\//),
    first(/ fsync\(\d+<[^>]*\/\.cistern-staging\/.*\.yaml>/),
    last(/ fsync\(\d+<[^>]*\/\.cistern-staging\//),
    first(/ fsync\(\d+<[^>]*\/\.cistern-journal\.new>/),
    first(/ rename\(.*\.cistern-journal\.json"/),
    first(/ fsync\(\d+<[^>]*\/dist>/),
    first(/ unlink\(.*\/dist\/(dev|test)\//),
    last(/ rename\(.*\.cistern-staging\//),
    last(/ fsync\(\d+<[^>]*\/dist\/dev/),
    first(/ unlink\(.*\.cistern-journal\.json"/),
  ];
  assert.not(order.includes(-1), order.join());
  assert.equal(
    order,
    [...order].sort((a, b) => a - b),
  );
});

function sample(calls: readonly Call[]): readonly Call[] {
  if (env.CISTERN_FAULTS === 'all') return calls;
  const step = calls.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => calls[Math.floor((index + 0.5) * step)]!);
}

test.run();
