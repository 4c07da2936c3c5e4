import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPlainScalar } from '../../../../src/yaml/catalog/scalars/plain-scalar.ts';

const test = suite('yaml/catalog/scalars/plain-scalar');

const AMBIGUOUS = `y Y yes Yes YES n N no No NO on On ON off Off OFF << =
  0777 010 08 0789 -0777 +012 0o17 0O17 -0o17 0b11 0B11 0b-1 +0x1F -0x1F 0X1F 0x_1F
  1_000 1__0 1_ 0_7 -_0 1_0.5 .5_0 1e3 1E3 +1e3 1.e3 1.5e3 1e+3 1e400 12e345678
  12:30 1:2:3 190:20:30.15 00:30 2020-01-01 2020-1-2 2001-12-14t21:59:43.10-05:00`.split(/\s+/);

const TEXT = `sha256:abc 1.2.3 10.0.0.0/8 100m 384Mi v1 e3 Infinity nan inf nULL tRUE yEs 1.36.0 5s 1h0m0s
  12:61 0o8 0x 0b 0xZZ 1-2 2020-13 - + . -a +. _1 .e3 1e 1.2e 0.0.0.0 a:b :80 --1 +-1`.split(/\s+/);

test('what YAML 1.1, YAML 1.2 and Go read differently is ambiguous', () => {
  for (const text of AMBIGUOUS) assert.equal(readPlainScalar(text), { refused: 'ambiguous' }, text);
  assert.equal(readPlainScalar('2001-12-14 21:59:43'), { refused: 'ambiguous' });
});

test('what no reader takes for anything but text is text', () => {
  for (const text of TEXT) assert.equal(readPlainScalar(text), { value: text }, text);
  assert.equal(readPlainScalar('2020-01-01 release notes'), { value: '2020-01-01 release notes' });
});

test('what all readers agree on has its value', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['', null],
    ['~', null],
    ['Null', null],
    ['TRUE', true],
    ['False', false],
    ['0', 0],
    ['007', 7],
    ['-12', -12],
    ['+12', 12],
    ['0x1F', 31],
    ['.5', 0.5],
    ['5.', 5],
    ['-0.25', -0.25],
    ['1.10', 1.1],
    ['1.5e+3', 1500],
    ['9007199254740991', 9007199254740991],
  ];
  for (const [text, value] of values) assert.equal(readPlainScalar(text), { value }, text);
});

test('a number that cannot be kept as it is written is refused', () => {
  assert.equal(readPlainScalar('9007199254740992'), { refused: 'too large' });
  assert.equal(readPlainScalar('18446744073709551616'), { refused: 'too large' });
  assert.equal(readPlainScalar('0xFFFFFFFFFFFFFFFF'), { refused: 'too large' });
  assert.equal(readPlainScalar('0.1234567890123456789'), { refused: 'too precise' });
  assert.equal(readPlainScalar('1.0e+400'), { refused: 'not finite' });
  assert.equal(readPlainScalar('-0'), { refused: 'negative zero' });
  assert.equal(readPlainScalar('-0.0'), { refused: 'negative zero' });
  for (const text of ['.nan', '.NaN', '.inf', '-.Inf', '+.INF'])
    assert.equal(readPlainScalar(text), { refused: 'not finite' });
});

test.run();
