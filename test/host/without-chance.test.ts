import host from 'node:process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ChanceRefused, withoutChance } from '../../src/host/extension/without-chance.ts';

const test = suite('withoutChance');

test('what asks for the time or for chance throws, and all is as before afterwards', () => {
  const { Date: clock } = globalThis;
  const { random } = Math;
  const { process, env } = { process: globalThis.process, env: host.env };
  const asks: readonly (() => unknown)[] = [
    () => Date.now(),
    () => new Date(),
    () => Date(),
    () => Math.random(),
    () => globalThis.process.pid,
    () => globalThis.process.env.PATH,
    () => Object.keys(globalThis.process.env),
    () => Object.keys(host.env),
    () => 'PATH' in host.env,
  ];
  for (const ask of asks) {
    assert.throws(
      () => withoutChance(ask),
      (error: unknown) => error instanceof ChanceRefused,
    );
    assert.is(globalThis.Date, clock);
    assert.is(Math.random, random);
    assert.is(globalThis.process, process);
    assert.is(host.env, env);
  }
});

test('dates that are stated, and all else, work as ever', () => {
  const made = withoutChance(() => [
    new Date(86_400_000).toISOString(),
    Date.UTC(2026, 0, 1),
    Date.parse('2026-01-01T00:00:00Z'),
    new Date('2026-01-01') instanceof Date,
    process.env.CDK8S_LEGACY_HASH ?? 0,
    Math.max(1, 2),
  ]);
  assert.equal(made, ['1970-01-02T00:00:00.000Z', 1_767_225_600_000, 1_767_225_600_000, true, 0, 2]);
});

test('calls within calls leave the outer one closed', () => {
  assert.throws(
    () =>
      withoutChance(() => {
        assert.is(
          withoutChance(() => 1),
          1,
        );
        return Date.now();
      }),
    (error: unknown) => error instanceof ChanceRefused,
  );
  assert.ok(Date.now() > 0);
});

test.run();
