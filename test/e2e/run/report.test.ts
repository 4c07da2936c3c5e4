import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Outcome } from './outcome.ts';
import { reportOf } from './report.ts';

const test = suite('e2e/report');

const outcome = (name: string, state: Outcome['state'], more: Partial<Outcome> = {}): Outcome => ({
  name,
  state,
  cases: 0,
  failures: [],
  seconds: 0,
  ...more,
});

test('shows what failed and why something was skipped, then the table and the counts', () => {
  const report = reportOf([
    outcome('cluster', 'passed', { cases: 1749, seconds: 54.9 }),
    outcome('routes', 'failed', { cases: 43, failures: ['one:\nof two lines'], seconds: 7 }),
    outcome('plan-page', 'skipped', { notes: ['chromium is not installed'] }),
  ]);
  assert.is(
    report,
    `
routes:
  ✗ one:
      of two lines

plan-page:
  · chromium is not installed

check      result   cases  failures    time
cluster    passed   1,749         0  54.9 s
routes     failed      43         1   7.0 s
plan-page  skipped      0         0   0.0 s

1 passed, 1 failed, 1 skipped
`,
  );
});

test('does not bury the report under the failures of one check', () => {
  const failures = Array.from({ length: 40 }, (_, index) => `failure ${index}`);
  const report = reportOf([outcome('cluster', 'failed', { failures })]);
  assert.match(report, 'failure 24\n  … and 15 more (--json lists all)');
  assert.not.match(report, 'failure 25');
});

test.run();
