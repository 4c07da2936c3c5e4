import { parseAllDocuments } from 'yaml';
import type { Json } from '../../src/source/json.ts';

/** One served version of one custom resource. */
export interface Definition {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly scope: 'Cluster' | 'Namespaced';
  readonly schema: StructuralSchema;
}

/** A structural schema, as far as generating needs it. */
export interface StructuralSchema {
  readonly default?: Json;
  /** Version of the controller that has the field first; absent: every version that we know. */
  readonly 'x-cistern-since'?: string;
  /** Version of the controller that declares the default first, where it is younger than the field. */
  readonly 'x-cistern-default-since'?: string;
  readonly properties?: Readonly<Record<string, StructuralSchema>>;
  readonly items?: StructuralSchema;
  readonly additionalProperties?: StructuralSchema;
}

interface CustomResourceDefinition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly scope: 'Cluster' | 'Namespaced';
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: StructuralSchema };
    }[];
  };
}

/**
 * The definitions in one CRD file, in the order of the file.
 * @throws when the file is not well-formed YAML
 */
export function readDefinitions(text: string): Definition[] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors.length > 0) throw document.errors[0];
    const { spec } = document.toJS() as CustomResourceDefinition;
    return spec.versions.map(version => ({
      group: spec.group,
      version: version.name,
      kind: spec.names.kind,
      scope: spec.scope,
      schema: version.schema.openAPIV3Schema,
    }));
  });
}
