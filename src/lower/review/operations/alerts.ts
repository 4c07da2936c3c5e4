import type { Find } from '../../../diagnostics/finding.ts';
import { sorted } from '../../integration-app/entries.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { expressionProblem } from './expression.ts';

/** Reports conditions and texts of alerts that Prometheus could not read, with all alerts beside them (`CST4080`, `CST4081`). */
export function reviewAlerts({ input }: ReleaseFacts, find: Find): void {
  for (const [alert, rule] of sorted(input.settings.alerts?.rules)) {
    const at = (field: string) => ({ settings: ['alerts', 'rules', alert, field] });
    const problem = expressionProblem(rule.expr);
    if (problem !== undefined) {
      const help =
        'try the condition in Prometheus first; one that cannot be read stops all alerts of its file';
      find('CST4080', { alert, problem }, { at: at('expr'), help });
    }
    for (const field of ['summary', 'description'] as const) {
      if (!isUnclosed(rule[field] ?? '')) continue;
      const args = { alert, field, problem: 'a `{{` is not closed' };
      find('CST4081', args, {
        at: at(field),
        help: 'write `{{ $labels.pod }}`, and literal braces as `{{ "{{" }}`',
      });
    }
  }
}

/** Whether a text has an action of a template without its end. */
function isUnclosed(text: string): boolean {
  return text.replace(/\{\{(?:[^"`}]|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}(?!\}))*\}\}/g, '').includes('{{');
}
