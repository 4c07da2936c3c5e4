import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isAtLeast } from '../../src/kubernetes/release-number.ts';

const test = suite('kubernetes/release-number');

test('releases are compared as numbers, a missing patch is 0, an unknown release is the youngest', () => {
  assert.ok(isAtLeast('1.10.0', '1.9.9'));
  assert.ok(isAtLeast('1.5', '1.5.0'));
  assert.ok(isAtLeast('2.0', '1.99.99'));
  assert.ok(isAtLeast(undefined, '9999.0.0'));
  assert.not(isAtLeast('1.5', '1.5.1'));
  assert.not(isAtLeast('0.99.0', '1.0.0'));
});

test.run();
