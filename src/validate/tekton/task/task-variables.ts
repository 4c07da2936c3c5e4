import type { Json } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Task } from '../../generated/kinds.ts';
import { checkType, type Declared } from '../params.ts';
import type { RuleReport } from '../rule-report.ts';
import { type PlacedText, textsIn } from '../texts.ts';
import { type Variable, variablesIn } from '../variable.ts';

/** What can be said of a run, and of the Task itself. */
const CONTEXT = new Set([
  'taskRun name',
  'taskRun namespace',
  'taskRun uid',
  'task name',
  'task retry-count',
]);
/** What a Task cannot refer to; all else in `$(…)` is left to the shell and to Kubernetes. */
const ELSEWHERE = new Set([
  'tasks',
  'finally',
  'step',
  'artifacts',
  'inputs',
  'outputs',
  'tt',
  'body',
  'header',
]);
/** What there is of a workspace. */
const OF_WORKSPACE = new Set(['path', 'bound', 'claim', 'volume']);

/** What a Task that is written into a Pipeline sees besides its own declarations. */
export interface Surroundings {
  readonly params: readonly Declared[];
  /** Looks at a result or a status of another task. */
  readonly checkTasks: (variable: Variable, place: PlacedText) => void;
}

/** A Task, how messages name it, and where it stands. */
export interface PlacedTask {
  readonly spec: Task['spec'];
  readonly owner: string;
  readonly at: Path;
  readonly around?: Surroundings;
}

/** Every text of a Task in which Tekton looks for variables. */
export function taskTexts(spec: Task['spec'], at: Path): readonly PlacedText[] {
  return (['stepTemplate', 'steps', 'sidecars', 'workspaces', 'volumes'] as const).flatMap(list => [
    ...textsIn(spec[list] as Json | undefined, [...at, list]),
  ]);
}

/** Reports `CST2017`, `CST2019` and `CST2041` for variables that nothing is there for, or not in this form. */
export function checkTaskVariables(task: PlacedTask, texts: readonly PlacedText[], report: RuleReport): void {
  for (const place of texts) {
    const isScript = place.path.at(-1) === 'script';
    for (const variable of variablesIn(place.text)) {
      // A script has errors of its own wherever it holds another of these.
      if (!isScript || variable.root === 'results' || variable.root === 'steps')
        checkVariable(variable, place, task, report);
    }
  }
}

function checkVariable(
  variable: Variable,
  place: PlacedText,
  { spec, owner, around }: PlacedTask,
  report: RuleReport,
): void {
  const { root, names } = variable;
  const [name = '', field] = names;
  const { path } = place;
  const unknown = (what: string, called: string, help: string): void =>
    report('CST2017', { what, name: called, owner }, path, help);
  const idle = (help: string): void =>
    report('CST2041', { variable: variable.text, where: owner }, path, help);
  if (root === 'params') {
    const isOwn = (param: Declared): boolean => param.name === name;
    const param = spec.params?.find(isOwn) ?? around?.params.find(isOwn);
    const takes = path.at(-2) === 'command' || path.at(-2) === 'args' ? 'lists' : 'texts';
    if (param) checkType(variable, param, names.slice(1), { ...place, takes, owner }, report);
    else unknown('parameter', name, 'declare it in `spec.params`');
  } else if (root === 'workspaces') {
    if (!spec.workspaces?.some(known => known.name === name))
      unknown('workspace', name, 'declare it in `spec.workspaces`');
    else if (names.length !== 2 || !OF_WORKSPACE.has(field!))
      idle(
        `write \`$(workspaces.${name}.path)\`, or \`bound\`, \`claim\` or \`volume\` in place of \`path\``,
      );
  } else if (root === 'results') {
    if (!spec.results?.some(known => known.name === name))
      unknown('result', name, 'declare it in `spec.results`');
    else if (names.length !== 2 || field !== 'path')
      idle(`write \`$(results.${name}.path)\`: a Task writes a result into a file`);
  } else if (root === 'steps') {
    const isExit = field === 'exitCode' && names[2] === 'path' && names.length === 3;
    if (!isExit || !spec.steps.some(step => `step-${step.name}` === name))
      unknown(
        'variable',
        variable.text,
        'of another step there is `$(steps.step-<name>.exitCode.path)` alone',
      );
  } else if (around && root === 'tasks') {
    around.checkTasks(variable, place);
  } else if (ELSEWHERE.has(root) || (root === 'context' && !CONTEXT.has(names.join(' ')))) {
    const help =
      'a Task sees its own parameters, workspaces and results; a Pipeline gives it the rest as parameters';
    unknown('variable', variable.text, help);
  }
}
