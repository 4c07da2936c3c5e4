import { PodMonitor } from '../../../../imports/monitoring.coreos.com.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** The scrape target of the pods, where the image serves metrics and the cluster reads PodMonitors. */
export function podMonitor(facts: ReleaseFacts): JsonMap | undefined {
  const { metrics, target } = facts;
  if (metrics?.monitor !== 'pod' || target.clusterSpec.capabilities?.prometheusOperator === undefined)
    return undefined;
  const { labels, interval = '30s' } = target.environmentSpec.observability?.podMonitor ?? {};
  return custom(PodMonitor, {
    metadata: metadata(facts, labels === undefined ? {} : { labels }),
    spec: {
      selector: { matchLabels: facts.selector },
      podMetricsEndpoints: [{ port: metrics.port, path: metrics.path, interval }],
    },
  });
}
