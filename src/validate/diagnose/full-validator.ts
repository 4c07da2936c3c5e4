import { createRequire } from 'node:module';
import type { Ajv, ErrorObject } from 'ajv';
import { SCHEMAS } from '../generated/schemas.ts';
import { schemaOptions } from '../schema-options.ts';

const require = createRequire(import.meta.url);

/** JSON Schema as plain data. */
export type Schema = { readonly [keyword: string]: unknown };

/** All errors of values, with the schemas that they break. */
export interface FullValidator {
  /** Every error of a document of a kind, in no order. */
  readonly errorsOf: (kind: string, value: unknown) => readonly ErrorObject[];
  /** Every error of a value under a schema that may refer to the schemas of the kinds. */
  readonly errorsUnder: (schema: Schema, value: unknown) => readonly ErrorObject[];
  /** The schema that a schema refers to, or the schema itself. */
  readonly resolve: (schema: Schema) => Schema;
}

let made: FullValidator | undefined;

/** The whole of Ajv over the schemas of all kinds; loaded when the first error must be explained. */
export function fullValidator(): FullValidator {
  made ??= validatorOver(JSON.parse(SCHEMAS) as readonly Schema[]);
  return made;
}

/** The whole of Ajv over some schemas; each has a `title`, the kind that it is for, and an `$id`. */
export function validatorOver(schemas: readonly Schema[]): FullValidator {
  const package_ = require('ajv') as typeof import('ajv');
  const ajv: Ajv = new package_.Ajv({
    ...schemaOptions(package_._),
    schemas: [...schemas],
    allErrors: true,
    verbose: true,
  });
  const identifiers = new Map(schemas.map(schema => [schema.title as string, schema.$id as string]));
  const errors = (validate: ReturnType<Ajv['compile']>, value: unknown): readonly ErrorObject[] => {
    validate(value);
    return validate.errors ?? [];
  };
  return {
    errorsOf: (kind, value) => errors(ajv.getSchema(identifiers.get(kind)!)!, value),
    errorsUnder: (schema, value) => errors(ajv.compile(schema), value),
    resolve: schema =>
      typeof schema.$ref === 'string' ? schemas.find(({ $id }) => $id === schema.$ref)! : schema,
  };
}
