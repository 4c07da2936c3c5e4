import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import type { PlacedObject } from '../../../src/plan/objects/placed-object.ts';
import type { Json, JsonMap } from '../../../src/source/json.ts';

const test = suite('properties of the comparison');

const KINDS = [
  ['apps', 'apps/v1', 'Deployment'],
  ['', 'v1', 'Service'],
  ['networking.k8s.io', 'networking.k8s.io/v1', 'NetworkPolicy'],
  ['gateway.networking.k8s.io', 'gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['example.org', 'example.org/v1', 'Thing'],
] as const;

const key = fc.constantFrom(
  'name',
  'ports',
  'env',
  'rules',
  'from',
  'spec',
  'template',
  'containers',
  'value',
  '__proto__',
  'strategy',
  'labels',
);
const { value } = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, 1, '', 'a', 'TCP', '1', {}, []),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  ),
}));

const placed: fc.Arbitrary<PlacedObject> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    name: fc.constantFrom('a', 'b'),
    place: fc.constantFrom('x', 'y'),
    spec: value,
  })
  .map(({ kind: [group, apiVersion, kind], name, place, spec }) => ({
    address: `dev/kind/${place}`,
    apiVersion,
    id: { group, kind, namespace: 'ns', name },
    object: { apiVersion, kind, metadata: { name, namespace: 'ns' }, spec } satisfies JsonMap,
  }));
const objects = fc.array(placed, { maxLength: 5 });
const RUNS = { seed: 6, numRuns: 300 };

test('a tree does not differ from itself', () =>
  fc.assert(
    fc.property(objects, list => assert.equal(compareObjects(list, structuredClone(list)), [])),
    RUNS,
  ));

test('whatever is compared, each object is in one change at most, and fields are what they are said to be', () =>
  fc.assert(
    fc.property(objects, objects, (before, after) => {
      const changes = compareObjects(before, after);
      const [olds, news] = [
        changes.flatMap(change => change.before ?? []),
        changes.flatMap(change => change.after ?? []),
      ];
      assert.is(new Set(olds).size, olds.length);
      assert.is(new Set(news).size, news.length);
      for (const { verb, fields } of changes) {
        if (verb === 'changed') assert.ok(fields.length > 0);
        for (const { kind, before: old, after: now } of fields) {
          assert.is(old === undefined, kind === 'added');
          assert.is(now === undefined, kind === 'removed');
        }
      }
    }),
    RUNS,
  ));

test('the order of objects does not matter', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(placed, {
        selector: ({ address, id }) => `${address} ${id.kind} ${id.name}`,
        maxLength: 5,
      }),
      objects,
      (before, after) => {
        assert.is(
          JSON.stringify(compareObjects(before, after)),
          JSON.stringify(compareObjects([...before].reverse(), after)),
        );
      },
    ),
    RUNS,
  ));

test.run();
