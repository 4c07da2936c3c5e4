import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { patternsOverlap } from '../../../src/link/onboarding/checks/patterns.ts';

const test = suite('patterns of branches');

const CASES: readonly (readonly [string, string, boolean])[] = [
  ['main', 'main', true],
  ['main', 'Main', false],
  ['release/*', 'release/1', true],
  ['release/*', 'release/1/2', false],
  ['*', 'release/1', false],
  ['*/*', 'release/*', true],
  ['a*', '*b', true],
  ['a*c', 'a*d', false],
  ['*', '', true],
  ['**', 'x', true],
];

for (const [one, other, overlaps] of CASES) {
  test(`\`${one}\` and \`${other}\` ${overlaps ? 'share a name' : 'share none'}`, () => {
    assert.is(patternsOverlap(one, other), overlaps);
    assert.is(patternsOverlap(other, one), overlaps);
  });
}

test('two patterns overlap exactly when some name matches both', () => {
  const letters = ['a', 'b', '/'];
  const names: string[] = [''];
  for (let start = 0, length = 0; length < 5; length++) {
    const end = names.length;
    for (const name of names.slice(start, end)) for (const letter of letters) names.push(name + letter);
    start = end;
  }
  const matches = (pattern: string, name: string): boolean =>
    new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(name);
  const pattern = fc.string({ unit: fc.constantFrom(...letters, '*'), maxLength: 3 });
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      // What two patterns of three characters share, they share in a name of at most four.
      const expected = names.some(name => matches(one, name) && matches(other, name));
      assert.is(patternsOverlap(one, other), expected);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test.run();
