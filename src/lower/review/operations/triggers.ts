import type { Find } from '../../../diagnostics/finding.ts';
import { triggersOf } from '../../integration-app/operations/scaling/trigger-secrets.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports what KEDA would refuse or never do (`CST4075`, `CST4076`, `CST4077`, `CST4078`). */
export function reviewTriggers({ input }: ReleaseFacts, find: Find): void {
  const { keda } = input.settings.scaling;
  if (keda === undefined) return;
  const at = (...path: readonly string[]) => ({ settings: ['scaling', 'keda', ...path] });
  const triggers = triggersOf(input);
  if (triggers.length === 0) {
    find('CST4075', {}, { at: at('triggers'), help: 'name a trigger, or set `scaling.replicas` instead' });
    return;
  }
  const isBlind = triggers.every(([, { type }]) => type === 'cpu' || type === 'memory');
  if (isBlind && (keda.minReplicas === 0 || keda.idleReplicas === 0)) {
    const help = 'add a trigger that looks elsewhere than into the pods, or keep at least one pod';
    find('CST4076', {}, { at: at(keda.minReplicas === 0 ? 'minReplicas' : 'idleReplicas'), help });
  }
  if (keda.idleReplicas !== undefined && keda.idleReplicas >= keda.minReplicas) {
    find(
      'CST4077',
      {},
      { at: at('idleReplicas'), help: 'remove `idleReplicas`: `minReplicas` says the same' },
    );
  }
  for (const [trigger, { metadata, secrets }] of triggers) {
    for (const parameter of Object.keys(secrets ?? {})) {
      if (!Object.hasOwn(metadata ?? {}, parameter)) continue;
      const place = at('triggers', trigger, 'metadata', parameter);
      find('CST4078', { trigger, parameter }, { at: place, help: 'remove it from `metadata`' });
    }
  }
}
