import type { DefaultsNode } from '../../src/kubernetes/defaults-node.ts';
import { byCodeUnit } from '../../src/source/order.ts';
import type { Definition, StructuralSchema } from './definitions.ts';

/** The text of the table of defaults: `<group>/<version>` and kind → the places that have defaults, one kind a line. */
export function tableOfDefaults(definitions: readonly Definition[]): string {
  const lines: string[] = [];
  for (const { group, version, kind, schema } of definitions) {
    const node = defaultsOf(schema);
    if (node) lines.push(`  '${group}/${version} ${kind}': ${JSON.stringify(node)},`);
  }
  return `/* Generated from imports/crds by \`npm run generate\`. Do not edit. */
import type { DefaultsNode } from '../defaults-node.ts';

/** The defaults that custom resources declare, by \`<group>/<version> <kind>\`. */
export const CRD_DEFAULTS: Readonly<Record<string, DefaultsNode>> = {
${lines.sort(byCodeUnit).join('\n')}
};
`;
}

/** The part of a schema that leads to defaults; nothing where none is declared at or below it. */
function defaultsOf(schema: StructuralSchema): DefaultsNode | undefined {
  const properties: [string, DefaultsNode][] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {}).sort(([a], [b]) =>
    byCodeUnit(a, b),
  )) {
    const node = defaultsOf(property);
    if (node) properties.push([name, node]);
  }
  const items = schema.items && defaultsOf(schema.items);
  const values = schema.additionalProperties && defaultsOf(schema.additionalProperties);
  if (schema.default === undefined && properties.length === 0 && !items && !values) return undefined;
  const since = schema['x-cistern-since'];
  const defaultSince = schema['x-cistern-default-since'];
  return {
    ...(schema.default !== undefined && { default: schema.default }),
    ...(since !== undefined && { since }),
    ...(defaultSince !== undefined && { defaultSince }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(items && { items }),
    ...(values && { values }),
  };
}
