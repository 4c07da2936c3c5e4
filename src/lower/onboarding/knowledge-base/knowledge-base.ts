import type { App } from 'cdk8s';
import type { Find } from '../../../diagnostics/finding.ts';
import type { KnowledgeBaseInput, Target } from '../../../link/program.ts';
import type { ExternalAction } from '../../external-action.ts';
import type { Manifest } from '../../manifest.ts';
import { manifestsOf } from '../../objects/manifests-of.ts';
import { addressOf, isOutside } from '../server/network/address.ts';
import { serviceActions } from '../server/network/service-actions.ts';
import { reviewPull, reviewWayOut } from '../server/review/review-needs.ts';
import { reviewQuota } from '../server/review/review-quota.ts';
import { pullCredentials } from '../server/secrets/pull-credentials.ts';
import { trustActions } from '../server/trusting.ts';
import { KnowledgeBaseApp, knowledgeBaseSecrets } from './knowledge-base-app.ts';
import type { KnowledgeBaseFacts } from './knowledge-base-facts.ts';
import { mcpServer } from './mcp-server.ts';

/** The objects of one knowledge base, and what must be true besides. Reports `CST4001`, `CST4002`, `CST4160` and `CST4161`. */
export function knowledgeBase(
  app: App,
  input: KnowledgeBaseInput,
  target: Target,
  find: Find,
): { readonly manifests: readonly Manifest[]; readonly externalActions: readonly ExternalAction[] } {
  const facts = { ...input, target };
  const server = mcpServer(facts);
  const servers = server === undefined ? [] : [server];
  reviewQuota(servers, facts.quota, find);
  reviewWayOut(called(facts).some(isOutside), facts, ['spec', 'mcp', 'queryServiceURL'], find);
  reviewPull(servers, target, find);
  return {
    manifests: manifestsOf(new KnowledgeBaseApp(app, facts), target.clusterSpec.capabilities),
    externalActions: actionsOf(facts),
  };
}

function called({ mcp, namespace }: KnowledgeBaseFacts) {
  return mcp === undefined ? [] : [addressOf(mcp.queryServiceURL, namespace)];
}

function actionsOf(facts: KnowledgeBaseFacts): readonly ExternalAction[] {
  const { mcp, name, namespace, target } = facts;
  if (mcp === undefined) return [];
  const hasProxy = target.environmentSpec.egress?.proxy !== undefined;
  const outside = hasProxy ? called(facts).filter(isOutside) : [];
  return [
    ...knowledgeBaseSecrets(facts).actions,
    ...(pullCredentials(name, namespace, target)?.actions ?? []),
    ...outside.map(({ host }) => ({ kind: 'proxy-allow' as const, host })),
    ...serviceActions(called(facts)),
    ...trustActions(namespace, target),
  ];
}
