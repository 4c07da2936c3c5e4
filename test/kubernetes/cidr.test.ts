import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cidrProblem } from '../../src/kubernetes/cidr.ts';

const test = suite('kubernetes/cidr');

const NO_RANGE = 'it is not an IP address with a prefix length';
const ZERO = 'the prefix length begins with a zero';

test('the first address of a range and the length of its prefix are a range', () => {
  for (const range of [
    '0.0.0.0/0',
    '10.0.0.0/8',
    '192.0.2.7/32',
    '::/0',
    '2001:db8::/32',
    '2001:db8:0:0:0:0:0:1/128',
    '::1/128',
    'fe80::/10',
  ]) {
    assert.is(cidrProblem(range), undefined, range);
  }
});

test('what is no address with a length is no range', () => {
  for (const range of [
    '',
    '/',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0/8',
    '010.0.0.0/8',
    '10.0.0.0/8/8',
    '::/-1',
  ]) {
    assert.is(cidrProblem(range), NO_RANGE, range);
  }
  for (const range of [
    '0.0.0.0/+0',
    '0.0.0.0/0x8',
    '0.0.0.0/1e1',
    '0.0.0.0/ 0',
    '::ffff:1.2.3.4/128',
    'fe80::1%0/128',
  ]) {
    assert.is(cidrProblem(range), NO_RANGE, range);
  }
});

test('the length of a prefix has no zero in front', () => {
  for (const range of ['10.0.0.0/08', '0.0.0.0/00', '::/00', '2001:db8::/032']) {
    assert.is(cidrProblem(range), ZERO, range);
  }
});

test('a prefix is not longer than an address', () => {
  assert.is(cidrProblem('10.0.0.0/33'), 'the prefix is longer than 32 bits');
  assert.is(cidrProblem('::/129'), 'the prefix is longer than 128 bits');
});

test('a range has no bits behind its prefix', () => {
  assert.is(cidrProblem('10.0.0.1/8'), 'it has bits set behind the first 8');
  assert.is(cidrProblem('2001:db8::1/127'), 'it has bits set behind the first 127');
});

test('an IPv4 address is not written as IPv6', () => {
  assert.is(cidrProblem('::ffff:c000:200/120'), 'it is an IPv4 address written as IPv6');
});

test.run();
