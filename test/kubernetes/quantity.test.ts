import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalQuantity, compareQuantities, parseQuantity } from '../../src/kubernetes/quantity.ts';

const test = suite('kubernetes/quantity');

const CANONICAL: readonly (readonly [string, string])[] = [
  ['0', '0'],
  ['-0', '0'],
  ['1000m', '1'],
  ['100m', '100m'],
  ['0.5', '500m'],
  ['.5', '500m'],
  ['1', '1'],
  ['+1.0', '1'],
  ['1000', '1k'],
  ['1024', '1024'],
  ['1500k', '1500k'],
  ['1e3', '1e3'],
  ['1E3', '1e3'],
  ['15e2', '1500'],
  ['1e-3', '1e-3'],
  ['1.5Gi', '1536Mi'],
  ['1024Mi', '1Gi'],
  ['1023', '1023'],
  ['0.5Ki', '512'],
  ['1.0005Ki', '1024512m'],
  ['-1.5Gi', '-1536Mi'],
  ['1n', '1n'],
  ['250u', '250u'],
  ['2G', '2G'],
  ['2000000000000P', ''],
];

test('the canonical spelling is that of the API server', () => {
  for (const [text, expected] of CANONICAL) {
    const quantity = parseQuantity(text);
    assert.is(quantity ? canonicalQuantity(quantity) : '', expected, text);
  }
});

test('what is not a quantity, too large or too fine is refused', () => {
  const wrong = [
    '',
    ' ',
    '1 ',
    'm',
    'Gi',
    '1_0',
    '1mi',
    '1K',
    '1gi',
    'e3',
    '1e',
    '0x10',
    '1,5',
    '１',
    '9Ei',
    '1e19',
    '0.1n',
    '1e999',
  ];
  for (const text of [...wrong, '1'.repeat(101)]) assert.is(parseQuantity(text), undefined, text);
});

test('amounts are compared exactly, whatever their suffixes', () => {
  const compare = (a: string, b: string) => compareQuantities(parseQuantity(a)!, parseQuantity(b)!);
  assert.is(compare('1', '1000m'), 0);
  assert.is(compare('1Gi', '1073741824'), 0);
  assert.is(compare('1G', '1Gi'), -1);
  assert.is(compare('9007199254740993', '9007199254740992'), 1);
  assert.is(compare('0.1', '100000001n'), -1);
});

test('the canonical spelling has the same amount and is canonical itself', () => {
  const suffix = fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'e3', 'e-6');
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), suffix, (number, unit) => {
      const quantity = parseQuantity(`${number}${unit}`)!;
      const text = canonicalQuantity(quantity);
      const again = parseQuantity(text)!;
      assert.is(again.nano, quantity.nano);
      assert.is(canonicalQuantity(again), text);
    }),
    { seed: 21, numRuns: 500 },
  );
});

test.run();
