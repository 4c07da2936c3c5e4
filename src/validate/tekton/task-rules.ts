import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Task } from '../generated/kinds.ts';
import { checkCode } from './code.ts';
import { checkDefaults, checkType, typeOfDeclared } from './params.ts';
import type { RuleReport } from './rule-report.ts';
import { type PlacedText, textsIn } from './texts.ts';
import { type Variable, variablesIn } from './variable.ts';
import { checkVolumes } from './volumes.ts';

/** What can be said of a run, and of the Task itself. */
const CONTEXT = new Set([
  'taskRun name',
  'taskRun namespace',
  'taskRun uid',
  'task name',
  'task retry-count',
]);
/** What a Task can refer to; all else in `$(…)` with a dot is meant for a Pipeline. */
const ELSEWHERE = new Set(['tasks', 'finally']);

/** Reports what the schema of a Task cannot say: `CST2016`, `CST2017` and `CST2019`. */
export function checkTask({ metadata, spec }: Task, report: RuleReport): void {
  const owner = `Task \`${metadata.name}\``;
  checkDefaults(spec.params, report);
  checkCode(spec.steps, report);
  checkVolumes(spec, owner, report);
  for (const [index, { name, script, command }] of spec.steps.entries()) {
    if (script === undefined || command === undefined) continue;
    const what = `the step \`${name}\``;
    report(
      'CST2019',
      { what, reason: 'it has a script and a command' },
      ['spec', 'steps', index, 'command'],
      'remove one of the two',
    );
  }
  const texts = [
    ...textsIn(spec.stepTemplate as Json | undefined, ['spec', 'stepTemplate']),
    ...textsIn(spec.steps as unknown as Json, ['spec', 'steps']),
    ...textsIn(spec.workspaces as unknown as Json | undefined, ['spec', 'workspaces']),
  ];
  for (const place of texts) {
    // A script has errors of its own wherever it holds one of these.
    if (place.path.at(-1) === 'script') continue;
    for (const variable of variablesIn(place.text)) checkVariable({ variable, place, spec, owner }, report);
  }
  for (const { text, path } of texts) {
    if (path.at(-1) !== 'script') continue;
    for (const { root, names } of variablesIn(text)) {
      if (root === 'results') isKnown(spec.results, 'result', names[0], { path, owner }, report);
    }
  }
}

interface Use {
  readonly variable: Variable;
  readonly place: PlacedText;
  readonly spec: Task['spec'];
  readonly owner: string;
}

function checkVariable({ variable, place: { path, text }, spec, owner }: Use, report: RuleReport): void {
  const { root, names } = variable;
  const at = { path, owner };
  if (root === 'params') {
    const param = isKnown(spec.params, 'parameter', names[0], at, report);
    const takesLists = path.at(-2) === 'command' || path.at(-2) === 'args';
    if (param) checkType(variable, typeOfDeclared(param), { path, text, takesLists }, report);
  } else if (root === 'workspaces') isKnown(spec.workspaces, 'workspace', names[0], at, report);
  else if (root === 'results') isKnown(spec.results, 'result', names[0], at, report);
  else if (ELSEWHERE.has(root) || (root === 'context' && !CONTEXT.has(names.join(' ')))) {
    const help =
      'a Task sees its own parameters, workspaces and results; a Pipeline gives it the rest as parameters';
    report('CST2017', { what: 'variable', name: variable.text, owner }, path, help);
  }
}

function isKnown<Entry extends { readonly name: string }>(
  entries: readonly Entry[] | undefined,
  what: string,
  name: string | undefined,
  { path, owner }: { readonly path: Path; readonly owner: string },
  report: RuleReport,
): Entry | undefined {
  const found = entries?.find(entry => entry.name === name);
  if (!found)
    report(
      'CST2017',
      { what, name: name ?? '', owner },
      path,
      `declare it in \`spec.${what === 'parameter' ? 'params' : `${what}s`}\``,
    );
  return found;
}
