import type { CodeKeywordDefinition, Options, _ as Template } from 'ajv';

/**
 * How the schemas of the source language are understood, the same when they are generated and when they explain.
 * @param _ the template tag of `ajv`, handed in because good files never load that package
 */
export function schemaOptions(_: typeof Template): Options {
  return {
    ownProperties: true,
    strictSchema: true,
    strictTypes: false,
    allowUnionTypes: true,
    // Lengths count UTF-16 units: the checks need no table of characters.
    unicode: false,
    logger: false,
    keywords: [mergeKey(_)],
  };
}

/** Requires that the items of a list differ in one field, by which layers merge them. */
function mergeKey(_: typeof Template): CodeKeywordDefinition {
  return {
    keyword: 'x-cistern-merge-key',
    type: 'array',
    schemaType: 'string',
    error: { message: 'must NOT have two items with the same key' },
    code(context) {
      const { data, schema } = context;
      const values = _`${data}.map(item => item === null || typeof item !== "object" ? undefined : item[${schema as string}])`;
      context.fail(_`new Set(${values}).size !== ${data}.length`);
    },
  };
}
