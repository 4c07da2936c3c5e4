import type { AgentInput, Target } from '../../../link/program.ts';

/** An agent, and where it runs. */
export interface AgentFacts extends AgentInput {
  readonly target: Target;
}
