import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hostsOverlap, type Overlap, overlapOf } from '../../../src/check/routes/overlap.ts';
import { claim } from '../facts.ts';

const test = suite('overlap');

const HOSTS: readonly (readonly [string, string, boolean])[] = [
  ['a.example.org', 'a.example.org', true],
  ['a.example.org', 'b.example.org', false],
  ['a.example.org', '*.example.org', true],
  ['a.b.example.org', '*.example.org', true],
  ['example.org', '*.example.org', false],
  ['evil-example.org', '*.example.org', false],
  ['*.a.example.org', '*.example.org', true],
  ['*.a.example.org', '*.b.example.org', false],
  ['', 'a.example.org', true],
  ['', '*.example.org', true],
  ['', '', true],
];

for (const [a, b, expected] of HOSTS) {
  test(`hosts ${a || 'of no name'} and ${b || 'of no name'} ${expected ? 'overlap' : 'are apart'}`, () => {
    assert.is(hostsOverlap(a, b), expected);
    assert.is(hostsOverlap(b, a), expected);
  });
}

const MIRROR: Readonly<Record<Overlap, Overlap>> = {
  none: 'none',
  equal: 'equal',
  'both-match': 'both-match',
  'first-above': 'second-above',
  'second-above': 'first-above',
};

const CLAIMS: readonly (readonly [string, ReturnType<typeof claim>, ReturnType<typeof claim>, Overlap])[] = [
  ['equal prefixes', claim('/a'), claim('/a'), 'equal'],
  ['a prefix and one below it', claim('/a'), claim('/a/b'), 'first-above'],
  ['the root and anything', claim('/'), claim('/a'), 'first-above'],
  ['prefixes that only begin alike', claim('/shop'), claim('/shopping'), 'none'],
  ['siblings', claim('/a/b'), claim('/a/c'), 'none'],
  ['other hosts', claim('/a'), claim('/a', { host: 'b.example.org' }), 'none'],
  ['equal prefixes on overlapping hosts', claim('/a'), claim('/a', { host: '*.example.org' }), 'equal'],
  ['a prefix and the same path exactly', claim('/a'), claim('/a', { pathType: 'Exact' }), 'both-match'],
  ['a prefix and an exact path below', claim('/a'), claim('/a/b', { pathType: 'Exact' }), 'first-above'],
  ['an exact path and a prefix below', claim('/a', { pathType: 'Exact' }), claim('/a/b'), 'none'],
  ['two methods', claim('/a', { method: 'GET' }), claim('/a', { method: 'PUT' }), 'none'],
  ['a method and any', claim('/a', { method: 'GET' }), claim('/a'), 'both-match'],
  [
    'other headers',
    claim('/a', { headerMatches: ['x=1'] }),
    claim('/a', { headerMatches: ['x=2'] }),
    'both-match',
  ],
  [
    'equal headers',
    claim('/a', { headerMatches: ['x=1'] }),
    claim('/a', { headerMatches: ['x=1'] }),
    'equal',
  ],
];

for (const [name, a, b, expected] of CLAIMS) {
  test(`${name}: ${expected}`, () => {
    assert.is(overlapOf(a, b), expected);
    assert.is(overlapOf(b, a), MIRROR[expected]);
  });
}

test.run();
