import type { Declaration } from '../../../validate/declaration.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import { networkOf } from '../network.ts';
import { quotaOf } from '../presets.ts';
import type { KnowledgeBaseFacts } from '../tenancy-input.ts';
import { organizationNamespace } from '../tenancy-place.ts';
import { ownedImage } from './owned-image.ts';
import type { WebhookSources } from './webhook-facts.ts';

/** Everything that is made for a KnowledgeBase. Reports `CST3011` and `CST3012`. */
export function knowledgeBaseFacts(
  { name, value: { spec } }: Declaration<'KnowledgeBase'>,
  sources: WebhookSources,
  report: ReleaseReport,
): KnowledgeBaseFacts {
  const { organization, place } = sources;
  const quota = quotaOf(organization.value.spec.quota);
  return {
    name,
    organization: organization.name,
    namespace: organizationNamespace(organization.name),
    displayName: spec.displayName,
    ...(spec.description !== undefined && { description: spec.description }),
    repositories: spec.repositories.map(({ url, branch = 'main', paths = ['.kiro/docs'] }) => ({
      url,
      branch,
      paths,
    })),
    ...(spec.mcp && {
      mcp: {
        image: ownedImage(spec.mcp.image, ['mcp', 'image'], sources, report),
        port: spec.mcp.port,
        queryServiceURL: spec.mcp.queryServiceURL,
        replicas: spec.mcp.replicas ?? 1,
      },
    }),
    agents: place.agents.filter(agent => agent.value.spec.knowledgeBase === name).map(agent => agent.name),
    network: networkOf(place.environment, organization.value.spec.network),
    ...(quota && { quota }),
  };
}
