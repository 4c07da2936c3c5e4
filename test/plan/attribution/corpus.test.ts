import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge } from '../../../src/plan/attribution/judge.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { corpus, keyOf } from '../corpus.ts';

const test = suite('the corpus of changes');
const PAIRS = corpus();

test('holds at least 300 pairs, each with a name of its own', () => {
  assert.ok(PAIRS.length >= 300, `${PAIRS.length} pairs`);
  assert.is(new Set(PAIRS.map(({ name }) => name)).size, PAIRS.length);
});

for (const pair of PAIRS) {
  test(pair.name, () => {
    const judged = judge(compareObjects(pair.before, pair.after), pair.world);
    const found = judged.map(change => [
      keyOf(change),
      [...new Set(change.effects.map(({ effect }) => effect))],
    ]);
    const sorted = (entries: readonly (readonly [string, readonly string[]])[]) =>
      Object.fromEntries(entries.map(([key, effects]) => [key, [...effects].sort()] as const).sort());
    const told = judged.map(({ effects }) => effects.map(({ effect, reason }) => `${effect}: ${reason}`));
    assert.equal(sorted(found as never), sorted(Object.entries(pair.effects)), JSON.stringify(told, null, 1));
    for (const [key, expected] of Object.entries(pair.because)) {
      const change = judged.find(each => keyOf(each) === key);
      const owed = change?.effects.flatMap(({ because }) =>
        because === undefined ? [] : [`${because.id.kind}/${because.id.name} ${because.field}`.trim()],
      );
      assert.equal([...new Set(owed)].sort(), [...expected].sort());
    }
  });
}

test.run();
