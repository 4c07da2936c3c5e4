import type { Pipeline } from '../../generated/kinds.ts';
import { checkDefaultTexts } from '../default-texts.ts';
import { checkDeclared } from '../params.ts';
import type { RuleReport } from '../rule-report.ts';
import { checkTaskSpec } from '../task/task-rules.ts';
import { taskTexts } from '../task/task-variables.ts';
import type { PlacedText } from '../texts.ts';
import { checkUnused } from '../unused.ts';
import { variablesIn } from '../variable.ts';
import { checkFinalResults } from './final-results.ts';
import { checkMatrix } from './matrix.ts';
import { checkOrder } from './order.ts';
import { checkPipelineResults } from './pipeline-results.ts';
import { type PlacedPipelineTask, pipelineTasks, pipelineTaskTexts } from './pipeline-task.ts';
import { type PipelineVariables, pipelineVariables } from './pipeline-variables.ts';
import { checkTaskReference } from './task-reference.ts';

/** Reports what the schema of a Pipeline cannot say: `CST2014`, `CST2016` to `CST2019` and `CST2040` to `CST2043`. */
export function checkPipeline({ metadata, spec }: Pipeline, report: RuleReport): void {
  const owner = `Pipeline \`${metadata.name}\``;
  const tasks = pipelineTasks(spec);
  const variables = pipelineVariables(spec, owner, report);
  checkDeclared(spec.params, 'parameter', ['spec', 'params'], report);
  checkDefaultTexts(spec.params, ['spec', 'params'], owner, report);
  checkNames(spec, report);
  for (const placed of tasks) checkPipelineTask(placed, spec, owner, variables, report);
  checkPipelineResults(spec, variables, report);
  checkOrder(spec.tasks, owner, report);
  checkUses(spec, owner, tasks, report);
}

function checkNames({ tasks, finally: last = [] }: Pipeline['spec'], report: RuleReport): void {
  const names = new Set(tasks.map(({ name }) => name));
  for (const [index, { name }] of last.entries()) {
    if (!names.has(name)) continue;
    const at = ['spec', 'finally', index, 'name'];
    report('CST2014', { field: '`spec.tasks` with `spec.finally`' }, at, 'rename one of the two tasks');
  }
}

function checkPipelineTask(
  placed: PlacedPipelineTask,
  spec: Pipeline['spec'],
  owner: string,
  variables: PipelineVariables,
  report: RuleReport,
): void {
  const { task, list, path: at } = placed;
  const isFinal = list === 'finally';
  checkTaskReference(placed, report);
  checkMatrix(placed, report);
  if (isFinal) checkFinalResults(placed, report);
  for (const [position, { name, workspace: other }] of (task.workspaces ?? []).entries()) {
    const workspace = other ?? name;
    if (spec.workspaces?.some(known => known.name === workspace)) continue;
    const path = [...at, 'workspaces', position, other === undefined ? 'name' : 'workspace'];
    report('CST2017', { what: 'workspace', name: workspace, owner }, path, 'declare it in `spec.workspaces`');
  }
  if (task.onError === 'continue' && (task.retries ?? 0) > 0) {
    const what = `the task \`${task.name}\``;
    const reason = 'it goes on after an error and tries again as well';
    report('CST2019', { what, reason }, [...at, 'onError'], 'remove `retries` or `onError`');
  }
  for (const place of pipelineTaskTexts(placed)) {
    for (const variable of variablesIn(place.text)) variables.check({ ...place, variable, isFinal });
  }
  if (task.taskSpec === undefined) return;
  checkTaskSpec(
    {
      spec: task.taskSpec,
      owner: `the task \`${task.name}\` of ${owner}`,
      at: [...at, 'taskSpec'],
      around: {
        params: spec.params ?? [],
        checkTasks: (variable, place) =>
          variables.checkTasks({ ...place, variable, isFinal, takes: 'texts' }),
      },
    },
    report,
  );
}

function checkUses(
  spec: Pipeline['spec'],
  owner: string,
  tasks: readonly PlacedPipelineTask[],
  report: RuleReport,
): void {
  const texts: readonly PlacedText[] = tasks.flatMap(placed => [
    ...pipelineTaskTexts(placed),
    ...(placed.task.taskSpec ? taskTexts(placed.task.taskSpec, []) : []),
  ]);
  const uses = (root: string): readonly string[] =>
    texts.flatMap(({ text }) =>
      variablesIn(text).flatMap(variable => (variable.root === root ? [variable.names[0]!] : [])),
    );
  const bound = tasks.flatMap(({ task }) =>
    (task.workspaces ?? []).map(({ name, workspace }) => workspace ?? name),
  );
  checkUnused(
    {
      what: 'parameter',
      declared: spec.params,
      used: new Set(uses('params')),
      owner,
      at: ['spec', 'params'],
      help: 'give it to a task, or remove it: whoever starts a run believes that it does something',
    },
    report,
  );
  checkUnused(
    {
      what: 'workspace',
      declared: spec.workspaces,
      used: new Set([...bound, ...uses('workspaces')]),
      owner,
      at: ['spec', 'workspaces'],
      help: 'give it to a task, or remove it: every run would need one for nothing',
    },
    report,
  );
}
