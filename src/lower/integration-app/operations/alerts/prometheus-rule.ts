import { PrometheusRule } from '../../../../../imports/monitoring.coreos.com.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import { custom } from '../../../objects/custom.ts';
import { sorted } from '../../entries.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import type { Alert } from './alert.ts';
import { standardAlerts } from './standard-alerts.ts';

/** The alerts of a release, where the cluster reads PrometheusRules: standard ones, and those of the catalog. */
export function prometheusRule(facts: ReleaseFacts): JsonMap | undefined {
  const { capabilities } = facts.target.clusterSpec;
  const alerts = alertsOf(facts);
  if (capabilities?.prometheusOperator === undefined || alerts.length === 0) return undefined;
  const { labels } = facts.target.environmentSpec.observability?.alerts ?? {};
  return custom(PrometheusRule, {
    metadata: metadata(facts, labels === undefined ? {} : { labels }),
    spec: {
      groups: [
        { name: `${facts.namespace}.${facts.name}`, rules: alerts.map(alert => ruleOf(facts, alert)) },
      ],
    },
  });
}

/** Sorted by name; an alert of the catalog takes the place of a standard one. */
function alertsOf(facts: ReleaseFacts): readonly Alert[] {
  const { standard, rules } = facts.input.settings.alerts ?? {};
  const environment = facts.target.environmentSpec.observability?.alerts;
  const isStandard = standard ?? environment?.standard ?? environment !== undefined;
  const own = sorted(rules).map(([name, rule]) => ({ ...rule, name }));
  const taken = new Set(own.map(({ name }) => name));
  const others = isStandard ? standardAlerts(facts).filter(({ name }) => !taken.has(name)) : [];
  return [...own, ...others].sort((a, b) => byCodeUnit(a.name, b.name));
}

function ruleOf({ name: integration, input, target }: ReleaseFacts, alert: Alert) {
  const { name, expr, severity = 'warning', summary, description, labels } = alert;
  const { runbookBase } = target.environmentSpec.observability?.alerts ?? {};
  return {
    alert: name,
    expr,
    for: alert.for ?? '5m',
    labels: { organization: input.organization, integration, severity, ...labels },
    annotations: {
      summary,
      ...(description === undefined ? {} : { description }),
      ...(runbookBase === undefined ? {} : { runbook_url: `${runbookBase}/${name}` }),
    },
  };
}
