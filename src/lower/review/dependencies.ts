import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/**
 * Reports dependencies that the pods cannot reach: `CST4040` for one that runs on other clusters only and has no route,
 * `CST4041` for a route whose gateway is elsewhere at no known address, `CST4042` for one that serves no port.
 */
export function reviewDependencies({ input, target }: ReleaseFacts, find: Find): void {
  const { cluster, environment, environmentSpec } = target;
  for (const { integration, clusters, direct, route } of input.dependencies) {
    // What is not released opens nothing; only a reference to it would be wrong.
    if (clusters.length === 0 || direct !== undefined) continue;
    const position = (input.settings.dependencies ?? []).indexOf(integration);
    const at = { settings: ['dependencies', position] };
    if (clusters.includes(cluster)) {
      const help = `give \`${integration}\` an \`http.port\`, or remove the dependency`;
      find('CST4042', { integration, environment }, { at, help });
    } else if (route === undefined) {
      const help = `release \`${integration}\` on \`${cluster}\`, or give it a route by \`http.basePath\``;
      find('CST4040', { integration, cluster, clusters: listed(clusters) }, { at, help });
    } else if (environmentSpec.exposure?.[route.exposure]?.cidrs === undefined) {
      const { exposure } = route;
      const help = `add the addresses of its gateways to \`spec.exposure.${exposure}.cidrs\` of the Environment, or release \`${integration}\` on \`${cluster}\``;
      find('CST4041', { integration, cluster, clusters: listed(clusters), exposure }, { at, help });
    }
  }
}

function listed(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ');
}
