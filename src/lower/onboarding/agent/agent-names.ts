import type { Labels } from '../../integration-app/labels.ts';
import type { AgentFacts } from './agent-facts.ts';

/** The parts of an agent that run. */
export type Part = 'model' | 'orchestrator';

/** Name of the objects of the model server. */
export function modelServerName(name: string): string {
  return `${name}-model`;
}

/** Name of the volume claim of the weights. */
export function cacheName(name: string): string {
  return `${name}-model-cache`;
}

/**
 * What the pods of a part are selected by. The instance says what the part is, so that no integration, whose name and
 * instance are the same text, selects them.
 */
export function selectorOf(part: Part, name: string): Labels {
  return {
    'app.kubernetes.io/name': part === 'model' ? 'model-server' : 'orchestrator',
    'app.kubernetes.io/instance': `${name}-${part}`,
  };
}

/** Labels of all objects of a part besides its selector. */
export function labelsOf(part: Part, { name, organization }: AgentFacts): Labels {
  return {
    'app.kubernetes.io/component': part,
    'app.kubernetes.io/part-of': organization,
    'cistern.dev/agent': name,
  };
}
