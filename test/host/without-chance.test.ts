import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ChanceRefused, withoutChance } from '../../src/host/extension/without-chance.ts';

const test = suite('withoutChance');

test('what asks for the time or for chance throws, and all is as before afterwards', () => {
  const { Date: clock } = globalThis;
  const { random } = Math;
  const { env } = process;
  const asks: readonly (() => unknown)[] = [
    () => Date.now(),
    () => new Date(),
    () => Date(),
    () => Math.random(),
  ];
  for (const ask of asks) {
    assert.throws(
      () => withoutChance(ask),
      (error: unknown) => error instanceof ChanceRefused,
    );
    assert.is(globalThis.Date, clock);
    assert.is(Math.random, random);
    assert.is(process.env, env);
  }
});

test('dates that are stated, and all else, work as ever', () => {
  const made = withoutChance(() => [
    new Date(86_400_000).toISOString(),
    Date.UTC(2026, 0, 1),
    Date.parse('2026-01-01T00:00:00Z'),
    new Date('2026-01-01') instanceof Date,
    Object.keys(process.env).length,
    Math.max(1, 2),
  ]);
  assert.equal(made, ['1970-01-02T00:00:00.000Z', 1_767_225_600_000, 1_767_225_600_000, true, 0, 2]);
});

test('calls within calls leave the outer one closed', () => {
  assert.throws(() =>
    withoutChance(() => {
      withoutChance(() => 1);
      return Date.now();
    }),
  );
  assert.ok(Date.now() > 0);
});

test.run();
