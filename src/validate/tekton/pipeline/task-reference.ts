import type { Path } from '../../../source/pointer.ts';
import type { RuleReport } from '../rule-report.ts';
import { type PlacedPipelineTask, resolvedValue } from './pipeline-task.ts';

/** Reports `CST2019` for a task that runs nothing, or that says in two ways or in half a way what it runs. */
export function checkTaskReference({ task, path }: PlacedPipelineTask, report: RuleReport): void {
  const { taskRef, taskSpec } = task;
  const refuse = (reason: string, field: Path, help: string): void =>
    report('CST2019', { what: `the task \`${task.name}\``, reason }, [...path, ...field], help);
  if (taskRef === undefined) {
    if (taskSpec === undefined) refuse('it runs nothing', ['name'], 'write `taskRef` or `taskSpec`');
    return;
  }
  if (taskSpec !== undefined)
    refuse('it runs two Tasks', ['taskSpec'], 'remove one of `taskRef` and `taskSpec`');
  if (taskRef.resolver === undefined) {
    if (taskRef.name === undefined) refuse('its Task has no name', ['taskRef'], 'write `name`');
    if (taskRef.params !== undefined)
      refuse('nothing would read these', ['taskRef', 'params'], 'write `resolver: cluster`, or remove them');
    return;
  }
  if (taskRef.name !== undefined || taskRef.kind !== undefined)
    refuse(
      'a resolver takes its Task from its parameters',
      ['taskRef', taskRef.name === undefined ? 'kind' : 'name'],
      'write it in `params`',
    );
  for (const name of ['name', 'namespace'] as const) {
    if (resolvedValue(taskRef, name) === undefined)
      refuse(
        `the resolver is not told the ${name} of the Task`,
        ['taskRef', 'resolver'],
        `add \`${name}\` to \`params\``,
      );
  }
  const kind = resolvedValue(taskRef, 'kind');
  if (kind === 'task') return;
  refuse(
    kind === undefined
      ? 'the resolver is not told that it looks for a Task'
      : `a task cannot run a \`${kind}\``,
    ['taskRef', 'resolver'],
    'write `kind` with the value `task` in `params`',
  );
}
