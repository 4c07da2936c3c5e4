import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../host/package.ts';
import { byCodeUnit } from '../../source/order.ts';

/** The files of a workspace that each schema is for, by the name of the schema. */
export const FILES_OF: Readonly<Record<string, string>> = {
  organization: 'catalog/organizations/*.yaml',
  integration: 'catalog/integrations/*.yaml',
  pipelines: 'catalog/pipelines/*.yaml',
  environment: 'environments/*/environment.yaml',
  cluster: 'environments/*/clusters/*.yaml',
  'integration-release': 'environments/*/integrations/*.yaml',
};

const SUFFIX = '.schema.json';

/** The JSON Schemas of the source language and of `EXPECTATIONS.json` by file name, sorted; they refer to each other by file name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const folder = join(packageRoot(), 'src', 'validate', 'schemas');
  const names = readdirSync(folder)
    .filter(name => name.endsWith(SUFFIX))
    .sort(byCodeUnit);
  return new Map(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The setting of the YAML language server: path of each schema → files it is for. */
export function editorSettings(folder: string): Readonly<Record<string, unknown>> {
  const schemas = Object.entries(FILES_OF).map(([name, files]) => [`${folder}/${name}${SUFFIX}`, [files]]);
  return { 'yaml.schemas': Object.fromEntries(schemas) };
}
