import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldText, findField } from '../../src/explain/field/field-path.ts';
import { leavesOf } from '../../src/explain/field/leaves.ts';
import type { Json } from '../../src/source/json.ts';

const test = suite('field-path');

const OBJECT: Json = {
  metadata: { annotations: { 'a.b/c': 'x', 'a.b/c.d': 'y', plain: 'z' } },
  spec: {
    containers: [
      { name: 'app', image: 'one' },
      { name: 'side', ports: [{ port: 80 }, { port: 81 }] },
    ],
  },
};

for (const [text, value] of [
  ['spec.containers[name=app].image', 'one'],
  ['spec.containers[0].image', 'one'],
  ['spec.containers[name=side].ports[port=81].port', 81],
  ['metadata.annotations["a.b/c"]', 'x'],
  ['metadata.annotations.a.b/c.d', 'y'],
  ['metadata.annotations.plain', 'z'],
] as const) {
  test(`${text} leads to its value`, () => {
    assert.equal(findField(text, OBJECT).value, value);
  });
}

for (const text of [
  'spec.container',
  'spec.containers[2]',
  'spec.containers[name=x]',
  'spec..containers',
  '[',
  'x',
])
  test(`${text} leads nowhere`, () => {
    assert.is(findField(text, OBJECT).value, undefined);
  });

test('the text of a field leads back to it, whatever its keys are', () => {
  const key = fc.oneof(
    fc.constantFrom('a', 'a.b', 'a.b/c', 'name', '__proto__', '[0]', '"', '\\', ''),
    fc.string({ maxLength: 4 }),
  );
  const json = fc.letrec<{ value: Json }>(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(1, 'x', true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.record({ name: fc.constantFrom('p', 'q', 'a=b', 'x]') }), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(json, value => {
      const object = { top: value };
      for (const leaf of leavesOf(object))
        assert.equal(findField(fieldText(object, leaf.path), object).path, leaf.path);
    }),
    { seed: 11, numRuns: 1000 },
  );
});

test.run();
