import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { SCHEMAS } from '../../validate/generated/schemas.ts';

/** The schema of what an Integration says. */
export function settingsSchema(): JsonMap {
  schema ??= parsedSchema();
  return schema;
}

let schema: JsonMap | undefined;

function parsedSchema(): JsonMap {
  const schemas = JSON.parse(SCHEMAS) as readonly JsonMap[];
  const integration = schemas.find(({ title }) => title === 'Integration')!;
  return schemaBelow(schemaBelow(integration, 'spec')!, '')!;
}

/** The schema of a member of a map, if there may be one; of the map itself for an empty name. */
export function schemaBelow(schema: JsonMap | undefined, name: string): JsonMap | undefined {
  if (schema === undefined || name === '') return schema;
  const { properties, additionalProperties } = schema;
  if (isMap(properties) && Object.hasOwn(properties, name)) return properties[name] as JsonMap;
  return isMap(additionalProperties) ? additionalProperties : undefined;
}

/** The words of a schema for the type of its values. */
export function typesOf({ type }: JsonMap): readonly string[] {
  return (Array.isArray(type) ? type : [type]).map(String);
}

/**
 * A value as its schema wants it: charts do not tell numbers from texts. What can be neither stays, for validation to refuse.
 */
export function fitted(value: Json, schema: JsonMap | undefined): Json {
  if (schema === undefined) return value;
  if (isMap(value)) {
    const copy: Record<string, Json> = Object.create(null);
    for (const name of orderedNames(value, schema))
      copy[name] = fitted(value[name]!, schemaBelow(schema, name));
    return copy;
  }
  if (Array.isArray(value))
    return value.map(item => fitted(item, isMap(schema.items) ? schema.items : undefined));
  const types = typesOf(schema);
  if (types.includes(typeof value) || (types.includes('integer') && Number.isInteger(value))) return value;
  if (types.includes('string') && typeof value !== 'object') return String(value);
  if (types.includes('integer') && typeof value === 'string' && /^-?\d{1,9}$/.test(value))
    return Number(value);
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The names in a map in the order in which the schema has them; others follow in their own. */
function orderedNames(value: JsonMap, schema: JsonMap): readonly string[] {
  const known = isMap(schema.properties) ? Object.keys(schema.properties) : [];
  const names = Object.keys(value);
  return [...known.filter(name => names.includes(name)), ...names.filter(name => !known.includes(name))];
}
