import { type LinkContext, spanIn } from '../context.ts';
import type { LinkedTask, PlacedPipeline } from './run-task.ts';

/** Reports `CST3054` for a workspace that a Task needs and does not get, and `CST3055` for one that it does not have. */
export function checkWorkspaces(
  { from }: PlacedPipeline,
  { task, path, runs }: LinkedTask,
  context: LinkContext,
): void {
  const { name: ofTask, spec, namedAt } = runs!;
  const given = task.workspaces ?? [];
  const names = { task: ofTask };
  for (const [position, { name }] of given.entries()) {
    if (spec.workspaces?.some(each => each.name === name)) continue;
    const span = spanIn(context, from, [...path, 'workspaces', position, 'name']);
    const help = 'remove it, or declare it in the Task';
    context.reporter.report('CST3055', { ...names, workspace: name }, { span, help });
  }
  for (const { name, optional = false } of spec.workspaces ?? []) {
    if (optional || given.some(each => each.name === name)) continue;
    const span = spanIn(context, from, namedAt);
    const help = 'give it in `workspaces`, or make it `optional` in the Task';
    context.reporter.report('CST3054', { ...names, workspace: name }, { span, help });
  }
}
