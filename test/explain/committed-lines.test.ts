import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { committedLines, sameLines } from '../../src/explain/history/committed-lines.ts';
import { inSandbox, makeRepository } from '../extract/repository.ts';

const test = suite('committed-lines');

test('a line is found again behind others that came, and a new one is not', () => {
  const same = sameLines(['a', 'b', 'c', 'd'], ['a', 'new', 'b', 'c', 'D', 'end']);
  assert.equal([...same].sort(), [
    [1, 1],
    [3, 2],
    [4, 3],
  ]);
});

test('lines of the work tree are compared with the commit', async () => {
  await inSandbox(async folder => {
    const { gitDirectory, commit } = makeRepository(folder);
    const id = commit({ 'sub/a.yaml': 'one\ntwo\n' });
    const history = { gitDirectory, commit: id };
    const lines = await committedLines(history, 'sub/a.yaml', 'zero\none\nTWO\n');
    assert.equal(lines.get(2), 1);
    assert.is(lines.get(1), undefined);
    assert.is(lines.get(3), undefined);
    assert.is((await committedLines(history, 'sub/b.yaml', 'one\n')).size, 0);
  });
});

test('lines that are said to be the same are, in order, and nothing is said of more', () => {
  const line = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (older, newer) => {
      const pairs = [...sameLines(older, newer)].sort(([a], [b]) => a - b);
      for (const [index, [now, before]] of pairs.entries()) {
        assert.is(newer[now - 1], older[before - 1]);
        if (index > 0) assert.ok(before > pairs[index - 1]![1]);
      }
      if (older.join() === newer.join()) assert.is(pairs.length, newer.length);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test.run();
