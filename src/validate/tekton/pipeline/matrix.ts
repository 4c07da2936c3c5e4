import type { Path } from '../../../source/pointer.ts';
import type { RuleReport } from '../rule-report.ts';
import { isAlone, variablesIn } from '../variable.ts';
import type { PipelineTask, PlacedPipelineTask } from './pipeline-task.ts';

/** Most runs of one task; Tekton's own default. */
const MOST_RUNS = 256;

/** Whether a task runs once for every combination of values. */
export function isMatrixed({ matrix }: Pick<PipelineTask, 'matrix'>): boolean {
  return matrix !== undefined;
}

/** Reports `CST2042` for a matrix without values, with too many, of wrong types, or that repeats a parameter. */
export function checkMatrix({ task, path }: PlacedPipelineTask, report: RuleReport): void {
  const { matrix } = task;
  if (matrix === undefined) return;
  const { params = [], include = [] } = matrix;
  const refuse = (reason: string, field: Path, help: string): void =>
    report('CST2042', { task: task.name, reason }, [...path, 'matrix', ...field], help);
  if (params.length + include.length === 0)
    refuse('has no values', [], 'write `params` or `include`, or remove it');
  for (const [index, { name, value }] of params.entries()) {
    if (typeof value === 'string' && !isWholeList(value))
      refuse(
        `needs a list for \`${name}\``,
        ['params', index, 'value'],
        'write a list, or the whole of one: `$(params.list[*])`',
      );
  }
  const given = new Set(task.params?.map(({ name }) => name));
  const places = [
    ...params.map(({ name }, index) => ({ name, field: ['params', index, 'name'] })),
    ...include.flatMap((combination, index) =>
      combination.params.map(({ name }, position) => ({
        name,
        field: ['include', index, 'params', position, 'name'],
      })),
    ),
  ];
  for (const { name, field } of places) {
    if (given.has(name))
      refuse(`repeats \`${name}\`, which \`params\` gives too`, field, 'remove it from one of the two');
  }
  const count = countRuns(matrix);
  if (count > MOST_RUNS)
    refuse(`makes ${count} runs, and Tekton starts at most ${MOST_RUNS}`, [], 'split the task, or the lists');
}

function isWholeList(text: string): boolean {
  return variablesIn(text).some(variable => variable.part === 'list' && isAlone(text, variable));
}

/** How many runs Tekton counts when it takes the Pipeline: lists that are only known later count once. */
function countRuns({ params = [], include = [] }: NonNullable<PipelineTask['matrix']>): number {
  if (params.length === 0) return include.length;
  const lists = new Map(params.map(({ name, value }) => [name, Array.isArray(value) ? value : []]));
  let count = 1;
  for (const { length } of lists.values()) count *= Math.max(1, length);
  for (const combination of include) {
    for (const { name, value } of combination.params) {
      const known = lists.get(name);
      if (known === undefined) continue;
      if ((known as readonly string[]).includes(value)) break;
      count += 1;
    }
  }
  return count;
}
