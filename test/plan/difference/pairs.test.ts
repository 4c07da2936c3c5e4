import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { compared, objectsOf } from './compare.ts';

const test = suite('pairs');

const config = (name: string, data = '{a: b}'): string =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: ns}\ndata: ${data}\n`;
const deployment = (name: string, replicas: number): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ns}
spec: {replicas: ${replicas}, selector: {matchLabels: {app: a}}}
`;
const words = (before: string, after: string): readonly string[] =>
  compared(before, after).map(
    ({ verb, id, previousId, fields }) =>
      `${verb} ${previousId === undefined ? '' : `${previousId.name} -> `}${id.name} ${fields.length}`,
  );

test('an object that comes or goes has no fields', () => {
  assert.equal(words('', config('a')), ['created a 0']);
  assert.equal(words(config('a'), ''), ['deleted a 0']);
});

test('the same content under another name is a renaming', () => {
  assert.equal(words(config('a'), config('b')), ['renamed a -> b 0']);
});

test('a name that ends in the digest of its content stays the same thing', () => {
  assert.equal(words(config('a-7f9c2b'), config('a-81d0e4', '{a: c}')), ['renamed a-7f9c2b -> a-81d0e4 1']);
});

test('two that could be meant are not guessed at', () => {
  assert.equal(words(config('a-1a2b3c') + config('a-4d5e6f', '{x: y}'), config('a-999aaa', '{a: c}')), [
    'deleted a-1a2b3c 0',
    'deleted a-4d5e6f 0',
    'created a-999aaa 0',
  ]);
});

test('the only one of its kind with the same selector is the same thing', () => {
  assert.equal(words(deployment('a', 1), deployment('b', 2)), ['renamed a -> b 1']);
});

test('objects of several kinds with one name do not mix', () => {
  assert.equal(words(config('a') + deployment('a', 1), deployment('a', 1)), ['deleted a 0']);
});

test('the version of an API is a field, its group is identity', () => {
  const budget = (version: string): string =>
    `apiVersion: ${version}\nkind: K\nmetadata: {name: a}\nspec: {x: 1}\n`;
  assert.equal(words(budget('g/v1'), budget('g/v2')), ['changed a 1']);
  assert.equal(words(budget('g/v1'), budget('h/v1')), ['deleted a 0', 'created a 0']);
});

test('the same identity in another Application of the cluster has moved, in another cluster it is another object', () => {
  const moved = compareObjects(
    objectsOf({ 'dev/kind/a': config('x') }),
    objectsOf({ 'dev/kind/b': config('x', '{a: c}') }),
  );
  assert.equal(
    moved.map(({ verb, address, previousAddress, fields }) => [
      verb,
      address,
      previousAddress,
      fields.length,
    ]),
    [['moved', 'dev/kind/b', 'dev/kind/a', 1]],
  );
  const apart = compareObjects(
    objectsOf({ 'dev/kind/a': config('x') }),
    objectsOf({ 'dev/other/a': config('x') }),
  );
  assert.equal(
    apart.map(({ verb }) => verb),
    ['deleted', 'created'],
  );
});

test('the order of files and objects changes nothing', () => {
  const many = [config('a'), config('b', '{x: y}'), deployment('d', 1)];
  const after = [config('c'), deployment('d', 2)];
  const forth = compared(many.join(''), after.join(''));
  const back = compared([...many].reverse().join(''), [...after].reverse().join(''));
  assert.equal(JSON.stringify(forth), JSON.stringify(back));
});

test.run();
