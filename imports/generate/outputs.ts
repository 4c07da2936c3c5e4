import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../src/source/order.ts';
import { tableOfFields } from './built-in-fields.ts';
import { importConstructs } from './constructs.ts';
import { readDefinitions } from './definitions.ts';
import { tableOfDefaults } from './table.ts';

/**
 * Everything that is generated from `imports/crds` and from the types of cdk8s-plus: path relative to the root of the repository → text.
 * @param root root of the repository, with its dependencies installed
 */
export async function generateImports(root: string): Promise<Map<string, string>> {
  const crds = join(root, 'imports', 'crds');
  const files = readdirSync(crds)
    .flatMap(group => readdirSync(join(crds, group)).map(file => join(crds, group, file)))
    .sort(byCodeUnit);
  const outputs = new Map<string, string>();
  for (const [name, text] of await importConstructs(root, files)) outputs.set(`imports/${name}`, text);
  const definitions = files.flatMap(file => readDefinitions(readFileSync(file, 'utf8')));
  outputs.set('src/kubernetes/generated/crd-defaults.ts', tableOfDefaults(definitions));
  const types = join(root, 'node_modules', 'cdk8s-plus-28', 'lib', 'imports', 'k8s');
  const fields = tableOfFields(readFileSync(`${types}.d.ts`, 'utf8'), readFileSync(`${types}.js`, 'utf8'));
  outputs.set('src/kubernetes/generated/built-in-fields.ts', fields);
  return outputs;
}
