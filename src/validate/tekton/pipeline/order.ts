import type { Json } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import type { RuleReport } from '../rule-report.ts';
import { type PlacedText, textsIn } from '../texts.ts';
import { variablesIn } from '../variable.ts';
import type { PipelineTask } from './pipeline-task.ts';

/** The fields of a task in which results make it wait. */
const WAITING = ['params', 'matrix', 'when', 'taskSpec'] as const;

/** The texts of a task that may use results. */
export function textsWithResults(
  task: Pick<PipelineTask, (typeof WAITING)[number]>,
  at: Path,
): readonly PlacedText[] {
  return WAITING.flatMap(field => [...textsIn(task[field] as Json | undefined, [...at, field])]);
}

/** The tasks whose results a task uses: it waits for them. */
export function resultsUsedBy(task: Pick<PipelineTask, (typeof WAITING)[number]>): readonly string[] {
  return textsWithResults(task, []).flatMap(({ text }) =>
    variablesIn(text).flatMap(({ root, names: [name, sort] }) =>
      root === 'tasks' && sort === 'results' ? [name!] : [],
    ),
  );
}

/** Reports `CST2017` for a task to wait for that is not there, and `CST2018` for tasks that wait for each other. */
export function checkOrder(tasks: readonly PipelineTask[], owner: string, report: RuleReport): void {
  const waits = new Map<string, readonly string[]>();
  for (const [index, task] of tasks.entries()) {
    for (const [position, name] of (task.runAfter ?? []).entries()) {
      if (tasks.some(other => other.name === name)) continue;
      const at = ['spec', 'tasks', index, 'runAfter', position];
      report('CST2017', { what: 'task', name, owner }, at, 'name one of `spec.tasks`');
    }
    waits.set(task.name, [...new Set([...(task.runAfter ?? []), ...resultsUsedBy(task)])]);
  }
  const done = new Set<string>();
  for (const [index, { name }] of tasks.entries()) {
    const cycle = findCycle(name, waits, done);
    if (cycle === undefined) continue;
    const words = cycle.map(each => `\`${each}\``).join(' after ');
    const help = 'remove one of the entries in `runAfter`, or one of the results that are used';
    report('CST2018', { cycle: words }, ['spec', 'tasks', index, 'name'], help);
  }
}

/**
 * A circle that can be reached from a task, its first name repeated at the end.
 * @param done tasks from which no further circle is to be found; grows
 */
function findCycle(
  start: string,
  waits: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | undefined {
  const way: string[] = [];
  const steps: { readonly name: string; next: number }[] = [];
  const enter = (name: string): void => {
    way.push(name);
    steps.push({ name, next: 0 });
  };
  if (!done.has(start)) enter(start);
  let cycle: readonly string[] | undefined;
  while (steps.length > 0) {
    const step = steps.at(-1)!;
    const name = waits.get(step.name)?.[step.next++];
    if (name === undefined) {
      done.add(step.name);
      steps.pop();
      way.pop();
    } else if (way.includes(name)) cycle ??= [...way.slice(way.indexOf(name)), name];
    else if (!done.has(name)) enter(name);
  }
  return cycle;
}
