import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../../src/source/json.ts';
import { documentsOf } from '../../cluster/documents.ts';

/** A structural schema of a CustomResourceDefinition, as far as it is compared. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly Json[];
  readonly required?: readonly string[];
  readonly default?: Json;
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-map-type'?: string;
  /** Ours alone: the release that has the field first. */
  readonly 'x-cistern-since'?: string;
  /** Ours alone: the release that declares the default first. */
  readonly 'x-cistern-default-since'?: string;
}

/** One served version of a custom resource. */
export interface Definition {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Names and scope, as far as clients depend on them. */
  readonly identity: string;
  readonly schema: Schema;
}

interface CustomResourceDefinition {
  readonly group: string;
  readonly scope: string;
  readonly names: { readonly kind: string; readonly plural: string; readonly singular?: string };
  readonly versions: readonly {
    readonly name: string;
    readonly served: boolean;
    readonly schema: { readonly openAPIV3Schema: Schema };
  }[];
}

/** The definitions in the files of a folder and of its folders. */
export function definitionsBelow(folder: string): readonly Definition[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => documentsOf(join(folder, file)))
    .filter(({ object }) => object.kind === 'CustomResourceDefinition')
    .flatMap(({ object }) => versionsOf(object.spec as CustomResourceDefinition));
}

function versionsOf({ group, scope, names, versions }: CustomResourceDefinition): Definition[] {
  const { kind, plural, singular = kind.toLowerCase() } = names;
  const identity = `${scope} ${plural} ${singular}`;
  return versions
    .filter(({ served }) => served)
    .map(({ name, schema }) => ({ group, version: name, kind, identity, schema: schema.openAPIV3Schema }));
}

/** The name under which a definition is found: group, version and kind. */
export function typeOf({ group, version, kind }: Pick<Definition, 'group' | 'version' | 'kind'>): string {
  return `${group}/${version} ${kind}`;
}
