/** The interface of extensions: what a package that defines kinds of its own imports from `cistern/extension`. */
import type { Chart } from 'cdk8s';
import type { Cluster, Environment } from '../../validate/generated/kinds.ts';
import type { ExternalNeed } from './external-need.ts';

export type { ExternalNeed } from './external-need.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A map of plain JSON data. */
export type JsonObject = { readonly [key: string]: unknown };

/** All that one package adds to the compiler. */
export interface ExtensionDefinition {
  /** Short name for messages: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** API group of the kinds, one of your own: `data.example.org`. */
  readonly apiGroup: string;
  readonly kinds: readonly ExtensionKind[];
}

/**
 * One kind of documents. `catalog/<folder>/<name>.yaml` of kind `<kind>` says what exists, and
 * `environments/<environment>/<folder>/<name>.yaml` of kind `<kind>Release` that it is wanted there, on all clusters or on
 * those in `spec.clusters`, with the settings in `overrides`.
 */
export interface ExtensionKind<Settings = JsonObject> {
  /** Letters and digits, at most 22, the first one a capital: `PostgresDatabase`. */
  readonly kind: string;
  /** Version in `apiVersion`: `v1alpha1`. */
  readonly version: string;
  /** Folder below `catalog/` and below each environment. */
  readonly folder: string;
  /** What a document of the kind says, in one sentence. */
  readonly description: string;
  /**
   * JSON Schema of `spec`: an object. `organization` is added to it, and a map with `properties` has no others unless it
   * says so. A text with `x-cistern-reference: <Kind>` is the name of an Integration or of a document of this extension.
   */
  readonly schema: JsonSchema;
  /**
   * The lowest layer of the settings, below `spec` of the document in the catalog.
   * @default none
   */
  readonly defaults?: JsonObject;
  /**
   * Kinds of objects, all of them in namespaces, that it makes besides those that releases may have.
   * @default none
   */
  readonly allowedKinds?: readonly AllowedKind[];
  /**
   * Prefixes of the images that its pods may run besides those of the organization, each with its registry, or relative to
   * the registry of the environment: `registry.example.org/library`.
   * @default none
   */
  readonly registries?: readonly string[];
  /** Finds what no schema can say. Called before `lower`, which is left out when it finds something. */
  check?(input: LowerInput<Settings>): readonly Problem[];
  /** Makes the objects for one cluster: of the same input always the same, and of nothing else. */
  lower(input: LowerInput<Settings>): readonly JsonObject[] | Lowering;
}

/** A kind of Kubernetes objects, whatever its version. */
export interface AllowedKind {
  /** API group, empty for the core group. */
  readonly group: string;
  readonly kind: string;
}

/** Something that is wrong with the settings of a document. */
export interface Problem {
  /** Where in the settings. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in lower case and without a final period. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
}

/** What a kind makes of one document for one cluster. */
export interface Lowering {
  /**
   * Plain Kubernetes objects. What is missing of the namespace and of the labels in `LowerInput.labels` is added.
   * @default only what was added to the chart
   */
  readonly objects?: readonly JsonObject[];
  /**
   * What must be true besides, for `EXTERNAL-ACTIONS.md`.
   * @default nothing
   */
  readonly externalActions?: readonly ExternalNeed[];
}

/** One document on one cluster: all that a lowering may look at. It is frozen. */
export interface LowerInput<Settings = JsonObject> {
  readonly kind: string;
  readonly name: string;
  readonly organization: string;
  /** Namespace of the organization, where the objects live. */
  readonly namespace: string;
  /** Labels of every object; no Integration selects pods by them. */
  readonly labels: Readonly<Record<string, string>>;
  /** `spec` of the document without `organization`, over the defaults and below the overrides of the release. */
  readonly settings: Settings;
  readonly environment: { readonly name: string; readonly spec: Environment['spec'] };
  readonly cluster: { readonly name: string; readonly spec: Cluster['spec'] };
  /** What the settings refer to: kind → name → what is known of it. */
  readonly references: Readonly<Record<string, Readonly<Record<string, Referenced>>>>;
  /** A cdk8s chart, for those who make their objects by constructs: what is added to it is an object like the others. */
  readonly chart: Chart;
}

/** A document that the settings refer to. */
export interface Referenced {
  readonly kind: string;
  readonly name: string;
  readonly organization: string;
  /** Namespace of its organization in the environment. */
  readonly namespace: string;
  /** Whether it is released on this cluster. */
  readonly runsHere: boolean;
  /** What its pods are selected by; only of an Integration. */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Its settings on this cluster; not of an Integration. */
  readonly settings?: JsonObject;
}

/** The definition itself, with its type. An extension package exports it as `extension`. */
export function defineExtension(definition: ExtensionDefinition): ExtensionDefinition {
  return definition;
}

/** A kind whose settings have a type of your own; nothing checks that the type says the same as the schema. */
export function defineKind<Settings>(kind: ExtensionKind<Settings>): ExtensionKind {
  return kind as unknown as ExtensionKind;
}
