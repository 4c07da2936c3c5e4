import type { RuleReport } from '../rule-report.ts';
import { variablesIn } from '../variable.ts';
import { textsWithResults } from './order.ts';
import type { PlacedPipelineTask } from './pipeline-task.ts';

/**
 * Reports `CST2043` for a task at the end that uses a result without a condition on how that task went: it is skipped
 * exactly when the result is missing, that is, when something failed.
 */
export function checkFinalResults({ task, path }: PlacedPipelineTask, report: RuleReport): void {
  const asked = new Set(
    (task.when ?? []).flatMap(({ input }) =>
      variablesIn(input).flatMap(({ root, names: [name, sort] }) =>
        root === 'tasks' && (sort === 'status' || name === 'status') ? [name!] : [],
      ),
    ),
  );
  if (asked.has('status')) return;
  const reported = new Set<string>();
  for (const { text, path: at } of textsWithResults(task, path)) {
    for (const { root, names } of variablesIn(text)) {
      const [name = '', sort] = names;
      if (root !== 'tasks' || sort !== 'results' || asked.has(name) || reported.has(name)) continue;
      reported.add(name);
      report(
        'CST2043',
        { task: task.name, other: name },
        at,
        `if that is meant, say so: \`when: [{input: $(tasks.${name}.status), operator: in, values: [Succeeded]}]\``,
      );
    }
  }
}
