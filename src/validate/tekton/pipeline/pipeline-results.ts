import type { Json } from '../../../source/json.ts';
import type { Pipeline } from '../../generated/kinds.ts';
import type { RuleReport } from '../rule-report.ts';
import { textsIn } from '../texts.ts';
import { type Variable, variablesIn } from '../variable.ts';
import type { PipelineVariables } from './pipeline-variables.ts';

/** Reports `CST2017` and `CST2019` for results of a Pipeline that are not made of results of its tasks. */
export function checkPipelineResults(
  { results = [] }: Pipeline['spec'],
  variables: PipelineVariables,
  report: RuleReport,
): void {
  const isOfTasks = ({ root, names: [, sort] }: Variable): boolean =>
    (root === 'tasks' || root === 'finally') && sort === 'results';
  for (const [index, { name, value }] of results.entries()) {
    const at = ['spec', 'results', index, 'value'];
    for (const { text, path } of textsIn(value as Json, at)) {
      const found = variablesIn(text);
      if (found.length > 0 && found.every(isOfTasks)) {
        const takes = path.length === at.length ? 'all' : 'texts';
        for (const variable of found) variables.checkTasks({ variable, text, path, takes, isFinal: true });
        continue;
      }
      const reason = 'it is no result of a task';
      report(
        'CST2019',
        { what: `the result \`${name}\``, reason },
        path,
        'write `$(tasks.<task>.results.<result>)`',
      );
    }
  }
}
