import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { groupBy } from '../../src/source/group-by.ts';
import { isMap } from '../../src/source/json.ts';
import { byCodeUnit } from '../../src/source/order.ts';

const test = suite('order');

test('texts are sorted by code unit, whatever the locale', () => {
  assert.equal(['b', 'a', 'B', 'ä', '-', '_', '10', '9', '😀', '\uffff'].sort(byCodeUnit), [
    '-',
    '10',
    '9',
    'B',
    '_',
    'a',
    'b',
    'ä',
    '😀',
    '\uffff',
  ]);
  assert.is(byCodeUnit('a', 'a'), 0);
});

test('the order is the one that sorting without a function has', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), texts => assert.equal([...texts].sort(byCodeUnit), [...texts].sort())),
    { seed: 2, numRuns: 200 },
  );
});

test('groups keep the order of their first items, and items theirs', () => {
  const groups = groupBy(['b1', 'a1', 'b2', '__proto__', 'a2'], text => text.replace(/\d/, ''));
  assert.equal(
    [...groups],
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
      ['__proto__', ['__proto__']],
    ],
  );
});

test('a map is neither a list nor null', () => {
  assert.equal([{}, [], null, 'x', 1, undefined].map(isMap), [true, false, false, false, false, false]);
});

test.run();
