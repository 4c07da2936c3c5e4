import { ServiceMonitor } from '../../../../imports/monitoring.coreos.com.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/**
 * The scrape target behind the Service, where the catalog wants it in place of a PodMonitor. The management port is not
 * part of the Service; a scraper finds it by the port of the container.
 */
export function serviceMonitor(facts: ReleaseFacts): JsonMap | undefined {
  const { metrics, target, httpPort } = facts;
  if (metrics?.monitor !== 'service' || httpPort === undefined) return undefined;
  if (target.clusterSpec.capabilities?.prometheusOperator === undefined) return undefined;
  const { labels, interval = '30s' } = target.environmentSpec.observability?.serviceMonitor ?? {};
  const port = metrics.port === 'http' ? { port: metrics.port } : { targetPort: metrics.port };
  return custom(ServiceMonitor, {
    metadata: metadata(facts, labels === undefined ? {} : { labels }),
    spec: {
      selector: { matchLabels: facts.selector },
      endpoints: [{ ...port, path: metrics.path, interval }],
    },
  });
}
