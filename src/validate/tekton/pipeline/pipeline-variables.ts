import type { Pipeline } from '../../generated/kinds.ts';
import { checkType, type VariablePlace } from '../params.ts';
import type { RuleReport } from '../rule-report.ts';
import { isAlone, type Variable } from '../variable.ts';
import { isMatrixed } from './matrix.ts';
import type { PipelineTask } from './pipeline-task.ts';

/** What can be said of a run, of the Pipeline itself, and of one of its tasks. */
const CONTEXT = new Set([
  'pipelineRun name',
  'pipelineRun namespace',
  'pipelineRun uid',
  'pipeline name',
  'pipelineTask retries',
]);

/** A variable, where it stands, and whether it is looked at when all tasks are done. */
export interface Use extends VariablePlace {
  readonly variable: Variable;
  readonly isFinal: boolean;
}

/** Looks at the variables of one Pipeline. */
export interface PipelineVariables {
  /** Any variable of a task. Reports `CST2017`, `CST2019` and `CST2041`. */
  readonly check: (use: Use) => void;
  /** A variable that begins with `tasks` or `finally`. Reports `CST2017`, `CST2019` and `CST2042`. */
  readonly checkTasks: (use: Use) => void;
}

/** What a Pipeline refers to, checked against what it declares. */
export function pipelineVariables(
  spec: Pipeline['spec'],
  owner: string,
  report: RuleReport,
): PipelineVariables {
  const tasks = new Map<string, PipelineTask>(spec.tasks.map(task => [task.name, task]));
  const final = new Map<string, PipelineTask>((spec.finally ?? []).map(task => [task.name, task]));

  function check(use: Use): void {
    const { variable, path } = use;
    const { root, names } = variable;
    const [name = '', field] = names;
    const unknown = (what: string, called: string, help: string): void =>
      report('CST2017', { what, name: called, owner }, path, help);
    if (root === 'params') {
      const param = spec.params?.find(known => known.name === name);
      if (param) checkType(variable, param, names.slice(1), { ...use, owner }, report);
      else unknown('parameter', name, 'declare it in `spec.params`');
    } else if (root === 'workspaces') {
      if (!spec.workspaces?.some(known => known.name === name))
        unknown('workspace', name, 'declare it in `spec.workspaces`');
      else if (names.length !== 2 || field !== 'bound') {
        const help = `a Pipeline knows \`$(workspaces.${name}.bound)\` alone; a Task knows the path`;
        report('CST2041', { variable: variable.text, where: owner }, path, help);
      }
    } else if (root === 'tasks') checkTasks(use);
    else if (root !== 'context' || !CONTEXT.has(names.join(' '))) {
      unknown(
        'variable',
        variable.text,
        'a Pipeline knows `params`, `tasks`, `workspaces` and `context`; `$(…)` of a shell belongs into a script',
      );
    }
  }

  function checkTasks({ variable, text, path, isFinal, takes }: Use): void {
    const { root, names } = variable;
    const [task = '', sort] = names;
    const isAggregate = task === 'status' && sort === undefined;
    const isStatus = isAggregate || ((sort === 'status' || sort === 'reason') && names.length === 2);
    const refuse = (reason: string, help: string): void =>
      report('CST2019', { what: `\`$(${variable.text})\``, reason }, path, help);
    if (isStatus && !isFinal) {
      refuse('only tasks at the end see how others went', 'move the task to `spec.finally`');
      return;
    }
    if (isAggregate) return;
    const found = (root === 'finally' ? final : tasks).get(task);
    if (found === undefined) {
      report('CST2017', { what: 'task', name: task, owner }, path, 'name one of `spec.tasks`');
    } else if (sort === 'matrix' && names.at(-1) === 'length' && (names.length === 3 || names.length === 4)) {
      if (!isMatrixed(found)) refuse('the task has no matrix', 'name a task with a matrix');
    } else if (!isStatus && (sort !== 'results' || names.length < 3 || names.length > 4)) {
      refuse(
        'it is neither a result nor a status',
        'write `$(tasks.<task>.results.<result>)`, with `.<name>` for one text of a map',
      );
    } else if (sort === 'results' && isMatrixed(found) && variable.part !== 'list') {
      const reason = 'gives its results as a list alone';
      report('CST2042', { task, reason }, path, 'write them with `[*]`');
    } else if (variable.part === 'list' && !(isAlone(text, variable) && takes !== 'texts')) {
      refuse('it is a list inside a text', 'let it stand alone, where a list may stand');
    }
  }
  return { check, checkTasks };
}
