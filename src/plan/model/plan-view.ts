import type { GateOutcome } from './gate-outcome.ts';
import type { PlanResult, PlanSummary, Row } from './plan-result.ts';

/** A plan with what was made of it: all that its forms show. */
export interface PlanView {
  readonly result: PlanResult;
  /** The most dangerous first. */
  readonly rows: readonly Row[];
  readonly summary: PlanSummary;
  /** Absent where nothing is refused whatever the plan says. */
  readonly gate?: GateOutcome;
}
