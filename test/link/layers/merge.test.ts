import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergeLayers } from '../../../src/link/layers/layers.ts';
import { mergeLayer } from '../../../src/link/layers/merge.ts';
import type { JsonMap } from '../../../src/source/json.ts';

const test = suite('merge');

test('maps merge by key at every depth', () => {
  const base = { a: { b: { c: 1, d: 2 } }, e: 3 };
  assert.equal(mergeLayer(base, { a: { b: { d: 4, f: 5 } } }), { a: { b: { c: 1, d: 4, f: 5 } }, e: 3 });
});

test('lists replace', () => {
  assert.equal(mergeLayer({ list: [1, 2, 3] }, { list: [4] }), { list: [4] });
  assert.equal(mergeLayer({ list: [1, 2, 3] }, { list: [] }), { list: [] });
});

test('null removes a value, and only null does', () => {
  assert.equal(mergeLayer({ a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: null } }), { b: { d: 3 } });
  assert.equal(mergeLayer({}, { a: null }), {});
  assert.equal(mergeLayer({}, { a: { b: null } }), { a: {} });
});

test('a removed map starts empty when a later layer writes into it', () => {
  const layers = [{ a: { b: 1, c: 2 } }, { a: null }, { a: { d: 3 } }] as readonly JsonMap[];
  assert.equal(mergeLayers(layers.map(value => ({ name: '', value }))), { a: { d: 3 } });
});

test('a value with several forms is replaced as a whole', () => {
  const config = {
    env: { 'a.b': { configMap: 'x', key: 'k', optional: true } },
    files: { f: { base64: '' } },
  };
  const other = { env: { 'a.b': { configMap: 'y', key: 'k' } }, files: { f: { configMap: 'x', key: 'k' } } };
  const secrets = { env: { A: { key: 'k', property: 'p' } } };
  const from = { env: { A: { secret: 's', key: 'k' } } };
  const parts = (map: JsonMap) => ({ containers: { c: { secrets: map } }, jobs: { j: { secrets: map } } });
  assert.equal(
    mergeLayer(
      { config, secrets, ...parts(secrets.env) },
      { config: other, secrets: from, ...parts(from.env) },
    ),
    { config: other, secrets: from, ...parts(from.env) },
  );
});

test('a probe that asks in another way keeps its times, and null stands for no probe', () => {
  const below = {
    probes: { liveness: { http: { path: '/', port: 1 }, periodSeconds: 5 }, startup: { exec: ['a'] } },
  };
  const above = { probes: { liveness: { tcp: { port: 2 } }, startup: null } };
  const merged = { probes: { liveness: { periodSeconds: 5, tcp: { port: 2 } }, startup: null } };
  assert.equal(mergeLayer(below, above), merged);
  assert.equal(mergeLayer({ containers: { c: below } }, { containers: { c: above } }), {
    containers: { c: merged },
  });
  const again = { probes: { startup: { periodSeconds: 1 }, liveness: { tcp: null, http: { port: 3 } } } };
  assert.equal(mergeLayer(merged, again), {
    probes: { liveness: { periodSeconds: 5, http: { port: 3 } }, startup: { periodSeconds: 1 } },
  });
});

test('0, false and the empty string are values', () => {
  assert.equal(mergeLayer({ a: 1, b: true, c: 'x' }, { a: 0, b: false, c: '' }), { a: 0, b: false, c: '' });
});

test('a value of another type replaces', () => {
  assert.equal(mergeLayer({ a: { b: 1 } }, { a: 'text' }), { a: 'text' });
  assert.equal(mergeLayer({ a: 'text' }, { a: { b: 1 } }), { a: { b: 1 } });
  assert.equal(mergeLayer({ a: [1] }, { a: { b: 1 } }), { a: { b: 1 } });
});

test('a null inside a map that replaces a scalar leaves nothing behind', () => {
  assert.equal(mergeLayer({ a: 'text' }, { a: { b: null, c: 1 } }), { a: { c: 1 } });
});

test('egress.cluster merges by name, in place, and appends what is new', () => {
  const base = {
    egress: {
      cluster: [
        { name: 'a', namespace: 'x', ports: [1] },
        { name: 'b', namespace: 'y', ports: [2] },
      ],
    },
  };
  const layer = {
    egress: {
      cluster: [
        { name: 'c', namespace: 'z', ports: [3] },
        { name: 'a', namespace: 'w', ports: [4] },
      ],
    },
  };
  assert.equal(mergeLayer(base, layer), {
    egress: {
      cluster: [
        { name: 'a', namespace: 'w', ports: [4] },
        { name: 'b', namespace: 'y', ports: [2] },
        { name: 'c', namespace: 'z', ports: [3] },
      ],
    },
  });
});

test('the labels of a keyed item merge, its ports replace', () => {
  const base = { egress: { cluster: [{ name: 'a', podLabels: { app: 'x', tier: 'y' }, ports: [1, 2] }] } };
  const layer = { egress: { cluster: [{ name: 'a', podLabels: { tier: 'z' }, ports: [3] }] } };
  assert.equal(mergeLayer(base, layer), {
    egress: { cluster: [{ name: 'a', podLabels: { app: 'x', tier: 'z' }, ports: [3] }] },
  });
});

test('a list called cluster elsewhere replaces', () => {
  assert.equal(mergeLayer({ cluster: [{ name: 'a' }] }, { cluster: [{ name: 'b' }] }), {
    cluster: [{ name: 'b' }],
  });
});

test('the keys of prototypes are keys like any other', () => {
  const base = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": {"b": 2}}') as JsonMap;
  const layer = JSON.parse('{"__proto__": {"c": 3}, "constructor": 4, "toString": {"d": 5}}') as JsonMap;
  const merged = mergeLayer(base, layer);
  assert.is(JSON.stringify(merged), '{"__proto__":{"a":1,"c":3},"constructor":4,"toString":{"b":2,"d":5}}');
  assert.is(Object.getPrototypeOf(merged), Object.prototype);
  const removed = mergeLayer(merged, JSON.parse('{"__proto__": null}') as JsonMap);
  assert.not(Object.hasOwn(removed, '__proto__'));
  assert.is(({} as { a?: number }).a, undefined);
});

test('a key of a prototype that the base does not have itself starts empty', () => {
  const merged = mergeLayer({}, JSON.parse('{"constructor": {"a": 1}, "__proto__": {"b": 2}}') as JsonMap);
  assert.is(JSON.stringify(merged), '{"constructor":{"a":1},"__proto__":{"b":2}}');
});

test('neither the base nor the layer is changed', () => {
  const base = deepFreeze({ a: { b: 1 }, egress: { cluster: [{ name: 'a', ports: [1] }] } });
  const layer = deepFreeze({ a: { c: 2 }, egress: { cluster: [{ name: 'a', ports: [2] }] } });
  mergeLayer(base, layer);
  assert.equal(base, { a: { b: 1 }, egress: { cluster: [{ name: 'a', ports: [1] }] } });
});

function deepFreeze(value: JsonMap): JsonMap {
  for (const item of Object.values(value))
    if (typeof item === 'object' && item !== null) deepFreeze(item as JsonMap);
  return Object.freeze(value);
}

test.run();
