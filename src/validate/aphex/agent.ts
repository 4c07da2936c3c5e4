import type { AphexAgent } from '../generated/kinds.ts';
import { type Conversion, type OlderDocument, stated } from './conversion.ts';
import { pinnedImage } from './pinned-image.ts';
import { organizationByNamespace } from './place-in-organization.ts';

/** An Agent of the older form; nothing where something in it cannot be taken over. */
export function agentFrom(document: OlderDocument<AphexAgent>): Conversion | undefined {
  const { value, better, refuse } = document;
  const { displayName, description, model, knowledgeBase, orchestration } = value.spec;
  const organization = organizationByNamespace(document);
  const { provider, name, quantization, gpuCount, port } = model;
  const isServer = provider === 'vllm';
  if (!isServer)
    refuse(
      ['spec', 'model', 'provider'],
      'it says nothing of the key of the service',
      'write it in the form of `cistern.dev/v1alpha1`, with `spec.model.token`',
    );
  const image = isServer ? pinnedImage(model.image, ['spec', 'model', 'image'], document) : undefined;
  const orchestrator =
    orchestration && pinnedImage(orchestration.image, ['spec', 'orchestration', 'image'], document);
  const namespace = knowledgeBase?.namespace;
  const isOwn = namespace === undefined || namespace === value.metadata.namespace;
  if (knowledgeBase) better(['spec', 'knowledgeBase'], 'its name alone');
  if (!isOwn)
    refuse(
      ['spec', 'knowledgeBase', 'namespace'],
      'the KnowledgeBase belongs to somebody else',
      'choose one of the same organization',
    );
  if (gpuCount === 0) better(['spec', 'model', 'gpuCount'], 'left out');
  const isComplete = organization !== undefined && isServer && image !== undefined && isOwn;
  if (!isComplete || (orchestration && orchestrator === undefined)) return undefined;
  return {
    spec: stated({
      organization,
      displayName,
      description,
      model: stated({ provider, name, quantization, gpuCount: gpuCount || undefined, image, port }),
      knowledgeBase: knowledgeBase?.name,
      orchestration: orchestration && stated({ image: orchestrator, port: orchestration.port }),
    }),
    origins: [
      { path: ['spec', 'organization'], from: ['metadata', 'namespace'] },
      { path: ['spec', 'knowledgeBase'], from: ['spec', 'knowledgeBase', 'name'] },
    ],
  };
}
