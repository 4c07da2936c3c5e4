import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { didYouMean, nearest } from '../../src/diagnostics/did-you-mean.ts';

const test = suite('did-you-mean');

const NAMES = ['orders', 'invoices', 'order-to-partner'];

test('one slip is found: a letter too many, too few, another, or two swapped', () => {
  for (const text of ['orderss', 'orers', 'ordexs', 'ordesr', 'Orders'])
    assert.is(nearest(text, NAMES), 'orders', text);
});

test('long names may have more slips than short ones', () => {
  assert.is(nearest('ordre-to-partnre', NAMES), 'order-to-partner');
  assert.is(nearest('ab', ['cd']), undefined);
  assert.is(nearest('a', ['b']), 'b');
});

test('what resembles nothing gets no proposal', () => {
  assert.is(nearest('warehouse', NAMES), undefined);
  assert.is(nearest('', NAMES), undefined);
});

test('of equally near names the first wins', () => {
  assert.is(nearest('cat', ['bat', 'hat']), 'bat');
});

test('very long text is not compared', () => {
  const long = 'a'.repeat(101);
  assert.is(nearest(long, [long]), undefined);
});

test('without a near name the help lists what there is, but not without end', () => {
  assert.is(didYouMean('ordres', NAMES, 'Integrations'), 'did you mean `orders`?');
  assert.is(
    didYouMean('x-y-z', NAMES, 'Integrations'),
    'known Integrations: `orders`, `invoices`, `order-to-partner`',
  );
  assert.is(didYouMean('x', [], 'Clusters'), 'there are no Clusters');
  const many = Array.from({ length: 11 }, (_, index) => `cluster-${index}`);
  assert.ok(didYouMean('zzz', many, 'Clusters').endsWith('`cluster-7` and 3 more'));
});

test.run();
