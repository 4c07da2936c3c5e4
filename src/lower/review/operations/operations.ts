import type { Find } from '../../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { reviewAlerts } from './alerts.ts';
import { reviewDashboards } from './dashboards.ts';
import { reviewDisruption } from './disruption.ts';
import { reviewMonitor } from './monitor.ts';
import { reviewScaling } from './scaling.ts';
import { reviewTriggers } from './triggers.ts';

/** Reports what would not work of scaling, scraping, alerts and dashboards. */
export function reviewOperations(facts: ReleaseFacts, find: Find): void {
  reviewScaling(facts, find);
  reviewTriggers(facts, find);
  reviewDisruption(facts, find);
  reviewMonitor(facts, find);
  reviewAlerts(facts, find);
  reviewDashboards(facts, find);
}
