import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pointerOf, segmentsOf } from '../../src/source/pointer.ts';

const test = suite('pointer');

test('a pointer escapes what has a meaning in it (RFC 6901)', () => {
  assert.is(pointerOf([]), '');
  assert.is(pointerOf(['spec', 0, 'a/b', 'c~d', '']), '/spec/0/a~1b/c~0d/');
  assert.is(pointerOf(['~1']), '/~01');
});

test('the segments of a pointer are those that it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), path => assert.equal(segmentsOf(pointerOf(path)), path)),
    { seed: 1, numRuns: 300 },
  );
});

test.run();
