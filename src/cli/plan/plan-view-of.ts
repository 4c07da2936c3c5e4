import { dayFromNow } from '../../host/clock.ts';
import type { PlanView } from '../../plan/model/plan-view.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanRequest } from './plan-request.ts';

/** A plan with its rows, its numbers, and what is refused. */
export async function viewOf({ result, before, after }: Plan, { failOn }: PlanRequest): Promise<PlanView> {
  const [{ collapse }, { summarize }, { gate }, { gatesOf, isOpen }] = await Promise.all([
    import('../../plan/collapse/collapse.ts'),
    import('../../plan/collapse/summarize.ts'),
    import('../../plan/gate/gate.ts'),
    import('../../plan/gate/gates-of.ts'),
  ]);
  const rows = collapse(result.changes);
  const gates = await gatesOf(failOn, [before, after]);
  return {
    result,
    rows,
    summary: summarize(result, rows),
    ...(isOpen(gates) ? {} : { gate: gate(result, gates, [], dayFromNow(0)) }),
  };
}
