import type { Path } from '../../source/pointer.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { Pipeline } from '../../validate/generated/kinds.ts';
import { pipelineTasks, taskNameOf } from '../../validate/tekton/pipeline/pipeline-task.ts';
import { type LinkContext, resolve } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { checkParams } from './params.ts';
import { inlinePipeline } from './pipeline-place.ts';
import { checkResults } from './results.ts';
import type { LinkedTask, PlacedPipeline, RunTask } from './run-task.ts';
import { checkWorkspaces } from './workspaces.ts';

/** Compares every Pipeline of the catalog and of its RepoBindings with the Tasks that it runs, as `checkPipelineUses` does. */
export function checkPipelines(index: DeclarationIndex, context: LinkContext): void {
  for (const pipeline of index.pipelines.values())
    checkPipelineUses({ spec: pipeline.value.spec, from: pipeline, at: [] }, index, context);
  for (const binding of index.repoBindings.values())
    for (const pipeline of inlinePipeline(binding)) checkPipelineUses(pipeline, index, context);
}

/**
 * Compares a Pipeline with the Tasks that it runs, wherever it is written. Reports `CST3001` for a Task that does not
 * exist, `CST3050` to `CST3052`, `CST3165` and `CST3166` for parameters, `CST3053` and `CST3167` for results, and `CST3054`
 * and `CST3055` for workspaces.
 */
export function checkPipelineUses(
  pipeline: PlacedPipeline,
  index: Pick<DeclarationIndex, 'tasks'>,
  context: LinkContext,
): void {
  const tasks = pipelineTasks(pipeline.spec).map(
    ({ task, path }): LinkedTask => ({
      task,
      path: [...pipeline.at, ...path],
      runs: runTask(pipeline, task, [...pipeline.at, ...path], index, context),
    }),
  );
  const byName = new Map(tasks.map(linked => [linked.task.name, linked]));
  for (const linked of tasks) {
    if (!linked.runs) continue;
    checkParams(pipeline, linked, byName, context);
    checkWorkspaces(pipeline, linked, context);
  }
  checkResults(pipeline, tasks, byName, context);
}

/** The Task that a task runs: its own, or one of the catalog. */
function runTask(
  { from }: PlacedPipeline,
  task: Pipeline['spec']['tasks'][number],
  path: Path,
  { tasks }: Pick<DeclarationIndex, 'tasks'>,
  context: LinkContext,
): RunTask | undefined {
  if (task.taskSpec) return { name: task.name, spec: task.taskSpec, namedAt: [...path, 'name'] };
  const name = taskNameOf(task);
  if (name === undefined) return undefined;
  const position = task.taskRef?.params?.findIndex(param => param.name === 'name');
  const namedAt: Path =
    task.taskRef?.resolver === undefined
      ? [...path, 'taskRef', 'name']
      : [...path, 'taskRef', 'params', position!, 'value'];
  const found: Declaration<'Task'> | undefined = resolve(
    context,
    { kind: 'Task', name, from, at: namedAt },
    tasks,
  );
  return found && { name, spec: found.value.spec, namedAt };
}
