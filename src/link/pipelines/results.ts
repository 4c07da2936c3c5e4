import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { typeOfDeclared } from '../../validate/tekton/params.ts';
import { isMatrixed } from '../../validate/tekton/pipeline/matrix.ts';
import { textsWithResults } from '../../validate/tekton/pipeline/order.ts';
import { textsIn } from '../../validate/tekton/texts.ts';
import { type Variable, variablesIn } from '../../validate/tekton/variable.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { LinkedTask, PlacedPipeline } from './run-task.ts';

/**
 * Reports `CST3053` for a result that a Task does not have, `CST3052` for one that is used as another type, and `CST3167`
 * for one that a matrix cannot gather.
 */
export function checkResults(
  pipeline: PlacedPipeline,
  tasks: readonly LinkedTask[],
  byName: ReadonlyMap<string, LinkedTask>,
  context: LinkContext,
): void {
  const { results } = pipeline.spec;
  const texts = [
    ...tasks.flatMap(({ task, path }) => textsWithResults(task, path)),
    ...textsIn(results as Json | undefined, [...pipeline.at, 'spec', 'results']),
  ];
  for (const { text, path } of texts) {
    for (const variable of variablesIn(text)) checkResult(pipeline, variable, path, byName, context);
  }
}

function checkResult(
  { from }: PlacedPipeline,
  { root, names: [task, sort, name = '', key], part }: Variable,
  path: Path,
  tasks: ReadonlyMap<string, LinkedTask>,
  context: LinkContext,
): void {
  const producer = task === undefined ? undefined : tasks.get(task);
  if ((root !== 'tasks' && root !== 'finally') || sort !== 'results' || !producer?.runs) return;
  const { name: ofTask, spec } = producer.runs;
  const result = spec.results?.find(each => each.name === name);
  const details = (help: string) => ({ span: spanIn(context, from, path), help });
  if (!result) {
    const known = (spec.results ?? []).map(each => `\`${each.name}\``).join(', ');
    const help = known === '' ? 'the Task has no results' : `it has ${known}`;
    context.reporter.report('CST3053', { task: ofTask, result: name }, details(help));
    return;
  }
  const type = typeOfDeclared(result);
  if (isMatrixed(producer.task)) {
    if (type === 'string') return;
    const help = 'let the Task write one text, and gather those with `[*]`';
    context.reporter.report('CST3167', { task: ofTask, result: name }, details(help));
    return;
  }
  if (key !== undefined && type === 'object') {
    if (Object.hasOwn(result.properties ?? {}, key)) return;
    const help = `it has ${Object.keys(result.properties ?? {})
      .map(each => `\`${each}\``)
      .join(', ')}`;
    context.reporter.report('CST3053', { task: ofTask, result: `${name}.${key}` }, details(help));
    return;
  }
  const isOfType =
    type === 'array' ? part !== 'value' : type === 'object' ? part === 'list' : part === 'value';
  if (isOfType && key === undefined) return;
  const help =
    type === 'array'
      ? 'write it with `[*]`, or with the number of an entry'
      : type === 'object'
        ? 'name one of its texts, or write it with `[*]`'
        : 'remove what stands behind its name';
  const args = { what: `result \`${name}\``, task: ofTask, type };
  context.reporter.report('CST3052', args, details(help));
}
