import { collapse } from '../../plan/collapse/collapse.ts';
import { summarize } from '../../plan/collapse/summarize.ts';
import { dayOfSides } from '../../plan/gate/day-of-sides.ts';
import { gate } from '../../plan/gate/gate.ts';
import { gatesOf, isOpen } from '../../plan/gate/gates-of.ts';
import { waiversOf } from '../../plan/gate/waivers-of.ts';
import type { PlanView } from '../../plan/model/plan-view.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanRequest } from './plan-request.ts';

/**
 * A plan with its rows, its numbers, and what is refused.
 * @param texts takes the texts of the waivers that let something through
 */
export async function viewOf(
  { result, before, after }: Plan,
  { failOn }: Pick<PlanRequest, 'failOn'>,
  texts: Map<string, string>,
): Promise<PlanView> {
  const rows = collapse(result.changes);
  const gates = await gatesOf(failOn, [before, after]);
  const view = { result, rows, summary: summarize(result, rows) };
  if (isOpen(gates)) return view;
  const waivers = await waiversOf(before, after);
  for (const { waiver, text } of waivers) texts.set(waiver.file, text);
  const found = waivers.map(({ waiver }) => waiver);
  return { ...view, gate: gate(result, gates, found, await dayOfSides(before, after)) };
}
