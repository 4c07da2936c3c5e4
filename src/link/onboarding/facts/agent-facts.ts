import type { Declaration } from '../../../validate/declaration.ts';
import type { Agent } from '../../../validate/generated/kinds.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import { networkOf } from '../network.ts';
import { quotaOf } from '../presets.ts';
import type { AgentFacts, ModelServerInput, ModelServiceInput } from '../tenancy-input.ts';
import { organizationNamespace } from '../tenancy-place.ts';
import { ownedImage } from './owned-image.ts';
import { secretOf } from './secret-of.ts';
import type { WebhookSources } from './webhook-facts.ts';

type Model = Agent['spec']['model'];

/** Compute resources of a model server that states none. */
export const MODEL_RESOURCES: ModelServerInput['resources'] = {
  requests: { cpu: '2', memory: '8Gi' },
  limits: { cpu: '4', memory: '16Gi' },
};

/**
 * Everything that is made for an Agent. Reports `CST3001`, `CST3010` to `CST3012` and `CST3141`, and `CST3152` for a
 * KnowledgeBase of another organization or one that does not run there.
 */
export function agentFacts(
  { name, value: { spec } }: Declaration<'Agent'>,
  sources: WebhookSources,
  report: ReleaseReport,
): AgentFacts {
  const { organization, place } = sources;
  const base = knowledgeBaseOf(spec.knowledgeBase, sources, report);
  const { orchestration } = spec;
  const quota = quotaOf(organization.value.spec.quota);
  return {
    name,
    organization: organization.name,
    namespace: organizationNamespace(organization.name),
    ...(spec.displayName !== undefined && { displayName: spec.displayName }),
    ...(spec.description !== undefined && { description: spec.description }),
    model:
      spec.model.provider === 'vllm'
        ? modelServer(spec.model, sources, report)
        : modelService(spec.model, spec.model.provider, sources, report),
    ...(base && { knowledgeBase: base }),
    ...(orchestration && {
      orchestration: {
        image: ownedImage(orchestration.image, ['orchestration', 'image'], sources, report),
        port: orchestration.port ?? 8000,
      },
    }),
    network: networkOf(place.environment, organization.value.spec.network),
    ...(quota && { quota }),
  };
}

function modelServer(model: Model, sources: WebhookSources, report: ReleaseReport): ModelServerInput {
  const { name, image = '', port = 8000, gpuCount, runtimeClass = 'nvidia', cache = {} } = model;
  return {
    provider: 'vllm',
    name,
    image: ownedImage(image, ['model', 'image'], sources, report),
    port,
    ...(model.quantization !== undefined && { quantization: model.quantization }),
    ...(gpuCount !== undefined && { gpus: { count: gpuCount, runtimeClass } }),
    maxModelLength: model.maxModelLength ?? 8192,
    cache: {
      size: cache.size ?? '50Gi',
      ...(cache.storageClass !== undefined && { storageClass: cache.storageClass }),
    },
    resources: model.resources ?? MODEL_RESOURCES,
    ...(model.token && { token: secretOf(model.token, 'token', ['model', 'token'], sources, report) }),
  };
}

function modelService(
  { name, endpoint, region, token }: Model,
  provider: ModelServiceInput['provider'],
  sources: WebhookSources,
  report: ReleaseReport,
): ModelServiceInput {
  return {
    provider,
    name,
    endpoint: endpoint ?? standardEndpoint(provider, region),
    ...(region !== undefined && { region }),
    token: secretOf(token!, 'token', ['model', 'token'], sources, report),
  };
}

function standardEndpoint(provider: ModelServiceInput['provider'], region = ''): string {
  switch (provider) {
    case 'openai':
      return 'https://api.openai.com/v1';
    case 'anthropic':
      return 'https://api.anthropic.com';
    case 'bedrock':
      return `https://bedrock-runtime.${region}.amazonaws.com`;
  }
}

function knowledgeBaseOf(
  name: string | undefined,
  { organization, place }: WebhookSources,
  report: ReleaseReport,
): AgentFacts['knowledgeBase'] {
  if (name === undefined) return undefined;
  const found = place.knowledgeBases.find(base => base.name === name);
  if (found?.value.spec.organization !== organization.name) {
    const own = place.knowledgeBases
      .filter(base => base.value.spec.organization === organization.name)
      .map(base => `\`${base.name}\``);
    const help =
      own.length === 0
        ? 'no KnowledgeBase of the organization runs there'
        : `choose one of ${own.join(', ')}`;
    const args = { name, organization: organization.name, environment: place.environment.name };
    report('CST3152', args, { at: ['knowledgeBase'], help });
    return undefined;
  }
  const { mcp } = found.value.spec;
  return { name, ...(mcp && { mcp: { port: mcp.port, queryServiceURL: mcp.queryServiceURL } }) };
}
