import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extensions } from '../../extension/extensions.ts';
import { packageRoot } from '../../host/package.ts';
import { byCodeUnit } from '../../source/order.ts';

/** The files of a workspace that each schema is for, by the name of the schema. */
export const FILES_OF: Readonly<Record<string, string>> = {
  organizations: 'catalog/organizations/*.yaml',
  integration: 'catalog/integrations/*.yaml',
  pipelines: 'catalog/pipelines/*.yaml',
  waiver: 'catalog/policies/*.yaml',
  'repo-bindings': 'catalog/repobindings/*.yaml',
  'knowledge-bases': 'catalog/knowledgebases/*.yaml',
  agents: 'catalog/agents/*.yaml',
  environment: 'environments/*/environment.yaml',
  cluster: 'environments/*/clusters/*.yaml',
  'integration-release': 'environments/*/integrations/*.yaml',
};

/** How the names of files with schemas end. */
export const SUFFIX = '.schema.json';

/** The JSON Schemas of the source language and of the files beside the Applications by file name, sorted; they refer to each other by file name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const folder = join(packageRoot(), 'src', 'validate', 'schemas');
  const names = readdirSync(folder)
    .filter(name => name.endsWith(SUFFIX))
    .sort(byCodeUnit);
  return new Map(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The schemas of the kinds of extensions: name of each → its text, and the files it is for. */
export function extensionSchemas(
  kinds: Extensions['kinds'],
): ReadonlyMap<string, { readonly text: string; readonly files: string }> {
  return new Map(
    [...kinds.values()].flatMap(({ folder, kind, schemas }) =>
      [...schemas].map(([title, { $id: _, ...schema }]) => {
        const files = `${title === kind ? 'catalog' : 'environments/*'}/${folder}/*.yaml`;
        const text = `${JSON.stringify({ $schema: DIALECT, ...schema }, null, 2)}\n`;
        return [title.toLowerCase(), { text, files }] as const;
      }),
    ),
  );
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The setting of the YAML language server: path of each schema → files it is for. */
export function editorSettings(
  folder: string,
  further: ReadonlyMap<string, { readonly files: string }> = new Map(),
): Readonly<Record<string, unknown>> {
  const all = [
    ...Object.entries(FILES_OF),
    ...[...further].map(([name, { files }]) => [name, files] as const),
  ];
  const schemas = all.map(([name, files]) => [`${folder}/${name}${SUFFIX}`, [files]]);
  return { 'yaml.schemas': Object.fromEntries(schemas) };
}
