import { isMap, type Json } from '../../../../src/source/json.ts';
import type { Schema } from './definitions.ts';

/** What an API server would do to a value on the way in: drop fields that it does not know, add defaults. */
export function* changesWhenStored(value: Json, schema: Schema, path: string): Generator<string> {
  if (isMap(value)) yield* changesOfMap(value, schema, path);
  else if (Array.isArray(value) && schema.items)
    for (const [index, item] of value.entries())
      yield* changesWhenStored(item, schema.items, `${path}[${index}]`);
}

function* changesOfMap(
  map: { readonly [key: string]: Json },
  schema: Schema,
  path: string,
): Generator<string> {
  const { properties = {}, additionalProperties } = schema;
  for (const [name, value] of Object.entries(map)) {
    const at = `${path}.${name}`;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property) yield* changesWhenStored(value, property, at);
    else if (typeof additionalProperties === 'object')
      yield* changesWhenStored(value, additionalProperties, at);
    else if (!additionalProperties && !schema['x-kubernetes-preserve-unknown-fields'])
      yield `${at}: unknown, it would be dropped`;
  }
  for (const [name, property] of Object.entries(properties))
    if (property.default !== undefined && !Object.hasOwn(map, name))
      yield `${path}.${name}: missing, ${JSON.stringify(property.default)} would be added`;
}
