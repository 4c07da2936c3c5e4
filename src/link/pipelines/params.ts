import { type Declared, typeOfDeclared, type ValueType } from '../../validate/tekton/params.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { LinkedTask, PlacedPipeline } from './run-task.ts';
import { shapeOfValue, type ValueShape } from './value-shape.ts';

const AS_WORDS: Readonly<Record<ValueType, string>> = {
  string: 'give one text',
  array: 'give a list, or the whole of one: `$(params.list[*])`',
  object: 'give a map, or the whole of one: `$(params.map[*])`',
};

/**
 * Reports `CST3050` for a parameter that the Task does not have, `CST3051` for one without a value, `CST3052` for one of a
 * wrong type, and `CST3165` and `CST3166` for the texts of a map.
 */
export function checkParams(
  pipeline: PlacedPipeline,
  { task, path, runs }: LinkedTask,
  tasks: ReadonlyMap<string, LinkedTask>,
  context: LinkContext,
): void {
  const { name: ofTask, spec, namedAt } = runs!;
  const { params: declared = [] } = spec;
  const { from } = pipeline;
  const names = { task: ofTask };
  const isGiven = new Set<string>();
  const declaredAt = (name: string, at: readonly (string | number)[]): Declared | undefined => {
    isGiven.add(name);
    const param = declared.find(each => each.name === name);
    if (param) return param;
    const known = declared.map(each => `\`${each.name}\``).join(', ');
    const help = known === '' ? 'remove it: the Task has no parameters' : `it has ${known}`;
    const span = spanIn(context, from, [...at, 'name']);
    context.reporter.report('CST3050', { ...names, param: name }, { span, help });
    return undefined;
  };
  for (const [position, { name, value }] of (task.params ?? []).entries()) {
    const at = [...path, 'params', position];
    const param = declaredAt(name, at);
    const shape = param && shapeOfValue(value, pipeline, tasks);
    if (!shape) continue;
    const type = typeOfDeclared(param);
    const span = (): ReturnType<typeof spanIn> => spanIn(context, from, [...at, 'value']);
    if (type !== shape.type) {
      const what = `parameter \`${name}\``;
      context.reporter.report('CST3052', { what, ...names, type }, { span: span(), help: AS_WORDS[type] });
    } else if (type === 'object') checkKeys(param, shape, ofTask, span, context);
  }
  for (const { name, at } of matrixNames(task.matrix, path)) {
    const param = declaredAt(name, at);
    if (!param || typeOfDeclared(param) === 'string') continue;
    const span = spanIn(context, from, [...at, 'name']);
    const help = 'a matrix gives one text to each run: give this one in `params`';
    const args = { what: `parameter \`${name}\``, ...names, type: typeOfDeclared(param) };
    context.reporter.report('CST3052', args, { span, help });
  }
  for (const param of declared) {
    if (param.default !== undefined || isGiven.has(param.name)) continue;
    const span = spanIn(context, from, namedAt);
    const help = 'give it in `params`, or give it a default in the Task';
    context.reporter.report('CST3051', { ...names, param: param.name }, { span, help });
  }
}

function checkKeys(
  param: Declared,
  { keys }: ValueShape,
  task: string,
  span: () => ReturnType<typeof spanIn>,
  { reporter }: LinkContext,
): void {
  if (!keys) return;
  const known = Object.keys(param.properties ?? {});
  const filled = typeof param.default === 'object' ? Object.keys(param.default) : [];
  for (const key of known) {
    if (keys.has(key) || filled.includes(key)) continue;
    const help = `add \`${key}\`, or give it a default in the Task`;
    reporter.report('CST3165', { param: param.name, task, key }, { span: span(), help });
  }
  for (const key of keys) {
    if (known.includes(key)) continue;
    const help = `it has ${known.map(each => `\`${each}\``).join(', ')}`;
    reporter.report('CST3166', { param: param.name, task, key }, { span: span(), help });
  }
}

function matrixNames(
  matrix: LinkedTask['task']['matrix'],
  path: LinkedTask['path'],
): readonly { readonly name: string; readonly at: LinkedTask['path'] }[] {
  const { params = [], include = [] } = matrix ?? {};
  return [
    ...params.map(({ name }, index) => ({ name, at: [...path, 'matrix', 'params', index] })),
    ...include.flatMap((combination, index) =>
      combination.params.map(({ name }, position) => ({
        name,
        at: [...path, 'matrix', 'include', index, 'params', position],
      })),
    ),
  ];
}
