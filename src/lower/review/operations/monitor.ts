import type { Find } from '../../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports a monitor of a Service that does not exist (`CST4079`). */
export function reviewMonitor({ metrics, httpPort }: ReleaseFacts, find: Find): void {
  if (metrics?.monitor !== 'service' || httpPort !== undefined) return;
  find(
    'CST4079',
    {},
    { at: { settings: ['http', 'metrics', 'monitor'] }, help: 'set `http.metrics.monitor: pod`' },
  );
}
