import type { Json } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Pipeline } from '../../generated/kinds.ts';
import type { VariablePlace } from '../params.ts';
import { textsIn } from '../texts.ts';

/** One task of a Pipeline; those at the end have no `runAfter`. */
export type PipelineTask = Pipeline['spec']['tasks'][number];

/** A task and where it stands in its Pipeline. */
export interface PlacedPipelineTask {
  readonly task: PipelineTask;
  readonly list: 'tasks' | 'finally';
  readonly path: Path;
}

/** All tasks of a Pipeline, those at the end last. */
export function pipelineTasks(spec: Pipeline['spec']): readonly PlacedPipelineTask[] {
  return (['tasks', 'finally'] as const).flatMap(list =>
    ((spec[list] ?? []) as readonly PipelineTask[]).map((task, index) => ({
      task,
      list,
      path: ['spec', list, index],
    })),
  );
}

/** The name of the Task that a task runs; nothing where it is written out or not named. */
export function taskNameOf({ taskRef }: Pick<PipelineTask, 'taskRef'>): string | undefined {
  return taskRef?.resolver === undefined ? taskRef?.name : resolvedValue(taskRef, 'name');
}

/** A value that is given to a resolver. */
export function resolvedValue(
  { params = [] }: NonNullable<PipelineTask['taskRef']>,
  name: 'kind' | 'name' | 'namespace',
): string | undefined {
  return params.find(param => param.name === name)?.value;
}

/** Every text of a task in which Tekton looks for variables, without those of a Task that is written out. */
export function pipelineTaskTexts({ task, path }: PlacedPipelineTask): readonly VariablePlace[] {
  const places: VariablePlace[] = [];
  const add = (value: Json | undefined, at: Path, takes: (path: Path) => VariablePlace['takes']): void => {
    for (const place of textsIn(value, at)) places.push({ ...place, takes: takes(place.path) });
  };
  const isItem = (place: Path): boolean => typeof place.at(-1) === 'number';
  add(task.displayName, [...path, 'displayName'], () => 'texts');
  for (const [index, { value }] of (task.params ?? []).entries())
    add(value, [...path, 'params', index, 'value'], place =>
      place.at(-1) === 'value' && typeof value === 'string' ? 'all' : isItem(place) ? 'lists' : 'texts',
    );
  for (const [index, { value }] of (task.matrix?.params ?? []).entries())
    add(value as Json, [...path, 'matrix', 'params', index, 'value'], () => 'lists');
  add(task.matrix?.include as Json | undefined, [...path, 'matrix', 'include'], () => 'texts');
  add(task.when as Json | undefined, [...path, 'when'], place => (isItem(place) ? 'lists' : 'texts'));
  for (const [index, { subPath }] of (task.workspaces ?? []).entries())
    add(subPath, [...path, 'workspaces', index, 'subPath'], () => 'texts');
  return places;
}
