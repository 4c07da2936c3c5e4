import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFolder, REPOSITORY } from '../../../workspace.ts';
import { type ComparedObject, compare } from './compare.ts';
import { intendedDifferences, isAbout } from './differences.ts';

const test = suite('objects of a chart beside ours');

const object = (fields: object, name = 'orders'): ComparedObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  ...fields,
});
const found = (cistern: readonly ComparedObject[], chart: readonly ComparedObject[]) =>
  compare('dev/one/orders', cistern, chart).map(({ place, sort }) => `${place} ${sort}`);

test('equal objects have no difference, whatever the order of their keys', () => {
  assert.equal(found([object({ data: { a: '1', b: '2' } })], [object({ data: { b: '2', a: '1' } })]), []);
});

test('another value, type, order or length is a difference at its place', () => {
  const [ours, theirs] = [
    { a: '1', 'b/c': 'x' },
    { a: 1, 'b/c': 'y' },
  ];
  assert.equal(found([object({ data: ours })], [object({ data: theirs })]), [
    '/data/a other value',
    '/data/b~1c other value',
  ]);
  assert.equal(found([object({ list: ['a', 'b'] })], [object({ list: ['b', 'a', 'c'] })]), [
    '/list/0 other value',
    '/list/1 other value',
    '/list/2 chart only',
  ]);
  assert.equal(found([object({ map: {} })], [object({ map: [] })]), ['/map other value']);
});

test('an object or a field that one side has alone is a difference', () => {
  assert.equal(found([object({}, 'a')], [object({}, 'b')]), [' cistern only', ' chart only']);
  assert.equal(found([object({ data: { a: '' } })], [object({ data: {} })]), ['/data/a cistern only']);
});

test('an object that is made twice is no comparison', () => {
  assert.throws(() => found([object({}), object({})], []), /is made twice/);
});

test('each row of the table can be read and says why', () => {
  const rows = intendedDifferences(join(REPOSITORY, 'test/oracle/DIFFERENCES.md'));
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ reason }) => /[a-z]{3}.*\.$/.test(reason)));
});

test('a row without a reason is refused', async () => {
  const table =
    '| object | place | difference | reason |\n| --- | --- | --- | --- |\n| `*` | `/a` | chart only | |\n';
  await inFolder({ 'table.md': table }, root => {
    assert.throws(() => intendedDifferences(join(root, 'table.md')), /cannot be read/);
  });
});

test('a row is about its objects, its place and its sort of difference alone', () => {
  const row = { object: 'Job/orders', place: '/spec/*/name', sort: 'chart only', reason: 'why' } as const;
  const difference = { kind: 'Job', name: 'orders', place: '/spec/0/name', sort: 'chart only' } as const;
  assert.ok(isAbout(row, difference));
  assert.ok(isAbout({ ...row, object: 'Job' }, difference));
  assert.ok(isAbout({ ...row, object: '*' }, difference));
  assert.not(isAbout(row, { ...difference, name: 'bills' }));
  assert.not(isAbout(row, { ...difference, sort: 'other value' }));
  assert.not(isAbout(row, { ...difference, place: '/spec/0/name/x' }));
});

test.run();
