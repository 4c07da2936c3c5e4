import type { App } from 'cdk8s';
import type { Find } from '../../../diagnostics/finding.ts';
import type { AgentInput, Target } from '../../../link/program.ts';
import type { ExternalAction } from '../../external-action.ts';
import { clusterClasses } from '../../integration-app/cluster-classes.ts';
import type { Manifest } from '../../manifest.ts';
import { manifestsOf } from '../../objects/manifests-of.ts';
import { agentActions } from './agent-actions.ts';
import { AgentApp } from './agent-app.ts';
import { reviewAgent } from './review-agent.ts';

/** The objects of one agent, and what must be true besides. */
export function agent(
  app: App,
  input: AgentInput,
  target: Target,
  find: Find,
): { readonly manifests: readonly Manifest[]; readonly externalActions: readonly ExternalAction[] } {
  const facts = { ...input, target };
  reviewAgent(facts, find);
  const manifests = manifestsOf(new AgentApp(app, facts), target.clusterSpec.capabilities);
  return { manifests, externalActions: [...agentActions(facts), ...clusterClasses(manifests)] };
}
