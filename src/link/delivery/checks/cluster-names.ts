import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import { destinationOf } from '../delivery.ts';
import { IN_CLUSTER } from '../delivery-settings.ts';

/**
 * Reports `CST3030` where Argo CD would know two clusters of one environment by one name, and `CST3031` for a cluster
 * that takes the name of the one that Argo CD runs on.
 */
export function checkClusterNames(
  environment: Declaration<'Environment'>,
  clusters: readonly Declaration<'Cluster'>[],
  context: LinkContext,
): void {
  const home = environment.value.spec.argocd?.cluster;
  const taken = new Map<string, Declaration<'Cluster'>>();
  for (const cluster of clusters) {
    const stated = cluster.value.spec.argocd?.name;
    const name = destinationOf(cluster.name, stated, cluster.name === home);
    const span = (at: Declaration<'Cluster'>) =>
      spanIn(context, at, at.value.spec.argocd?.name ? ['spec', 'argocd', 'name'] : ['metadata', 'name']);
    if (name === IN_CLUSTER && cluster.name !== home) {
      const help = `write \`cluster: ${cluster.name}\` in \`spec.argocd\` of Environment \`${environment.name}\` if Argo CD runs here`;
      context.reporter.report('CST3031', { cluster: cluster.name }, { span: span(cluster), help });
      continue;
    }
    const first = taken.get(name) ?? cluster;
    taken.set(name, first);
    if (first === cluster) continue;
    context.reporter.report(
      'CST3030',
      { name, first: first.name, second: cluster.name },
      {
        span: span(cluster),
        related: [{ message: 'the other cluster', span: span(first) }],
        help: 'write the name that Argo CD knows the cluster by in `spec.argocd.name`',
      },
    );
  }
}
