/** JSON Schema as plain data; only the keywords that the catalog schemas use. */
export type Schema = { [keyword: string]: unknown };

const FIXED = ['organization', 'runtime', 'selectorLabels', 'dependencies', 'allowedCallers'];

/**
 * Derives the schema of a settings layer (defaults and overrides) from the schema of `Integration`:
 * the same fields without those that no layer may change, none required, and `null` allowed to remove a value.
 */
export function layerSchema(integration: Schema): Schema {
  const spec = (integration.properties as Record<string, Schema>).spec as Schema;
  const properties = { ...(spec.properties as Record<string, Schema>) };
  for (const name of FIXED) delete properties[name];
  return {
    $schema: integration.$schema,
    $id: 'settings-layer.schema.json',
    title: 'SettingsLayer',
    description:
      'A layer of settings: any field of an Integration except `organization`, `runtime`, `selectorLabels`, `dependencies` and `allowedCallers`. `null` removes a value that an earlier layer set.',
    ...removable({ type: 'object', additionalProperties: false, properties }, true),
  };
}

function removable(schema: Schema, root = false): Schema {
  const result: Schema = { ...schema };
  delete result.default;
  if (schema.properties && !isLeafObject(schema)) {
    delete result.required;
    delete result.minProperties;
    result.properties = mapValues(schema.properties as Record<string, Schema>, value => removable(value));
  }
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = removable(schema.additionalProperties as Schema);
  }
  return root ? result : nullable(result);
}

/** An object whose members only make sense together is replaced or removed as a whole, as a list is. */
function isLeafObject(schema: Schema): boolean {
  const required = schema.required as string[] | undefined;
  return required !== undefined && required.length === Object.keys(schema.properties as object).length;
}

function nullable(schema: Schema): Schema {
  if (schema.anyOf) return { ...schema, anyOf: [...(schema.anyOf as Schema[]), { type: 'null' }] };
  if (schema.enum) return { ...schema, enum: [...(schema.enum as unknown[]), null] };
  if (schema.type) return { ...schema, type: [...new Set([schema.type, 'null'].flat())] };
  return { anyOf: [schema, { type: 'null' }] };
}

function mapValues(
  record: Record<string, Schema>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
