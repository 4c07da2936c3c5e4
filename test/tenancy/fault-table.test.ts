import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { REPOSITORY, readFiles } from '../workspace.ts';

const test = suite('tenancy/fault-table');

const ALL = Array.from({ length: 55 }, (_, index) => index + 1);

/** The rows of the table: number, what went wrong, what holds here. */
const ROWS = [
  ...readFileSync(join(REPOSITORY, 'docs/tenancy-faults.md'), 'utf8').matchAll(
    /^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm,
  ),
].map(([, number, , here = '']) => ({ number: Number(number), here }));

/** Numbers of the faults that tests are named by. */
const TESTED = new Set(
  Object.values(readFiles(join(REPOSITORY, 'test/tenancy/faults'))).flatMap(text =>
    [...text.matchAll(/^test\('fault (\d+): /gm)].map(([, number]) => Number(number)),
  ),
);

test('the table has a row for each fault, in their order', () => {
  assert.equal(
    ROWS.map(({ number }) => number),
    ALL,
  );
});

for (const { number, here } of ROWS) {
  test(`fault ${number} is tested, or the table says why it cannot occur`, () => {
    if (here.startsWith('cannot occur: ')) assert.ok(here.length > 40);
    else {
      assert.match(here, /^test: \S.{10}/);
      assert.ok(TESTED.has(number), 'name the test by the number of the fault');
    }
  });
}

test('no test is about a fault that the table says cannot occur', () => {
  const impossible = ROWS.filter(({ here }) => here.startsWith('cannot occur: ')).map(({ number }) => number);
  assert.equal(
    impossible.filter(number => TESTED.has(number)),
    [],
  );
});

test.run();
