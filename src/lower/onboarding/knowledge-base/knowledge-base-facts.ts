import type { KnowledgeBaseInput, Target } from '../../../link/program.ts';

/** A knowledge base, and where it is offered. */
export interface KnowledgeBaseFacts extends KnowledgeBaseInput {
  readonly target: Target;
}
