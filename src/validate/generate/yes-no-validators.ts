import { _, Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { schemaOptions } from '../schema-options.ts';
import type { Schema } from './layer-schema.ts';
import { withSharedParts } from './shared-parts.ts';

/**
 * One function per kind, named by the kind, that says whether a value matches its schema and nothing else: explaining
 * is done by the whole of Ajv, which good files never load.
 * @throws when the generated code needs a module or has a shape that is not expected
 */
export function yesNoValidators(schemas: readonly Schema[]): string {
  const ajv = new Ajv({
    ...schemaOptions(_),
    schemas: schemas.map(schema => withSharedParts(withoutWords(schema))),
    allErrors: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const standalone = (standaloneModule as unknown as { default: typeof standaloneModule })
    .default as unknown as (ajv: Ajv, names: Record<string, string>) => string;
  const names = Object.fromEntries(schemas.map(schema => [schema.title as string, schema.$id as string]));
  const code = withTypes(withoutUnusedSchemas(withoutErrorObjects(standalone(ajv, names))));
  if (code.includes('require(')) throw new Error('the generated validators need a module');
  return `// @ts-nocheck\nconst FAILED = [null];\n${code}\n`;
}

/** A schema without the words for people, which would be copied into the code. */
function withoutWords(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const isWords =
      (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value));
    return isWords ? undefined : value;
  });
}

/** Replaces every description of an error: only their number counts. */
function withoutErrorObjects(code: string): string {
  return code
    .replace(/^"use strict";\n/, '')
    .replace(/^(validate\d+\.errors = )\[\{.*\}\];$/gm, '$1FAILED;')
    .replace(/^(const err\d+ = )\{.*\};$/gm, '$1null;');
}

/** States the types of what is exported: to infer them the compiler would follow functions that are too long for it. */
function withTypes(code: string): string {
  return code.replace(/^(export const \w+) = /gm, '$1: (value: unknown) => boolean = ');
}

/** Removes the copies of schemas that only descriptions of errors pointed to. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*;$/gm, (line, name: string) =>
    new RegExp(`\\b${name}\\b`, 'g').exec(code.replace(line, '')) ? line : '',
  );
}
