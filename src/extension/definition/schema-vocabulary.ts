import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** Keyword by which a text says that it is the name of a document of some kind. */
export const REFERENCE = 'x-cistern-reference';

/** Keywords that have words for what breaks them, and whether each value may stand. */
const KEYWORDS: Readonly<Record<string, (value: Json) => boolean>> = {
  additionalProperties: value => typeof value === 'boolean' || isMap(value),
  anyOf: value => Array.isArray(value) && value.length > 0 && value.every(isMap),
  description: isText,
  enum: value => Array.isArray(value) && value.length > 0,
  examples: value => Array.isArray(value),
  items: isMap,
  maxItems: isCount,
  maxLength: isCount,
  maxProperties: isCount,
  maximum: value => typeof value === 'number',
  minItems: isCount,
  minLength: isCount,
  minProperties: isCount,
  minimum: value => typeof value === 'number',
  pattern: value => typeof value === 'string' && isPattern(value),
  properties: value => isMap(value) && Object.values(value).every(isMap),
  propertyNames: isMap,
  required: value => Array.isArray(value) && value.every(isText),
  title: isText,
  type: value => (Array.isArray(value) ? value.length > 0 && value.every(isType) : isType(value)),
  uniqueItems: value => typeof value === 'boolean',
  [REFERENCE]: isText,
};

const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
const DEPTH_LIMIT = 20;

/** What is wrong with a schema, and where in it. */
export interface SchemaProblem {
  readonly path: Path;
  readonly problem: string;
}

/** Everything in a schema that the compiler has no words for, or that is no schema at all. */
export function schemaProblems(schema: JsonMap, path: Path = []): readonly SchemaProblem[] {
  if (path.length > DEPTH_LIMIT * 2) return [{ path, problem: 'is nested too deeply' }];
  const problems: SchemaProblem[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const accepts = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword]! : undefined;
    if (accepts === undefined) {
      const advice = keyword === 'default' ? '; defaults are stated in `defaults` of the kind' : '';
      problems.push({
        path: [...path, keyword],
        problem: `is a keyword that schemas of kinds cannot use${advice}`,
      });
    } else if (!accepts(value)) problems.push({ path: [...path, keyword], problem: 'has no valid value' });
  }
  if (problems.length > 0) return problems;
  if (schema.type === undefined && schema.enum === undefined && schema.anyOf === undefined)
    return [{ path, problem: 'says no `type`' }];
  if (schema[REFERENCE] !== undefined && schema.type !== 'string')
    return [{ path, problem: 'is a reference and no text' }];
  return partsOf(schema).flatMap(([below, part]) => schemaProblems(part, [...path, ...below]));
}

/** The schema for the validator: maps with `properties` have no others unless they say so, and references are texts. */
export function closedSchema(schema: JsonMap): JsonMap {
  const { [REFERENCE]: _, ...rest } = schema;
  const closed: Record<string, Json> = rest;
  if (isMap(schema.properties)) {
    closed.properties = mapped(schema.properties, closedSchema);
    closed.additionalProperties ??= false;
  }
  for (const keyword of ['additionalProperties', 'items', 'propertyNames']) {
    const part = closed[keyword];
    if (isMap(part)) closed[keyword] = closedSchema(part);
  }
  if (Array.isArray(schema.anyOf)) closed.anyOf = (schema.anyOf as readonly JsonMap[]).map(closedSchema);
  return closed;
}

/** The schemas directly inside a schema. */
function partsOf(schema: JsonMap): readonly (readonly [Path, JsonMap])[] {
  const named = isMap(schema.properties) ? Object.entries(schema.properties) : [];
  const single = ['additionalProperties', 'items', 'propertyNames'].flatMap(keyword => {
    const part = schema[keyword];
    return isMap(part) ? [[[keyword], part] as const] : [];
  });
  const forms = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return [
    ...named.map(([name, part]) => [['properties', name], part as JsonMap] as const),
    // The rule for keys is about texts, and need not say so.
    ...single.map(([path, part]) =>
      path[0] === 'propertyNames' ? ([path, { type: 'string', ...part }] as const) : ([path, part] as const),
    ),
    ...forms.map((part, index) => [['anyOf', index], part as JsonMap] as const),
  ];
}

function mapped(map: JsonMap, change: (part: JsonMap) => JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(map).map(([key, part]) => [key, change(part as JsonMap)]));
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isCount(value: Json): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isType(value: Json): boolean {
  return typeof value === 'string' && TYPES.has(value);
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== undefined;
  } catch {
    return false;
  }
}
