import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitYaml } from '../../src/emit/emit-yaml.ts';
import type { JsonMap } from '../../src/source/json.ts';

const test = suite('emitYaml');

test('an object reads as kubectl prints it', () => {
  const object = {
    spec: {
      template: {
        spec: {
          containers: [
            { name: 'app', image: 'registry.example.com/shop/orders:1.0', args: ['--port', '8080'], env: [] },
            { securityContext: {}, name: 'sidecar' },
          ],
        },
      },
      replicas: 2,
      paused: false,
    },
    data: { 'run.sh': 'set -e\n\nexec app\n', motd: 'two\nlines', 'a b': null },
    metadata: { namespace: 'shop-dev', name: 'orders', labels: { version: '1.0' } },
    kind: 'Deployment',
    apiVersion: 'apps/v1',
  };
  assert.is(
    emitYaml(object),
    `apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    version: "1.0"
  name: orders
  namespace: shop-dev
data:
  "a b": null
  motd: |-
    two
    lines
  run.sh: |
    set -e

    exec app
spec:
  paused: false
  replicas: 2
  template:
    spec:
      containers:
      - args:
        - "--port"
        - "8080"
        env: []
        image: registry.example.com/shop/orders:1.0
        name: app
      - name: sidecar
        securityContext: {}
`,
  );
});

test('lists in lists and blocks in lists keep their columns', () => {
  assert.is(
    emitYaml({ list: [[1, [2, { b: 3, a: ['x'] }]], [], {}, 'a\nb\n', [{ key: 'c\nd' }], [[]]] }),
    `list:
- - 1
  - - 2
    - a:
      - x
      b: 3
- []
- {}
- |
  a
  b
- - key: |-
      c
      d
- - []
`,
  );
});

test('keys stand by code unit, and only at the root do three come first', () => {
  const map: JsonMap = {
    b: 1,
    a: { metadata: 1, kind: 2, apiVersion: 3, Z: 4, é: 5, '10': 6, '9': 7 },
    metadata: {},
    kind: 'K',
  };
  assert.is(
    emitYaml(map),
    `kind: K
metadata: {}
a:
  "10": 6
  "9": 7
  Z: 4
  apiVersion: 3
  kind: 2
  metadata: 1
  "é": 5
b: 1
`,
  );
});

test('more keys than a small map has are sorted too', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `k${(index * 17) % 40}`);
  const emitted = emitYaml(Object.fromEntries(keys.map(key => [key, 0])));
  assert.equal(emitted.trimEnd().split(': 0\n').join(' ').replace(': 0', '').split(' '), [...keys].sort());
});

test('names of Object.prototype are keys like others', () => {
  const map = JSON.parse('{"__proto__": {"constructor": 1}, "toString": "__proto__"}');
  assert.is(emitYaml(map), '__proto__:\n  constructor: 1\ntoString: __proto__\n');
});

test('numbers are written in their shortest form, and minus zero is zero', () => {
  assert.is(
    emitYaml({ a: [0, -0, -7, 9007199254740991, 0.5, -1.25, 1e-7, 5e-324] }),
    'a:\n- 0\n- 0\n- -7\n- 9007199254740991\n- 0.5\n- -1.25\n- 1e-7\n- 5e-324\n',
  );
});

test('an empty map is a document', () => {
  assert.is(emitYaml({}), '{}\n');
});

test('the same text is spelled for its place, however often it came before', () => {
  assert.is(emitYaml({ a: 'x\ny', b: { c: 'x\ny' } }), 'a: |-\n  x\n  y\nb:\n  c: |-\n    x\n    y\n');
});

test('insertion order and repetition do not change a byte', () => {
  const one = emitYaml({ a: { x: 'yes', y: ['1'] }, b: true });
  const other = emitYaml({ b: true, a: { y: ['1'], x: 'yes' } });
  assert.is(one, other);
});

test.run();
