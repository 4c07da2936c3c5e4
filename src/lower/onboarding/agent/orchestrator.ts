import { toNames } from '../../integration-app/network/egress-rules.ts';
import { numericPorts } from '../../integration-app/network/peers.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { type Address, addressOf, isOutside, toAddresses } from '../server/network/address.ts';
import { ofOrganization } from '../server/network/organization-pods.ts';
import { proxyWiring } from '../server/network/proxy-wiring.ts';
import type { Server } from '../server/server.ts';
import { serverVariables } from '../server/server-variables.ts';
import type { AgentFacts } from './agent-facts.ts';
import { labelsOf, selectorOf } from './agent-names.ts';
import { tokenKey } from './model/model-token.ts';
import { credentialVariable, modelURL } from './model/providers.ts';

/** The process that puts questions to the model, for the pods of its organization. */
export function orchestrator(facts: AgentFacts): Server | undefined {
  const { name, namespace, orchestration, target } = facts;
  if (orchestration === undefined) return undefined;
  const { port, image } = orchestration;
  return {
    name,
    namespace,
    selector: selectorOf('orchestrator', name),
    labels: labelsOf('orchestrator', facts),
    replicas: 1,
    isExclusive: false,
    container: 'orchestrator',
    image,
    port,
    variables: variablesOf(facts),
    arguments: [],
    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
    askedBy: ['spec', 'orchestration'],
    startSeconds: 150,
    paths: { liveness: '/health', readiness: '/ready' },
    volumes: [{ volume: { name: 'tmp', emptyDir: { sizeLimit: '256Mi' } }, mountPath: '/tmp' }],
    digests: {},
    ingress: [{ from: ofOrganization(facts, target), ports: numericPorts([port]) }],
    egress: egressOf(facts),
  };
}

/** What the process calls besides a model of its own: a model elsewhere, and what answers about the knowledge base. */
export function calledBy({ model, knowledgeBase, namespace }: AgentFacts): readonly Address[] {
  return [
    ...(model.provider === 'vllm' ? [] : [model.endpoint]),
    ...(knowledgeBase?.mcp === undefined ? [] : [knowledgeBase.mcp.queryServiceURL]),
  ].map(url => addressOf(url, namespace));
}

function variablesOf(facts: AgentFacts): Plain<k8s.EnvVar[]> {
  const { model, target, knowledgeBase } = facts;
  const token = model.provider === 'vllm' ? undefined : tokenKey(facts);
  const called = calledBy(facts);
  const direct = called.flatMap(({ service, host }) => (service === undefined ? [] : [host]));
  return serverVariables(
    {
      MODEL_NAME: model.name,
      MODEL_PROVIDER: model.provider,
      MODEL_URL: modelURL(facts),
      ...(model.provider !== 'vllm' && model.region !== undefined ? { AWS_REGION: model.region } : {}),
      ...(knowledgeBase?.mcp === undefined ? {} : { QUERY_URL: knowledgeBase.mcp.queryServiceURL }),
      ...(called.some(isOutside) ? proxyWiring(target, direct) : {}),
    },
    token === undefined ? {} : { [credentialVariable(model.provider)]: token },
  );
}

function egressOf(facts: AgentFacts): Plain<k8s.NetworkPolicyEgressRule[]> {
  const { name, model, target } = facts;
  const ofModel = { podSelector: { matchLabels: selectorOf('model', name) } };
  return [
    ...toNames(target.clusterSpec),
    ...(model.provider === 'vllm' ? [{ to: [ofModel], ports: numericPorts([model.port]) }] : []),
    ...toAddresses(calledBy(facts), facts),
  ];
}
