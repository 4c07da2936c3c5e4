import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../../src/source/json.ts';
import { sameJson } from '../../../src/yaml/canonical/same-json.ts';

const test = suite('sameJson');
const own = (text: string): Json => JSON.parse(text);

test('the order of keys does not count, that of items does', () => {
  assert.ok(sameJson({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 }));
  assert.not(sameJson([1, 2], [2, 1]));
});

test('any other difference counts', () => {
  const values: Json[] = [
    ...[
      null,
      true,
      false,
      0,
      1,
      '',
      '0',
      'null',
      [],
      {},
      [null],
      [[]],
      [{}],
      { a: null },
      { a: 1 },
      { b: null },
      { a: {} },
    ],
    ...[own('{"__proto__": null}'), own('{"__proto__": {}}'), { a: 1, b: 1 }, [1, 1], { 0: 1, 1: 1 }],
  ];
  for (const [left, a] of values.entries()) {
    for (const [right, b] of values.entries())
      assert.is(sameJson(a, b), left === right, JSON.stringify([a, b]));
  }
});

test('a key is compared with a key, not with what all maps inherit', () => {
  assert.not(sameJson({ toString: 1 }, { a: 1 }));
  assert.not(sameJson(own('{"__proto__": 1}'), { a: 1 }));
});

test.run();
