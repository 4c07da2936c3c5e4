import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Definition, readDefinitions } from '../../imports/generate/definitions.ts';
import { scopeOf } from '../../src/kubernetes/scope.ts';
import type { Json } from '../../src/source/json.ts';

const test = suite('imports/crds');
const crds = fileURLToPath(new URL('../../imports/crds/', import.meta.url));

const KEYWORDS = [
  ...['description', 'type', 'default', 'enum', 'required', 'properties', 'items', 'additionalProperties'],
  ...['x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type'],
  ...['x-cistern-since', 'x-cistern-default-since'],
];

interface Schema {
  readonly [keyword: string]: unknown;
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function* files(): Generator<readonly [string, string, Definition]> {
  for (const group of readdirSync(crds)) {
    for (const file of readdirSync(crds + group)) {
      for (const definition of readDefinitions(readFileSync(`${crds}${group}/${file}`, 'utf8')))
        yield [group, file, definition];
    }
  }
}

function* places(schema: Schema, path: string): Generator<readonly [string, Schema]> {
  yield [path, schema];
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* places(property, `${path}.${name}`);
  for (const keyword of ['items', 'additionalProperties']) {
    if (schema[keyword]) yield* places(schema[keyword] as Schema, `${path}[]`);
  }
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}

test('a file holds one version of one group and is named by both', () => {
  for (const [group, file, definition] of files()) {
    assert.is(definition.group, group);
    assert.is(`${definition.version}.yaml`, file);
    const scope = definition.scope === 'Cluster' ? 'cluster' : 'namespaced';
    assert.is(scopeOf(group, definition.kind), scope, definition.kind);
  }
});

test('every schema is structural and uses only known keywords', () => {
  for (const [, , { kind, schema }] of files()) {
    for (const [path, place] of places(schema as unknown as Schema, kind)) {
      for (const keyword of Object.keys(place)) assert.ok(KEYWORDS.includes(keyword), `${path}: ${keyword}`);
      assert.type(place.type, 'string', path);
      if (!path.endsWith('.metadata')) assert.match(place.description as string, /^[A-Z].*[.]$/, path);
      for (const name of (place.required ?? []) as string[])
        assert.ok(place.properties?.[name], `${path}: ${name}`);
    }
  }
});

test('a default has the type of its field and one of its values', () => {
  for (const [, , { kind, schema }] of files()) {
    for (const [path, place] of places(schema as unknown as Schema, kind)) {
      if (place.default === undefined) continue;
      assert.is(typeOf(place.default as Json), place.type, path);
      if (place.enum) assert.ok((place.enum as unknown[]).includes(place.default), path);
    }
  }
});

test('keys of list maps are fields of the items, and releases are written in full', () => {
  for (const [, , { kind, schema }] of files()) {
    for (const [path, place] of places(schema as unknown as Schema, kind)) {
      const keys = (place['x-kubernetes-list-map-keys'] ?? []) as string[];
      assert.is(keys.length > 0, place['x-kubernetes-list-type'] === 'map', path);
      for (const key of keys) assert.ok((place.items as Schema).properties?.[key], `${path}: ${key}`);
      for (const keyword of ['x-cistern-since', 'x-cistern-default-since']) {
        if (place[keyword] !== undefined) assert.match(place[keyword] as string, /^\d+\.\d+\.\d+$/, path);
      }
    }
  }
});

test.run();
