import type { Find } from '../../../diagnostics/finding.ts';
import { isOutside } from '../server/network/address.ts';
import { reviewPull, reviewWayOut } from '../server/review/review-needs.ts';
import { reviewQuota } from '../server/review/review-quota.ts';
import { agentServers } from './agent-app.ts';
import type { AgentFacts } from './agent-facts.ts';
import { calledBy } from './orchestrator.ts';

/**
 * Reports what an agent cannot have where it runs (`CST4001`, `CST4002`, `CST4160`, `CST4161`), and `CST4162` for one that
 * runs nothing.
 */
export function reviewAgent(facts: AgentFacts, find: Find): void {
  const servers = agentServers(facts);
  if (servers.length === 0) {
    const help = 'add `orchestration`, or let the agent serve its model with the provider `vllm`';
    find('CST4162', { agent: facts.name }, { at: { settings: ['spec', 'model', 'provider'] }, help });
    return;
  }
  reviewQuota(servers, facts.quota, find);
  const isOwnModel = facts.model.provider === 'vllm';
  const callsOut = facts.orchestration !== undefined && calledBy(facts).some(isOutside);
  reviewWayOut(isOwnModel || callsOut, facts, ['spec', 'model', isOwnModel ? 'name' : 'provider'], find);
  reviewPull(servers, facts.target, find);
}
