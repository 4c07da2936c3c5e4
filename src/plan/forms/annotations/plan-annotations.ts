import { workflowCommand } from '../../../diagnostics/print/github.ts';
import { byDanger } from '../../collapse/order.ts';
import type { Effect } from '../../model/effect.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { totals } from '../words/headline.ts';
import { type Remark, remarksOf } from '../words/remarks.ts';

/** Annotations that are printed at most; GitHub shows the first ten of each level. */
const MOST = 50;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * A plan as workflow commands that GitHub shows at the lines of the catalog that caused it, one for each line.
 * @param locate the path of a file of the workspace as GitHub knows it
 */
export function planAnnotations(view: PlanView, locate: (path: string) => string): string {
  const lines = new Map<string, Remark[]>();
  for (const remark of remarksOf(view)) {
    const key = JSON.stringify([remark.cause.file, remark.cause.line ?? 0]);
    lines.set(key, [...(lines.get(key) ?? []), remark]);
  }
  const commands = [...lines.values()].slice(0, MOST).map(remarks => commandOf(remarks, locate));
  const summary = workflowCommand('notice', [['title', 'plan']], [totals(view.summary)]);
  return [summary, ...commands].join('');
}

function commandOf(remarks: readonly Remark[], locate: (path: string) => string): string {
  const { file, line } = remarks[0]!.cause;
  const level = (['error', 'warning', 'note'] as const).find(candidate =>
    remarks.some(remark => remark.level === candidate),
  )!;
  const effects: Effect[] = [...new Set(remarks.flatMap(remark => remark.effects))].sort(byDanger);
  const properties: [string, string][] = [['file', locate(file)]];
  if (line !== undefined) properties.push(['line', String(line)]);
  const title = effects.length > 0 ? effects.join(', ') : 'outside the clusters';
  properties.push(['title', `plan: ${title}`]);
  return workflowCommand(
    COMMANDS[level],
    properties,
    remarks.flatMap(({ lines }) => lines),
  );
}
