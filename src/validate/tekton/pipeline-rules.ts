import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Pipeline } from '../generated/kinds.ts';
import { checkOrder } from './order.ts';
import { checkDefaults, checkType, typeOfDeclared } from './params.ts';
import type { RuleReport } from './rule-report.ts';
import { textsIn } from './texts.ts';
import { isAlone, type Variable, variablesIn } from './variable.ts';

/** What can be said of a run, of the Pipeline itself, and of one of its tasks. */
const CONTEXT = new Set([
  'pipelineRun name',
  'pipelineRun namespace',
  'pipelineRun uid',
  'pipeline name',
  'pipelineTask retries',
]);

/** Reports what the schema of a Pipeline cannot say: `CST2014` and `CST2017` to `CST2019`. */
export function checkPipeline({ metadata, spec }: Pipeline, report: RuleReport): void {
  const owner = `Pipeline \`${metadata.name}\``;
  const names = new Set(spec.tasks.map(({ name }) => name));
  const final = new Set((spec.finally ?? []).map(({ name }) => name));
  checkDefaults(spec.params, report);
  for (const [index, { name }] of (spec.finally ?? []).entries()) {
    if (!names.has(name)) continue;
    const at = ['spec', 'finally', index, 'name'];
    report('CST2014', { field: '`spec.tasks` with `spec.finally`' }, at, 'rename one of the two tasks');
  }
  for (const list of ['tasks', 'finally'] as const) {
    for (const [index, task] of (spec[list] ?? []).entries()) {
      const at: Path = ['spec', list, index];
      for (const [position, { name, workspace: other }] of (task.workspaces ?? []).entries()) {
        const workspace = other ?? name;
        if (spec.workspaces?.some(known => known.name === workspace)) continue;
        const path = [...at, 'workspaces', position, other === undefined ? 'name' : 'workspace'];
        report(
          'CST2017',
          { what: 'workspace', name: workspace, owner },
          path,
          'declare it in `spec.workspaces`',
        );
      }
      if (task.onError === 'continue' && (task.retries ?? 0) > 0) {
        const what = `the task \`${task.name}\``;
        const reason = 'it goes on after an error and tries again as well';
        report('CST2019', { what, reason }, [...at, 'onError'], 'remove `retries` or `onError`');
      }
      const texts = [
        ...textsIn(task.params as Json | undefined, [...at, 'params']),
        ...textsIn(task.when as Json | undefined, [...at, 'when']),
      ];
      for (const { text, path } of texts) {
        const takesLists = path.at(-1) !== 'input' && path.at(-1) !== 'name';
        for (const variable of variablesIn(text))
          checkVariable({ variable, text, path, takesLists, isFinal: list === 'finally' });
      }
    }
  }
  for (const [index, { name, value }] of (spec.results ?? []).entries()) {
    const path = ['spec', 'results', index, 'value'];
    const variables = variablesIn(value);
    const isOfTasks = ({ root, names: [, sort] }: Variable): boolean =>
      (root === 'tasks' || root === 'finally') && sort === 'results';
    if (variables.length > 0 && variables.every(isOfTasks)) {
      for (const variable of variables) checkTaskVariable({ variable, text: value, path, isFinal: true });
      continue;
    }
    const reason = 'it is no result of a task';
    const help = 'write `$(tasks.<task>.results.<result>)`';
    report('CST2019', { what: `the result \`${name}\``, reason }, path, help);
  }
  checkOrder(spec.tasks, owner, report);

  interface Use {
    readonly variable: Variable;
    readonly text: string;
    readonly path: Path;
    readonly takesLists: boolean;
    /** Whether it is looked at when all tasks are done. */
    readonly isFinal: boolean;
  }

  function checkVariable(use: Use): void {
    const { variable, path } = use;
    const { root } = variable;
    const unknown = (what: string, name: string, help: string): void =>
      report('CST2017', { what, name, owner }, path, help);
    if (root === 'params') {
      const param = spec.params?.find(({ name }) => name === variable.names[0]);
      if (param) checkType(variable, typeOfDeclared(param), use, report);
      else unknown('parameter', variable.names[0]!, 'declare it in `spec.params`');
    } else if (root === 'workspaces') {
      if (!spec.workspaces?.some(({ name }) => name === variable.names[0]))
        unknown('workspace', variable.names[0]!, 'declare it in `spec.workspaces`');
    } else if (root === 'tasks') checkTaskVariable(use);
    else if (root !== 'context' || !CONTEXT.has(variable.names.join(' '))) {
      unknown(
        'variable',
        variable.text,
        'a Pipeline knows `params`, `tasks`, `workspaces` and `context`; `$(…)` of a shell belongs into a script',
      );
    }
  }

  function checkTaskVariable({ variable, text, path, isFinal }: Omit<Use, 'takesLists'>): void {
    const {
      root,
      names: [task = '', sort],
    } = variable;
    const isStatus = sort === 'status' || sort === 'reason' || (task === 'status' && sort === undefined);
    const refuse = (reason: string, help: string): void =>
      report('CST2019', { what: `\`$(${variable.text})\``, reason }, path, help);
    if (isStatus && !isFinal) {
      refuse('only tasks at the end see how others went', 'move the task to `spec.finally`');
    } else if (
      !(task === 'status' && sort === undefined) &&
      !(root === 'finally' ? final : names).has(task)
    ) {
      report('CST2017', { what: 'task', name: task, owner }, path, 'name one of `spec.tasks`');
    } else if (!isStatus && sort !== 'results') {
      refuse('it is neither a result nor a status', 'write `$(tasks.<task>.results.<result>)`');
    } else if (variable.part === 'list' && !isAlone(text, variable)) {
      refuse('it is a list inside a text', 'let it stand alone');
    }
  }
}
