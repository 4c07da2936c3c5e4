import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PatchOperation } from '../../../src/link/settings/deviations.ts';
import { jsonPatched } from '../../../src/lower/deviations/json-patch.ts';
import type { Json, JsonMap } from '../../../src/source/json.ts';
import { pointerOf } from '../../../src/source/pointer.ts';

const test = suite('lower/deviations/json-patch');

const OBJECT: JsonMap = { a: { b: 1 }, list: [1, 2, 3], 'x/y~z': 'odd' };
const after = (...operations: readonly PatchOperation[]): Json | string => {
  const result = jsonPatched(OBJECT, operations);
  return 'problem' in result ? `${result.at.join('.')}: ${result.problem}` : result.value;
};

test('each operation does what RFC 6902 says', () => {
  const rows: readonly (readonly [PatchOperation, JsonMap])[] = [
    [
      { op: 'add', path: '/c', value: [1] },
      { ...OBJECT, c: [1] },
    ],
    [
      { op: 'add', path: '/a/b', value: 2 },
      { ...OBJECT, a: { b: 2 } },
    ],
    [
      { op: 'add', path: '/list/1', value: 9 },
      { ...OBJECT, list: [1, 9, 2, 3] },
    ],
    [
      { op: 'add', path: '/list/3', value: 9 },
      { ...OBJECT, list: [1, 2, 3, 9] },
    ],
    [
      { op: 'add', path: '/list/-', value: 9 },
      { ...OBJECT, list: [1, 2, 3, 9] },
    ],
    [
      { op: 'add', path: '/a/n', value: null },
      { ...OBJECT, a: { b: 1, n: null } },
    ],
    [
      { op: 'replace', path: '/x~1y~0z', value: 'even' },
      { ...OBJECT, 'x/y~z': 'even' },
    ],
    [
      { op: 'replace', path: '/list/0', value: 7 },
      { ...OBJECT, list: [7, 2, 3] },
    ],
    [
      { op: 'remove', path: '/list/0' },
      { ...OBJECT, list: [2, 3] },
    ],
    [
      { op: 'remove', path: '/a/b' },
      { ...OBJECT, a: {} },
    ],
    [
      { op: 'move', from: '/list/0', path: '/list/-' },
      { ...OBJECT, list: [2, 3, 1] },
    ],
    [
      { op: 'move', from: '/a/b', path: '/b' },
      { ...OBJECT, a: {}, b: 1 },
    ],
    [
      { op: 'copy', from: '/list', path: '/a/b' },
      { ...OBJECT, a: { b: [1, 2, 3] } },
    ],
    [{ op: 'test', path: '/a', value: { b: 1 } }, OBJECT],
  ];
  for (const [operation, expected] of rows)
    assert.equal(after(operation), expected, JSON.stringify(operation));
});

test('an operation that cannot be done is named, and nothing is done', () => {
  const rows: readonly (readonly [PatchOperation, string])[] = [
    [{ op: 'remove', path: '/none' }, '0: there is no `none`'],
    [{ op: 'replace', path: '/none', value: 1 }, '0: there is no `none`'],
    [{ op: 'add', path: '/none/below', value: 1 }, '0: there is no `none`'],
    [{ op: 'add', path: '/list/4', value: 1 }, '0: there is no item `4` in a list of 3'],
    [{ op: 'add', path: '/list/01', value: 1 }, '0: there is no item `01` in a list of 3'],
    [{ op: 'replace', path: '/list/-', value: 1 }, '0: there is no item `-` in a list of 3'],
    [{ op: 'add', path: '/a/b/c', value: 1 }, '0: `c` is asked of a value that is neither map nor list'],
    [{ op: 'add', path: '/c' }, '0: `add` needs a `value`'],
    [{ op: 'move', path: '/c' }, '0: `move` needs a `from`'],
    [{ op: 'copy', from: '/none', path: '/c' }, '0: there is nothing at `/none`'],
    [{ op: 'move', from: '/a', path: '/a/b' }, '0: `move` cannot put a value into itself'],
    [{ op: 'test', path: '/a/b', value: '1' }, '0: the value at `/a/b` is another one'],
    [{ op: 'test', path: '/none', value: 1 }, '0: there is nothing at `/none`'],
    [{ op: 'remove', path: '/toString' }, '0: there is no `toString`'],
  ];
  for (const [operation, expected] of rows) assert.is(after(operation), expected);
  assert.is(after({ op: 'remove', path: '/a' }, { op: 'remove', path: '/a' }), '1: there is no `a`');
});

test('the names of prototypes are names', () => {
  const result = after({ op: 'add', path: '/__proto__', value: { polluted: true } });
  assert.ok(Object.hasOwn(result as JsonMap, '__proto__'));
  assert.is(({} as { polluted?: boolean }).polluted, undefined);
});

test('what was there is never changed in place, and adding then removing leaves the same', () => {
  const keys = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue()), keys, fc.jsonValue(), (map, key, value) => {
      const object = map as JsonMap;
      const text = JSON.stringify(object);
      fc.pre(!Object.hasOwn(object, key));
      const path = pointerOf([key]);
      const result = jsonPatched(object, [
        { op: 'add', path, value: value as Json },
        { op: 'test', path, value: value as Json },
        { op: 'remove', path },
      ]);
      assert.is(JSON.stringify(object), text);
      assert.ok('value' in result && JSON.stringify(result.value) === text);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test.run();
