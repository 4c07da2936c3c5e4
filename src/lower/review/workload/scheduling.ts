import type { Find } from '../../../diagnostics/finding.ts';
import type { Toleration } from '../../../link/settings/workload.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports tolerations and rules of spreading that the API server would refuse (`CST4064`, `CST4065`). */
export function reviewScheduling({ input }: ReleaseFacts, find: Find): void {
  const { tolerations = [], spread = [] } = input.settings.scheduling ?? {};
  for (const [position, toleration] of tolerations.entries()) {
    const wrong = problemOf(toleration);
    if (wrong === undefined) continue;
    const [problem, help] = wrong;
    find('CST4064', { problem }, { at: { settings: ['scheduling', 'tolerations', position] }, help });
  }
  const seen = new Set<string>();
  for (const [position, { topologyKey, whenUnsatisfiable = 'soft' }] of spread.entries()) {
    const rule = `${topologyKey} ${whenUnsatisfiable}`;
    const settings = ['scheduling', 'spread', position];
    if (seen.has(rule))
      find('CST4065', { topologyKey }, { at: { settings }, help: 'remove one of the two rules' });
    seen.add(rule);
  }
}

function problemOf({
  key,
  operator,
  value,
  effect,
  tolerationSeconds,
}: Toleration): readonly [string, string] | undefined {
  if (operator === 'Exists' && value !== undefined)
    return ['`operator: Exists` compares no `value`', 'remove `value`, or write `operator: Equal`'];
  if (operator === 'Equal' && key === undefined)
    return ['`operator: Equal` needs a `key`', 'name the key of the taint'];
  if (tolerationSeconds !== undefined && effect !== 'NoExecute')
    return ['`tolerationSeconds` is for `effect: NoExecute`', 'remove it, or write that effect'];
  return undefined;
}
