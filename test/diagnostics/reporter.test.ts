import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PER_FILE_LIMIT, Reporter } from '../../src/diagnostics/reporter.ts';
import type { Span } from '../../src/source/source-file.ts';

const test = suite('reporter');

const at = (file: string, start = 0): { span: Span } => ({ span: { file, start, end: start + 1 } });
const add = (reporter: Reporter, name: string, place?: { span: Span }): void =>
  reporter.report('CST3001', { kind: 'Integration', name }, place);
const names = (reporter: Reporter): readonly string[] =>
  reporter.diagnostics.map(({ message }) => message.split('`')[1]!);

test('a report carries severity, message and what it was given', () => {
  const reporter = new Reporter();
  reporter.report('CST5212', { url: 'a', other: 'b' }, { ...at('x', 3), help: 'choose' });
  assert.equal(reporter.diagnostics, [
    {
      code: 'CST5212',
      severity: 'warning',
      message: 'Traefik and the Gateway API disagree whether `a` or `b` wins',
      related: [],
      span: { file: 'x', start: 3, end: 4 },
      help: 'choose',
    },
  ]);
});

test('errors and warnings are counted apart', () => {
  const reporter = new Reporter();
  add(reporter, 'a');
  reporter.report('CST5212', { url: 'a', other: 'b' });
  assert.equal([reporter.errors, reporter.warnings], [1, 1]);
});

test('diagnostics come by file, then offset, then code, then message; those without a place first', () => {
  const reporter = new Reporter();
  add(reporter, 'sixth', at('b', 1));
  add(reporter, 'fifth', at('a', 20));
  reporter.report('CST3002', { kind: 'Cluster', name: 'fourth' }, at('a', 3));
  add(reporter, 'third', at('a', 3));
  add(reporter, 'second', at('a', 3));
  add(reporter, 'first');
  assert.equal(names(reporter), ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']);
});

test('the order does not depend on the order of the reports', () => {
  const forwards = new Reporter();
  const backwards = new Reporter();
  const places = Array.from({ length: 30 }, (_, index) => at(`f${index % 3}`, index % 5));
  for (const [index, place] of places.entries()) add(forwards, String(index), place);
  for (const [index, place] of [...places.entries()].reverse()) add(backwards, String(index), place);
  assert.equal(backwards.diagnostics, forwards.diagnostics);
});

test('a file that is wrong everywhere does not drown the others', () => {
  const reporter = new Reporter();
  for (let index = 0; index < PER_FILE_LIMIT + 5; index++) add(reporter, String(index), at('bad', index));
  add(reporter, 'other', at('good'));
  assert.is(reporter.diagnostics.length, PER_FILE_LIMIT + 1);
  assert.is(reporter.errors, PER_FILE_LIMIT + 6);
  assert.equal([...reporter.omitted], [['bad', 5]]);
});

test.run();
