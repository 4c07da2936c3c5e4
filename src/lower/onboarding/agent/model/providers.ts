import type { AgentFacts } from '../agent-facts.ts';
import { modelServerName } from '../agent-names.ts';

type Model = AgentFacts['model'];

/** Variables in which the credential is given, by the names that the clients of each provider read. */
const CREDENTIALS: Readonly<Record<Model['provider'], string>> = {
  vllm: 'HF_TOKEN',
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  bedrock: 'AWS_BEARER_TOKEN_BEDROCK',
};

/**
 * Hosts that the weights of a model come from: the index, and what it redirects downloads to.
 * @see https://huggingface.co/docs/hub/en/storage-backends
 */
export const MODEL_HOSTS = [
  'cas-bridge.xethub.hf.co',
  'cdn-lfs-us-1.hf.co',
  'cdn-lfs.hf.co',
  'huggingface.co',
] as const;

/** The variable in which the credential of a model is given. */
export function credentialVariable(provider: Model['provider']): string {
  return CREDENTIALS[provider];
}

/** Base URL of the model: of its Service in the cluster, or of the provider. */
export function modelURL({ name, namespace, model }: AgentFacts): string {
  return model.provider === 'vllm'
    ? `http://${modelServerName(name)}.${namespace}.svc:${model.port}`
    : model.endpoint;
}
