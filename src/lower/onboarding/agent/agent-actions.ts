import { byCodeUnit } from '../../../source/order.ts';
import type { ExternalAction } from '../../external-action.ts';
import { isOutside } from '../server/network/address.ts';
import { serviceActions } from '../server/network/service-actions.ts';
import { pullCredentials } from '../server/secrets/pull-credentials.ts';
import { GPU } from '../server/server-pod.ts';
import { trustActions } from '../server/trusting.ts';
import { agentSecrets } from './agent-app.ts';
import type { AgentFacts } from './agent-facts.ts';
import { existingToken } from './model/model-token.ts';
import { MODEL_HOSTS } from './model/providers.ts';
import { calledBy } from './orchestrator.ts';

/** What an agent needs that is not hydrated: GPUs, hosts behind the proxy, Secrets and Services of others. */
export function agentActions(facts: AgentFacts): readonly ExternalAction[] {
  const { name, namespace, model, orchestration, target } = facts;
  const called = orchestration === undefined ? [] : calledBy(facts);
  const hosts = [
    ...(model.provider === 'vllm' ? MODEL_HOSTS : []),
    ...called.filter(isOutside).map(({ host }) => host),
  ];
  return [
    ...agentSecrets(facts).actions,
    ...existingToken(facts),
    ...(pullCredentials(name, namespace, target)?.actions ?? []),
    ...(target.environmentSpec.egress?.proxy === undefined ? [] : [...new Set(hosts)].sort(byCodeUnit)).map(
      host => ({ kind: 'proxy-allow' as const, host }),
    ),
    ...serviceActions(called),
    ...trustActions(namespace, target),
    ...(model.provider === 'vllm' && model.gpus !== undefined
      ? [{ kind: 'manual' as const, what: `a node offers ${model.gpus.count} ${GPU} to one pod` }]
      : []),
  ];
}
