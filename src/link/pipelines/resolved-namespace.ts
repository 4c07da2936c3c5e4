import { pipelineTasks } from '../../validate/tekton/pipeline/pipeline-task.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { PlacedPipeline } from './run-task.ts';

/** Reports `CST3168` for a Task that is looked for in another namespace than the one in which the environment has it. */
export function checkResolved(
  { spec, from, at }: PlacedPipeline,
  { environment, namespace }: { readonly environment: string; readonly namespace: string },
  context: LinkContext,
): void {
  for (const { task, path } of pipelineTasks(spec)) {
    for (const [position, { name, value }] of (task.taskRef?.params ?? []).entries()) {
      if (name !== 'namespace' || value === namespace) continue;
      const span = spanIn(context, from, [...at, ...path, 'taskRef', 'params', position, 'value']);
      const help = `write \`${namespace}\`, or name the Task by \`taskRef.name\`: both are in one namespace`;
      context.reporter.report('CST3168', { task: task.name, value, environment, namespace }, { span, help });
    }
  }
}
