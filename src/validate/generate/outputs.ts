import { compile } from 'json-schema-to-typescript';
import { formatJson } from './format-json.ts';
import { layerSchema, type Schema } from './layer-schema.ts';
import { yesNoValidators } from './yes-no-validators.ts';

const KINDS = [
  'organization',
  'integration',
  'environment',
  'cluster',
  'integration-release',
  'task',
  'pipeline',
  'waiver',
  'repo-binding',
  'pipeline-template',
  'knowledge-base',
  'agent',
  'aphex-organization',
  'aphex-repo-binding',
  'aphex-knowledge-base',
  'aphex-agent',
];
/** Types of the schemas that others refer to. */
const REFERRED: Readonly<Record<string, string>> = {
  'settings-layer.schema.json': 'SettingsLayer',
  'pipeline.schema.json': 'Pipeline',
};
const GENERATED = '/* Generated from src/validate/schemas by `npm run generate`. Do not edit. */\n';

/**
 * Everything that is generated from the schemas: path relative to `src/validate` → text.
 * @param read returns the text of a schema by its name without `.schema.json`
 */
export async function generateAll(read: (name: string) => string): Promise<Map<string, string>> {
  const schemas = KINDS.map(name => JSON.parse(read(name)) as Schema);
  const layer = layerSchema(schemas[KINDS.indexOf('integration')]!);
  return new Map([
    ['schemas/settings-layer.schema.json', formatJson(layer)],
    ['generated/kinds.ts', await types([layer, ...schemas])],
    ['generated/validators.ts', GENERATED + yesNoValidators([layer, ...schemas])],
    ['generated/schemas.ts', GENERATED + schemaText([layer, ...schemas])],
  ]);
}

/** The TypeScript types of all kinds in one file; what another schema refers to is declared once and referred to by name. */
async function types(schemas: readonly Schema[]): Promise<string> {
  const parts: string[] = [];
  for (const schema of schemas) {
    const named = JSON.parse(JSON.stringify(schema), (key, value) =>
      value && Object.hasOwn(REFERRED, value.$ref) && key !== '' ? { tsType: REFERRED[value.$ref] } : value,
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

/** The schemas as one string: a string costs next to nothing to load, and it is parsed only to explain an error. */
function schemaText(schemas: readonly Schema[]): string {
  const text = JSON.stringify(JSON.stringify(schemas));
  return `/** All JSON Schemas of the source language: a JSON list. */\nexport const SCHEMAS: string =\n  ${text};\n`;
}
