import type { JsonMap } from '../source/json.ts';
import type { Declaration } from '../validate/declaration.ts';
import type { IntegrationRelease } from '../validate/generated/kinds.ts';
import { type LinkContext, resolve, spanIn } from './context.ts';
import type { DeclarationIndex } from './index-declarations.ts';

/** One cluster that a release runs on, with the overrides that hold there only. */
export interface Placement {
  readonly cluster: Declaration<'Cluster'>;
  readonly overrides?: JsonMap;
  /** Position in `spec.clusters`; absent when the release names no clusters. */
  readonly entry?: number;
}

/** A document that may choose the clusters that it is for. */
export interface Placed {
  readonly path: string;
  readonly environment: string;
  readonly value: { readonly spec: Pick<IntegrationRelease['spec'], 'clusters'> };
}

/**
 * The clusters that a release runs on. An entry by name wins over entries by labels. Reports `CST3001` for an unknown
 * name, `CST3005` for labels that no cluster carries and `CST3006` for a cluster that two entries of one sort choose.
 * @param clusters the clusters of the release's environment, sorted by name
 */
export function expandClusters(
  release: Placed,
  clusters: readonly Declaration<'Cluster'>[],
  index: DeclarationIndex,
  context: LinkContext,
): readonly Placement[] {
  const entries = release.value.spec.clusters;
  if (!entries) return clusters.map(cluster => ({ cluster }));
  const byName = new Map<string, Placement>();
  const byLabels = new Map<string, Placement>();
  for (const [entry, choice] of entries.entries()) {
    const overrides = choice.overrides as JsonMap | undefined;
    const placed = 'name' in choice ? byName : byLabels;
    for (const cluster of chosen(choice, entry)) {
      const placement: Placement = { cluster, entry, ...(overrides && { overrides }) };
      const first = placed.get(cluster.name);
      if (first) reportTwice(first, placement);
      else placed.set(cluster.name, placement);
    }
  }
  return clusters.flatMap(cluster => byName.get(cluster.name) ?? byLabels.get(cluster.name) ?? []);

  function chosen(
    choice: (typeof entries & object)[number],
    entry: number,
  ): readonly Declaration<'Cluster'>[] {
    if ('name' in choice) {
      const at = ['spec', 'clusters', entry, 'name'];
      const here = (cluster: Declaration<'Cluster'>): boolean => cluster.environment === release.environment;
      const reference = { kind: 'Cluster', name: choice.name, from: release, at } as const;
      const cluster = resolve(context, reference, index.clusters, here);
      return cluster ? [cluster] : [];
    }
    const labels = Object.entries(choice.matchLabels);
    const matching = clusters.filter(cluster =>
      labels.every(([key, value]) => {
        const own = cluster.value.metadata.labels ?? {};
        return Object.hasOwn(own, key) && own[key] === value;
      }),
    );
    if (matching.length === 0) {
      context.reporter.report(
        'CST3005',
        {
          labels: labels.map(([key, value]) => `\`${key}: ${value}\``).join(' and '),
          environment: release.environment,
        },
        {
          span: spanIn(context, release, ['spec', 'clusters', entry, 'matchLabels'], 'key'),
          help: 'label a cluster, or remove the entry',
        },
      );
    }
    return matching;
  }

  function reportTwice(first: Placement, second: Placement): void {
    const at = (placement: Placement) => spanIn(context, release, ['spec', 'clusters', placement.entry!]);
    context.reporter.report(
      'CST3006',
      { cluster: first.cluster.name },
      {
        span: at(second),
        related: [{ message: 'first chosen here', span: at(first) }],
        help: 'narrow the labels, or choose the cluster by name: an entry by name wins over entries by labels',
      },
    );
  }
}
