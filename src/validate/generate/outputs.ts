import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { layerSchema, type Schema } from './layer-schema.ts';

const KINDS = ['organization', 'integration', 'environment', 'cluster', 'integration-release'];
const GENERATED = '/* Generated from src/validate/schemas by `npm run generate`. Do not edit. */\n';

/**
 * Everything that is generated from the schemas: path relative to `src/validate` → text.
 * @param read returns the text of a schema by its name without `.schema.json`
 */
export async function generateAll(read: (name: string) => string): Promise<Map<string, string>> {
  const schemas = KINDS.map(name => JSON.parse(read(name)) as Schema);
  const layer = layerSchema(schemas[KINDS.indexOf('integration')]!);
  return new Map([
    ['schemas/settings-layer.schema.json', JSON.stringify(layer, null, 2) + '\n'],
    ['generated/kinds.ts', await types([layer, ...schemas])],
    ['generated/validators.mjs', validators([layer, ...schemas])],
    ['generated/validators.d.mts', declarations(schemas)],
  ]);
}

/** The TypeScript types of all kinds in one file; the layer type is declared once and referred to by name. */
async function types(schemas: readonly Schema[]): Promise<string> {
  const parts: string[] = [];
  for (const schema of schemas) {
    const named = JSON.parse(JSON.stringify(schema), (key, value) =>
      value && value.$ref === 'settings-layer.schema.json' && key !== '' ? { tsType: 'SettingsLayer' } : value,
    );
    delete named.$id;
    const text = await compile(named, schema.title as string, {
      bannerComment: '',
      additionalProperties: false,
      format: false,
      maxItems: -1,
    });
    parts.push(text.trim());
  }
  return GENERATED + parts.join('\n\n') + '\n';
}

/** One standalone validator per kind, named by the kind. */
function validators(schemas: readonly Schema[]): string {
  const ajv = new Ajv({
    schemas: schemas as Schema[],
    allErrors: true,
    ownProperties: true,
    strictSchema: true,
    strictTypes: false,
    allowUnionTypes: true,
    keywords: ['x-cistern-merge-key'],
    code: { source: true, esm: true, lines: true },
  });
  const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default as unknown as (
    ajv: Ajv,
    names: Record<string, string>,
  ) => string;
  const names = Object.fromEntries(schemas.map(schema => [schema.title as string, schema.$id as string]));
  return GENERATED + standalone(ajv, names);
}

function declarations(schemas: readonly Schema[]): string {
  const lines = schemas.map(schema => `export const ${schema.title as string}: ValidateFunction;`);
  return `${GENERATED}import type { ValidateFunction } from 'ajv';\nexport const SettingsLayer: ValidateFunction;\n${lines.join('\n')}\n`;
}
