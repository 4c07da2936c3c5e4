const alert = (rule: object): object => ({ groups: [{ name: 'orders', rules: [rule] }] });

/** The spec of a PrometheusRule that Prometheus loads. */
export const GOOD_RULES: object = alert({
  alert: 'OrdersSlow',
  expr: 'histogram_quantile(0.99, sum by (le) (rate(http_server_requests_seconds_bucket{job="orders"}[5m]))) > 2',
  for: '10m',
  labels: { severity: 'warning' },
  annotations: { summary: 'orders answers slowly: {{ $value | humanizeDuration }}' },
});

/** Specs that it refuses: a broken expression, a duration, a template, a label, a group of the same name. */
export const BAD_RULES: readonly object[] = [
  alert({ alert: 'OrdersSlow', expr: 'rate(requests_total[5m) > 2' }),
  alert({ alert: 'OrdersSlow', expr: 'up == 0', for: 'ten minutes' }),
  alert({ alert: 'OrdersSlow', expr: 'up == 0', annotations: { summary: '{{ $value | noSuchFunction }}' } }),
  alert({ record: 'orders:up', expr: 'up', labels: { __name__: 'other' } }),
  {
    groups: [
      { name: 'orders', rules: [] },
      { name: 'orders', rules: [] },
    ],
  },
];
