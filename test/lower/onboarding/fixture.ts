import { type Finding, findInto } from '../../../src/diagnostics/finding.ts';
import type {
  ModelServerInput,
  ModelServiceInput,
  QuotaInput,
} from '../../../src/link/onboarding/tenancy-input.ts';
import type { AgentInput, ApplicationInput, KnowledgeBaseInput } from '../../../src/link/program.ts';
import { lower } from '../../../src/lower/lower.ts';
import { type LooseObject, type TargetChanges, targetOf } from '../fixture.ts';

const DIGEST = `sha256:${'5'.repeat(64)}`;

/** The quota of the preset `small`. */
export const SMALL: QuotaInput = {
  requests: { cpu: '4', memory: '8Gi' },
  limits: { cpu: '8', memory: '16Gi' },
  persistentVolumeClaims: 5,
  pods: 20,
  container: {
    default: { cpu: '500m', memory: '512Mi' },
    defaultRequest: { cpu: '100m', memory: '128Mi' },
    max: { cpu: '2', memory: '4Gi' },
    min: { cpu: '50m', memory: '64Mi' },
  },
};

const NETWORK = { preset: 'strict', systems: [] } as const;

/** A model that is served in the cluster, on one GPU. */
export function servedModel(changes: Partial<ModelServerInput> = {}): ModelServerInput {
  return {
    provider: 'vllm',
    name: 'acme/writer-7b',
    image: `registry.example.org/models/vllm@${DIGEST}`,
    port: 8000,
    gpus: { count: 1, runtimeClass: 'nvidia' },
    maxModelLength: 8192,
    cache: { size: '50Gi' },
    resources: { requests: { cpu: '2', memory: '8Gi' }, limits: { cpu: '4', memory: '16Gi' } },
    ...changes,
  };
}

/** A model that is a service of OpenAI. */
export function hostedModel(changes: Partial<ModelServiceInput> = {}): ModelServiceInput {
  return {
    provider: 'openai',
    name: 'gpt-5',
    endpoint: 'https://api.openai.com/v1',
    token: { from: 'existing', name: 'openai', key: 'key' },
    ...changes,
  };
}

/** An agent with an orchestrator, a knowledge base with an MCP server, and a model in the cluster. */
export function agentInput(changes: Partial<AgentInput> = {}): AgentInput {
  return {
    kind: 'agent',
    address: { environment: 'dev', cluster: 'dev-kind', application: 'agent.helper' },
    name: 'helper',
    organization: 'shop',
    namespace: 'org-shop',
    model: servedModel(),
    knowledgeBase: {
      name: 'handbook',
      mcp: { port: 8090, queryServiceURL: 'http://query.search:8080' },
    },
    orchestration: { image: `registry.example.org/models/orchestrator@${DIGEST}`, port: 8000 },
    network: NETWORK,
    ...changes,
  };
}

/** A knowledge base of two repositories that a server offers. */
export function knowledgeBaseInput(changes: Partial<KnowledgeBaseInput> = {}): KnowledgeBaseInput {
  return {
    kind: 'knowledgebase',
    address: { environment: 'dev', cluster: 'dev-kind', application: 'knowledgebase.handbook' },
    name: 'handbook',
    organization: 'shop',
    namespace: 'org-shop',
    displayName: 'Handbook',
    repositories: [
      { url: 'https://github.com/acme/handbook', branch: 'main', paths: ['docs', 'README.md'] },
      { url: 'https://gitlab.com/acme/team/rules', branch: 'stable', paths: ['.kiro/docs'] },
    ],
    mcp: {
      image: `registry.example.org/models/mcp@${DIGEST}`,
      port: 8090,
      queryServiceURL: 'http://query.search:8080',
      replicas: 1,
    },
    agents: ['helper'],
    network: NETWORK,
    ...changes,
  };
}

/** Lowers an input of tenancy; `object` finds one by its kind, and by its name where there are several. */
export function made(input: ApplicationInput, target: TargetChanges = {}) {
  const findings: Finding[] = [];
  const { manifests, externalActions } = lower(input, targetOf(target), findInto(findings));
  return {
    manifests,
    externalActions,
    findings,
    kinds: manifests.map(({ id }) => `${id.kind} ${id.name}`),
    object: (kind: string, name?: string): LooseObject => {
      const found = manifests.filter(
        ({ id }) => id.kind === kind && (name === undefined || id.name === name),
      );
      if (found.length !== 1) throw new Error(`${found.length} objects ${kind} ${name ?? ''}`);
      return found[0]!.object;
    },
  };
}
