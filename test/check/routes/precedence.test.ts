import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RouteClaim } from '../../../src/check/routes/claim.ts';
import { disagree, specificationOrder, traefikPriority } from '../../../src/check/routes/precedence.ts';
import { claim } from '../facts.ts';

const test = suite('precedence');

const wins = (a: RouteClaim, b: RouteClaim): string => {
  const order = specificationOrder(a, b);
  return order < 0 ? 'first' : order > 0 ? 'second' : 'tie';
};

test('the specification prefers hosts, then paths, then conditions', () => {
  const ordered: readonly RouteClaim[] = [
    claim('/', { host: 'a.b.example.org' }),
    claim('/', { host: 'a.example.org', pathType: 'Exact' }),
    claim('/long', { host: 'a.example.org' }),
    claim('/', { host: 'a.example.org', method: 'GET' }),
    claim('/', { host: 'a.example.org', headerMatches: ['a=1', 'b=2'] }),
    claim('/', { host: 'a.example.org', headerMatches: ['a=1'], queryMatches: ['q=1', 'r=1'] }),
    claim('/', { host: 'a.example.org', headerMatches: ['a=1'], queryMatches: ['q=1'] }),
    claim('/', { host: 'a.example.org' }),
    claim('/long', { host: '*.b.example.org' }),
    claim('/long', { host: '*.example.org' }),
    claim('/long', { host: '' }),
  ];
  for (const [position, first] of ordered.entries()) {
    for (const second of ordered.slice(position + 1)) {
      assert.is(wins(first, second), 'first', JSON.stringify([first, second]));
      assert.is(wins(second, first), 'second');
    }
    assert.is(wins(first, first), 'tie');
  }
});

test('Traefik computes one number', () => {
  const host = 'dev.example.org';
  const base = host.length + 1;
  assert.is(traefikPriority(claim('/', { pathType: 'Exact' })), 100_000 + base);
  assert.is(traefikPriority(claim('/')), 1 + base);
  assert.is(traefikPriority(claim('/orders')), 10_700 + base);
  assert.is(traefikPriority(claim('/orders', { method: 'GET' })), 11_700 + base);
  assert.is(traefikPriority(claim('/orders', { headerMatches: ['a=1', 'b=2'] })), 10_900 + base);
  assert.is(traefikPriority(claim('/orders', { queryMatches: ['a=1'] })), 10_710 + base);
  assert.is(traefikPriority(claim('/orders', { rule: [1, 4] })), 10_700 + host.length + 3);
  assert.is(traefikPriority(claim('/orders', { longestHost: 40 })), 10_741);
});

const DEVIATIONS: readonly (readonly [string, RouteClaim, RouteClaim])[] = [
  [
    'a longer path beats a more specific host',
    claim('/', { host: 'a.example.org' }),
    claim('/api', { host: '*.example.org' }),
  ],
  ['a method beats a longer prefix', claim('/orders/details'), claim('/orders', { method: 'GET' })],
  [
    'three headers beat a prefix that is one segment longer',
    claim('/orders/v'),
    claim('/orders', { headerMatches: ['a=1', 'b=2', 'c=3'] }),
  ],
  ['two headers draw with it', claim('/orders/v'), claim('/orders', { headerMatches: ['a=1', 'b=2'] })],
  [
    'the first of many rules beats a query parameter',
    claim('/orders', { queryMatches: ['a=1'] }),
    claim('/orders', { rule: [0, 16] }),
  ],
  [
    'a longer host in the list beats a query parameter',
    claim('/orders', { queryMatches: ['a=1'] }),
    claim('/orders', { longestHost: 'dev.example.org'.length + 12 }),
  ],
];

for (const [name, specified, computed] of DEVIATIONS) {
  test(`Traefik deviates: ${name}`, () => {
    assert.is(wins(specified, computed), 'first');
    assert.ok(traefikPriority(specified) <= traefikPriority(computed));
    assert.ok(disagree(specified, computed));
    assert.ok(disagree(computed, specified), 'in either order');
  });
}

test('a host of 250 characters beats a prefix that is two characters longer', () => {
  const [specified, computed] = [claim('/abcd'), claim('/ab', { longestHost: 250 })];
  assert.is(wins(specified, computed), 'first');
  assert.ok(disagree(specified, computed));
  assert.not(disagree(claim('/abcde'), claim('/ab', { longestHost: 250 })));
});

test('the two orders agree on what Cistern hydrates: plain prefixes on one host', () => {
  const paths = ['/', '/a', '/a/b', '/a/b/c', '/abc', `/${'x'.repeat(200)}`];
  for (const a of paths) for (const b of paths) assert.not(disagree(claim(a), claim(b)), `${a} ${b}`);
  assert.not(disagree(claim('/a', { pathType: 'Exact' }), claim('/a')));
});

test.run();
