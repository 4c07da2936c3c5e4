import type { ExtensionDeclaration } from '../../extension/documents/extension-declaration.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { Placement } from '../expand-clusters.ts';
import type { Layer } from '../layers/layers.ts';
import { mergePlainLayer } from '../layers/merge.ts';

/** One document of an extension on one cluster, with everything that it refers to by its place. */
export interface LinkedDocument {
  /** The document in the catalog. */
  readonly document: ExtensionDeclaration;
  /** The document in the environment. */
  readonly release: ExtensionDeclaration;
  readonly organization: Declaration<'Organization'>;
  readonly environment: Declaration<'Environment'>;
  readonly placement: Placement;
  /** Name of its Application: no release can have it, since none has a dot in its name. */
  readonly application: string;
}

/** The layers of a document on a cluster, the lowest first: defaults of the kind, document, release, its overrides for this cluster. */
export function documentLayers({
  document,
  release,
  placement,
}: Pick<LinkedDocument, 'document' | 'release' | 'placement'>): readonly Layer[] {
  const { entry } = document;
  const overrides = release.spec.overrides as JsonMap | undefined;
  const own = ['spec', 'clusters', placement.entry ?? 0, 'overrides'];
  return [
    ...catalogLayers(document),
    ...(overrides
      ? [
          {
            name: `${entry.releaseKind} ${release.name}`,
            value: overrides,
            source: { file: release.path, path: ['spec', 'overrides'] },
          },
        ]
      : []),
    ...(placement.overrides
      ? [
          {
            name: `${entry.releaseKind} ${release.name}`,
            value: placement.overrides,
            source: { file: release.path, path: own },
          },
        ]
      : []),
  ];
}

/** The layers of a document wherever it runs. */
export function catalogLayers({ entry, name, path, spec }: ExtensionDeclaration): readonly Layer[] {
  const { organization: _, ...value } = spec;
  return [
    { name: `defaults of ${entry.kind}`, value: (entry.definition.defaults ?? {}) as JsonMap },
    { name: `${entry.kind} ${name}`, value, source: { file: path, path: ['spec'] } },
  ];
}

/** The layers laid over each other. */
export function settingsIn(layers: readonly Layer[]): JsonMap {
  return layers.reduce<JsonMap>((base, { value }) => mergePlainLayer(base, value), {});
}
