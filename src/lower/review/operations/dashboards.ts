import type { Find } from '../../../diagnostics/finding.ts';
import { isMap } from '../../../source/json.ts';
import { sorted } from '../../integration-app/entries.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { CONFIG_MAP_LIMIT } from '../content.ts';

/** Reports dashboards that Grafana would not load, and more than one ConfigMap holds (`CST4082`, `CST4083`). */
export function reviewDashboards({ input }: ReleaseFacts, find: Find): void {
  let bytes = 0;
  for (const [dashboard, text] of sorted(input.settings.dashboards)) {
    bytes += Buffer.byteLength(text);
    const problem = problemOf(text);
    if (problem === undefined) continue;
    const help = 'paste the JSON text that Grafana exports';
    find('CST4082', { dashboard, problem }, { at: { settings: ['dashboards', dashboard] }, help });
  }
  if (bytes <= CONFIG_MAP_LIMIT) return;
  const help = 'remove what Grafana fills in by itself, or move dashboards to another integration';
  find('CST4083', { bytes, limit: CONFIG_MAP_LIMIT }, { at: { settings: ['dashboards'] }, help });
}

function problemOf(text: string): string | undefined {
  const value = parsed(text);
  if (value === undefined) return 'its text is not JSON';
  if (!isMap(value)) return 'its JSON is not an object';
  return typeof value.title === 'string' && value.title !== '' ? undefined : 'it has no `title`';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
