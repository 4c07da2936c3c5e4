import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import { KEPT } from '../../../objects/kept.ts';
import type { AgentFacts } from '../agent-facts.ts';
import { cacheName, labelsOf, selectorOf } from '../agent-names.ts';

/** The volume of the weights, which take long to download: it stays when the agent goes. */
export function modelCache(facts: AgentFacts): JsonMap | undefined {
  const { name, namespace, model } = facts;
  if (model.provider !== 'vllm') return undefined;
  const { size, storageClass } = model.cache;
  return builtIn('PersistentVolumeClaim', {
    metadata: {
      name: cacheName(name),
      namespace,
      labels: { ...selectorOf('model', name), ...labelsOf('model', facts) },
      annotations: KEPT,
    },
    spec: {
      accessModes: ['ReadWriteOnce'],
      ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
      resources: { requests: { storage: size } },
    },
  });
}
