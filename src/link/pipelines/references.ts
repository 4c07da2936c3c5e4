import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { Pipeline } from '../../validate/generated/kinds.ts';
import { typeOfDeclared } from '../../validate/tekton/params.ts';
import { textsIn } from '../../validate/tekton/texts.ts';
import { isAlone, type Variable, variablesIn } from '../../validate/tekton/variable.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

type PipelineTask = Pipeline['spec']['tasks'][number];
type TaskOf = (name: string) => Declaration<'Task'> | undefined;

/** One task of a Pipeline, and where it stands. */
interface Place {
  readonly pipeline: Declaration<'Pipeline'>;
  readonly task: Pick<PipelineTask, 'name' | 'params' | 'workspaces' | 'when'>;
  readonly path: Path;
}

/**
 * Compares every Pipeline with the Tasks that it runs. Reports `CST3001` for a Task that does not exist, `CST3050` to
 * `CST3052` for parameters, `CST3053` for results, and `CST3054` and `CST3055` for workspaces.
 */
export function checkPipelines(index: DeclarationIndex, context: LinkContext): void {
  for (const pipeline of index.pipelines.values()) {
    const places = (['tasks', 'finally'] as const).flatMap(list =>
      (pipeline.value.spec[list] ?? []).map((task, position) => ({
        pipeline,
        task,
        path: ['spec', list, position] as Path,
        declaration: resolve(
          context,
          {
            kind: 'Task',
            name: task.taskRef.name,
            from: pipeline,
            at: ['spec', list, position, 'taskRef', 'name'],
          },
          index.tasks,
        ),
      })),
    );
    const tasks = new Map(places.map(({ task, declaration }) => [task.name, declaration]));
    const taskOf: TaskOf = name => tasks.get(name);
    for (const { declaration, ...place } of places) {
      if (declaration) {
        checkParams(place, declaration, context);
        checkWorkspaces(place, declaration, context);
      }
      for (const field of ['params', 'when'] as const)
        checkResults(
          pipeline,
          place.task[field] as Json | undefined,
          [...place.path, field],
          taskOf,
          context,
        );
    }
    const { results } = pipeline.value.spec;
    checkResults(pipeline, results as Json | undefined, ['spec', 'results'], taskOf, context);
  }
}

function checkParams(
  { pipeline, task, path }: Place,
  declaration: Declaration<'Task'>,
  context: LinkContext,
): void {
  const { params: declared = [] } = declaration.value.spec;
  const given = task.params ?? [];
  const names = { task: declaration.name };
  for (const [position, { name, value }] of given.entries()) {
    const at = [...path, 'params', position];
    const param = declared.find(each => each.name === name);
    if (!param) {
      const known = declared.map(each => `\`${each.name}\``).join(', ');
      const help = known === '' ? 'remove it: the Task has no parameters' : `it has ${known}`;
      const span = spanIn(context, pipeline, [...at, 'name']);
      context.reporter.report('CST3050', { ...names, param: name }, { span, help });
      continue;
    }
    const type = typeOfDeclared(param);
    if (type === typeOfValue(value)) continue;
    const span = spanIn(context, pipeline, [...at, 'value']);
    const help = type === 'array' ? 'give a list, or the whole of one: `$(params.list[*])`' : 'give one text';
    context.reporter.report('CST3052', { what: `parameter \`${name}\``, ...names, type }, { span, help });
  }
  for (const param of declared) {
    if (param.default !== undefined || given.some(({ name }) => name === param.name)) continue;
    const span = spanIn(context, pipeline, [...path, 'taskRef', 'name']);
    const help = 'give it in `params`, or give it a default in the Task';
    context.reporter.report('CST3051', { ...names, param: param.name }, { span, help });
  }
}

function typeOfValue(value: string | readonly string[]): 'string' | 'array' {
  if (typeof value !== 'string') return 'array';
  return variablesIn(value).some(variable => variable.part === 'list' && isAlone(value, variable))
    ? 'array'
    : 'string';
}

function checkWorkspaces(
  { pipeline, task, path }: Place,
  declaration: Declaration<'Task'>,
  context: LinkContext,
): void {
  const { workspaces: declared = [] } = declaration.value.spec;
  const given = task.workspaces ?? [];
  const names = { task: declaration.name };
  for (const [position, { name }] of given.entries()) {
    if (declared.some(each => each.name === name)) continue;
    const span = spanIn(context, pipeline, [...path, 'workspaces', position, 'name']);
    const help = 'remove it, or declare it in the Task';
    context.reporter.report('CST3055', { ...names, workspace: name }, { span, help });
  }
  for (const { name, optional = false } of declared) {
    if (optional || given.some(each => each.name === name)) continue;
    const span = spanIn(context, pipeline, [...path, 'taskRef', 'name']);
    const help = 'give it in `workspaces`, or make it `optional` in the Task';
    context.reporter.report('CST3054', { ...names, workspace: name }, { span, help });
  }
}

function checkResults(
  pipeline: Declaration<'Pipeline'>,
  value: Json | undefined,
  at: Path,
  taskOf: TaskOf,
  context: LinkContext,
): void {
  for (const { text, path } of textsIn(value, at)) {
    for (const variable of variablesIn(text)) checkResult(pipeline, variable, path, taskOf, context);
  }
}

function checkResult(
  pipeline: Declaration<'Pipeline'>,
  { root, names: [task, sort, name = ''], part }: Variable,
  path: Path,
  taskOf: TaskOf,
  context: LinkContext,
): void {
  if ((root !== 'tasks' && root !== 'finally') || task === undefined || sort !== 'results') return;
  const declaration = taskOf(task);
  if (!declaration) return;
  const { results = [] } = declaration.value.spec;
  const result = results.find(each => each.name === name);
  const details = (help: string) => ({ span: spanIn(context, pipeline, path), help });
  if (!result) {
    const known = results.map(each => `\`${each.name}\``).join(', ');
    const help = known === '' ? 'the Task has no results' : `it has ${known}`;
    context.reporter.report('CST3053', { task: declaration.name, result: name }, details(help));
    return;
  }
  const type = typeOfDeclared(result);
  if ((type === 'array') === (part !== 'value')) return;
  const help =
    type === 'array' ? 'write it with `[*]`, or with the number of an entry' : 'remove the brackets';
  const args = { what: `result \`${name}\``, task: declaration.name, type };
  context.reporter.report('CST3052', args, details(help));
}
