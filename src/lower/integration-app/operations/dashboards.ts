import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { sorted } from '../entries.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** The label that Grafana's usual sidecar looks for. */
const USUAL_LABELS = { grafana_dashboard: '1' };

/** The ConfigMap of dashboards. Grafana puts those of all namespaces into one folder, so their names tell them apart. */
export function dashboards(facts: ReleaseFacts): JsonMap | undefined {
  const texts = sorted(facts.input.settings.dashboards);
  if (texts.length === 0) return undefined;
  const { labels = USUAL_LABELS } = facts.target.environmentSpec.observability?.dashboards ?? {};
  return builtIn('ConfigMap', {
    metadata: metadata(facts, { name: `${facts.name}-dashboards`, labels }),
    data: Object.fromEntries(
      texts.map(([name, text]) => [`${facts.namespace}.${facts.name}.${name}.json`, text]),
    ),
  });
}
