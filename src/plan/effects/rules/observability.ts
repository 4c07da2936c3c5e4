import { type KindRules, outcome } from '../rule.ts';

const OPERATOR = 'Prometheus Operator: monitors and rules';

/** What is measured. */
export const MONITORS: KindRules = {
  kinds: ['ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig'].map(
    kind => `monitoring.coreos.com/${kind}`,
  ),
  fields: [
    {
      path: '/spec',
      outcomes: [
        outcome(
          'observability',
          'series change their names or labels, or are measured in another way',
          OPERATOR,
        ),
      ],
    },
    {
      path: '/metadata/labels',
      outcomes: [outcome('observability', 'a scraper that selects by labels may find it no more', OPERATOR)],
    },
  ],
  created: () => [outcome('observability', 'more is measured', OPERATOR)],
  deleted: () => [outcome('observability', 'what it measured is measured no more', OPERATOR)],
};

/** Alerts and recorded series. */
export const ALERTS: KindRules = {
  kinds: ['monitoring.coreos.com/PrometheusRule', 'monitoring.coreos.com/AlertmanagerConfig'],
  fields: [
    {
      path: '/spec',
      outcomes: [
        outcome('observability', 'alerts or recorded series change, and wait from the start', OPERATOR),
      ],
    },
    {
      path: '/metadata/labels',
      outcomes: [outcome('observability', 'a ruler that selects by labels may find it no more', OPERATOR)],
    },
  ],
  created: () => [outcome('observability', 'alerts or recorded series come', OPERATOR)],
  deleted: () => [outcome('observability', 'its alerts and recorded series are gone', OPERATOR)],
};
