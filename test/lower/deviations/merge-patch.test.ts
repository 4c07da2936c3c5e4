import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergePatched } from '../../../src/lower/deviations/merge-patch.ts';
import type { Json, JsonMap } from '../../../src/source/json.ts';

const test = suite('lower/deviations/merge-patch');

const pod = (...containers: readonly Json[]): JsonMap => ({ spec: { template: { spec: { containers } } } });
const after = (object: JsonMap, patch: JsonMap, group = 'apps'): Json | string => {
  const result = mergePatched(group, object, patch);
  return 'problem' in result ? `${result.at.join('.')}: ${result.problem}` : result.value;
};

test('maps merge, other values replace, and null removes', () => {
  const object = { spec: { a: 1, b: { c: 1, d: 2 }, e: [1, 2] } };
  assert.equal(after(object, { spec: { a: null, b: { c: 3 }, e: [4] } }), {
    spec: { b: { c: 3, d: 2 }, e: [4] },
  });
});

test('containers merge by name, their variables by name and their ports by number', () => {
  const main = {
    name: 'a',
    env: [{ name: 'X', value: '1' }],
    ports: [{ containerPort: 80, name: 'http' }],
    args: ['1'],
  };
  const patch = {
    name: 'a',
    env: [{ name: 'Y', value: '2' }],
    ports: [{ containerPort: 80, name: 'web' }],
    args: ['2'],
  };
  assert.equal(after(pod(main, { name: 'b' }), pod(patch)), {
    ...pod(
      {
        name: 'a',
        env: [
          { name: 'X', value: '1' },
          { name: 'Y', value: '2' },
        ],
        ports: [{ containerPort: 80, name: 'web' }],
        args: ['2'],
      },
      { name: 'b' },
    ),
  });
});

test('an item with a new key is added at the end, without the nulls that stand in it', () => {
  assert.is(
    after(pod({ name: 'a' }), pod({ name: 'b', image: null })),
    'spec.template.spec.containers.0.image: there is no `image` to remove',
  );
  assert.equal(
    after(pod({ name: 'a' }), pod({ name: 'b', tty: true })),
    pod({ name: 'a' }, { name: 'b', tty: true }),
  );
});

test('an item goes by its directive', () => {
  assert.equal(
    after(pod({ name: 'a' }, { name: 'b' }), pod({ name: 'a', $patch: 'delete' })),
    pod({ name: 'b' }),
  );
  const at = 'spec.template.spec.containers.0';
  assert.is(
    after(pod({ name: 'a' }), pod({ name: 'c', $patch: 'delete' })),
    `${at}: there is no item with \`name: c\``,
  );
  assert.is(
    after(pod({ name: 'a' }), pod({ name: 'a', $patch: 'replace' })),
    `${at}: \`$patch\` can only be \`delete\``,
  );
  assert.is(after({}, { $patch: 'delete' }), '$patch: `$patch` stands in items of lists with a key only');
});

test('an item without its key is an error', () => {
  const problem = 'spec.template.spec.containers.0: an item has no `name`, by which this list merges';
  assert.is(after(pod({ name: 'a' }), pod({ image: 'x' })), problem);
});

test('ports of a Service merge by their number, and lists of custom resources are replaced', () => {
  const service = { spec: { ports: [{ port: 80 }] } };
  assert.equal(after(service, { spec: { ports: [{ port: 81 }] } }, ''), {
    spec: { ports: [{ port: 80 }, { port: 81 }] },
  });
  assert.equal(after(service, { spec: { ports: [{ port: 81 }] } }, 'example.org'), {
    spec: { ports: [{ port: 81 }] },
  });
});

test('what is not there cannot be removed', () => {
  assert.is(after({ a: {} }, { a: { b: null } }), 'a.b: there is no `b` to remove');
  assert.is(after({ a: {} }, { a: { toString: null } }), 'a.toString: there is no `toString` to remove');
});

test('the names of prototypes are names', () => {
  const patch = JSON.parse('{"__proto__":{"polluted":true}}') as JsonMap;
  assert.ok(Object.hasOwn(after({}, patch) as JsonMap, '__proto__'));
  assert.is(({} as { polluted?: boolean }).polluted, undefined);
});

test.run();
