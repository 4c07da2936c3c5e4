import { isMap, type Json, type JsonMap } from '../../source/json.ts';

/** The schema of one layer of settings: the same fields, none required, and `null` removes one. */
export function layerSchema(schema: JsonMap): JsonMap {
  const { required: _, minProperties: __, ...layer } = schema as Record<string, Json>;
  const { properties, additionalProperties } = layer;
  if (isMap(properties)) {
    layer.properties = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, removable(part as JsonMap)]),
    );
  }
  if (isMap(additionalProperties)) layer.additionalProperties = removable(additionalProperties);
  return layer;
}

/** A part of a layer. A value with several forms is laid over the one below it in any of them. */
function removable(schema: JsonMap): JsonMap {
  const { anyOf, enum: choices, type } = schema;
  if (Array.isArray(anyOf))
    return { ...schema, anyOf: [...anyOf.map(form => layerSchema(form as JsonMap)), { type: 'null' }] };
  const layer = layerSchema(schema);
  return {
    ...layer,
    ...(Array.isArray(choices) && { enum: [...choices, null] }),
    ...(type !== undefined && { type: [...new Set([type, 'null'].flat() as readonly string[])] }),
  };
}
