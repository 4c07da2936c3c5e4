import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exchanged } from '../../../src/plan/cause/edits/edit.ts';
import { editsBetween } from '../../../src/plan/cause/edits/edits-between.ts';
import type { Json } from '../../../src/source/json.ts';

const test = suite('edits-between');

const described = (before: Json | undefined, after: Json | undefined): readonly string[] =>
  editsBetween('f', before, after).map(({ kind, path }) =>
    [kind, path.before.join('.'), path.after.join('.')].join(' '),
  );

test('maps are compared member by member', () => {
  assert.equal(described({ a: 1, b: { c: 2, d: 3 } }, { a: 1, b: { c: 4, d: 3 }, e: 5 }), [
    'changed b.c b.c',
    'added e e',
  ]);
});

test('items of lists are found again by what they are or by their names', () => {
  assert.equal(described({ a: ['x', 'y'] }, { a: ['w', 'x', 'y'] }), ['added a.0 a.0']);
  assert.equal(
    described({ a: [{ name: 'x', v: 1 }, { name: 'y' }] }, { a: [{ name: 'z' }, { name: 'x', v: 2 }] }),
    ['changed a.0.v a.1.v', 'removed a.1 a.1', 'added a.0 a.0'],
  );
});

test('another order of the same items is one edit', () => {
  assert.equal(described({ a: ['x', 'y'] }, { a: ['y', 'x'] }), ['changed a a']);
});

test('a document that came or went is one edit', () => {
  assert.equal(described(undefined, { a: 1 }), ['added  ']);
  assert.equal(described({ a: 1 }, undefined), ['removed  ']);
  assert.equal(described(undefined, undefined), []);
});

test('keys that objects have by nature are keys like others', () => {
  const before = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as Json;
  const after = JSON.parse('{"__proto__": {"a": 3}}') as Json;
  assert.equal(described(before, after), [
    'changed __proto__.a __proto__.a',
    'removed constructor constructor',
  ]);
});

const json = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(1, 2, 'x', 'y', true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

test('an edit undone is no longer there, and the only edit done makes the other document', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const [old, now] = [{ spec: before }, { spec: after }];
      const edits = editsBetween('f', old, now);
      assert.is(edits.length === 0, JSON.stringify(sorted(old)) === JSON.stringify(sorted(now)));
      for (const edit of edits) assert.not.equal(exchanged(now, edit, 'after'), now);
      const [only, ...others] = edits;
      if (only === undefined || others.length > 0) return;
      assert.equal(sorted(exchanged(now, only, 'after')!), sorted(old));
      assert.equal(sorted(exchanged(old, only, 'before')!), sorted(now));
    }),
    { seed: 7, numRuns: 2000 },
  );
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

test.run();
