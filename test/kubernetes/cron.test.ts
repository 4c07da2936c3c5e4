import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cronProblem } from '../../src/kubernetes/cron.ts';

const test = suite('kubernetes/cron');

const fires = (text: string) => assert.is(cronProblem(text), undefined, text);
const fails = (text: string, problem: RegExp) =>
  assert.match(cronProblem(text)?.problem ?? '', problem, text);

test('five fields of numbers, names, ranges, steps and lists fire', () => {
  for (const text of [
    '* * * * *',
    '*/15 * * * *',
    '30 4 * * MON-FRI',
    '0 0 1 jan *',
    '5,35 8-18/2 * * 1-5',
    '0 0 ? * 0',
    '10/20 0 * * *',
    '0  0\t1 * *',
    '59 23 31 12 6',
  ])
    fires(text);
});

test('a day that none of the months has never comes', () => {
  for (const text of ['0 0 31 2 *', '0 0 30 FEB *', '0 0 30,31 2 ?', '0 0 31 4,6,9,11 *', '0 0 31 4 */1'])
    fails(text, /^it never fires/);
});

test('a day that comes in some month, some year or on some day of the week fires', () => {
  for (const text of ['0 0 29 2 *', '0 0 31 2,3 *', '0 0 31 2 MON', '0 0 31 2 */2', '0 0 30 * *'])
    fires(text);
});

test('macros and time zones are refused, with what to write instead', () => {
  assert.match(cronProblem('@hourly')!.help, /^write `0 \* \* \* \*`/);
  assert.match(cronProblem('@every 5m')!.help, /five fields/);
  assert.match(cronProblem('TZ=Europe/Berlin 0 0 * * *')!.help, /timeZone/);
  assert.match(cronProblem('CRON_TZ=UTC 0 0 * * *')!.help, /timeZone/);
});

test('anything else than five fields is refused', () => {
  for (const text of ['', '* * * *', '0 * * * * *', ' * * * * *', '* * * * * '])
    fails(text, /fields and not five/);
});

test('a field that cannot be read names itself', () => {
  fails('60 * * * *', /^the minute is none/);
  fails('* 24 * * *', /^the hour is none/);
  fails('* * 0 * *', /^the day of the month is none/);
  fails('* * * 13 *', /^the month is none/);
  fails('* * * * 7', /^the day of the week is none/);
  fails('* * * MON *', /^the month is none/);
  fails('5-1 * * * *', /ends before it begins/);
  fails('*/0 * * * *', /step of 0/);
  fails('*/90 * * * *', /leaves its range/);
  fails('*-5 * * * *', /range from everything/);
  for (const text of ['a b c d e', '1,,2 * * * *', '-1 * * * *', '1.5 * * * *', 'L * * * *', '* * * * 1#2'])
    fails(text, /cannot be read|is none/);
});

test('whatever the text, there is an answer', () => {
  const field = fc.stringMatching(/^[0-9*?,/A-Z-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(field, { minLength: 4, maxLength: 6 }), fields => {
      const wrong = cronProblem(fields.join(' '));
      assert.ok(wrong === undefined || (wrong.problem !== '' && wrong.help !== ''));
    }),
    { seed: 4711, numRuns: 300 },
  );
});

test.run();
