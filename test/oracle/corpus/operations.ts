import type { Tree } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';
import type { Plan } from './integrations.ts';

/** Scaling, alerts and dashboards of an integration. */
export function operationsOf(plan: Plan, exclusive: boolean, chance: Chance): Tree {
  return {
    ...(plan.scheduled || exclusive ? {} : { scaling: scalingOf(plan, chance) }),
    ...chance.maybe(() => ({ alerts: alertsOf(chance) })),
    ...chance.maybe(() => ({
      dashboards: {
        overview: JSON.stringify(
          { title: 'Overview of @{self.name}', panels: [{ expr: 'rate(x{a="b"}[5m])' }] },
          null,
          2,
        ),
        ...chance.maybe(() => ({ 'b-side': '{"title":"<B> & side {{name}}"}' })),
      },
    })),
  };
}

function scalingOf({ organization, name, runtime }: Plan, chance: Chance): Tree {
  const way = chance.of(['replicas', 'autoscaling', 'keda']);
  if (way === 'replicas') {
    const replicas = chance.of([1, 2, 3, 5]);
    return { replicas, ...(replicas > 2 && { maxUnavailable: 2 }) };
  }
  const minReplicas = chance.of([1, 2, 4]);
  if (way === 'autoscaling')
    return {
      autoscaling: {
        minReplicas,
        maxReplicas: minReplicas + chance.of([0, 6]),
        ...chance.maybe(() => ({ cpu: 65 })),
        ...(runtime === 'camel-quarkus' ? {} : chance.maybe(() => ({ memory: 85 }))),
        ...chance.maybe(() => ({ scaleDownStabilizationSeconds: chance.of([0, 600]) })),
      },
    };
  return {
    keda: {
      minReplicas,
      maxReplicas: minReplicas + 3,
      ...chance.maybe(() => ({ idleReplicas: 0 })),
      ...chance.maybe(() => ({ pollingIntervalSeconds: 15, cooldownSeconds: 0 })),
      triggers: {
        queue: {
          type: 'artemis-queue',
          ...chance.maybe(() => ({ metricType: 'AverageValue' })),
          metadata: {
            queueName: 'in',
            queueLength: 20,
            large: 10_000_000,
            flag: true,
            host: '@{system.erp.host}',
          },
          ...chance.maybe(() => ({
            secrets: {
              username: { key: `${organization}/${name}`, property: 'user' },
              password: { key: `${organization}/${name}`, property: 'password' },
            },
          })),
        },
        ...chance.maybe(() => ({
          hours: { type: 'cron', metadata: { start: '0 6 * * *', end: '0 9 * * *' } },
        })),
      },
    },
  };
}

function alertsOf(chance: Chance): Tree {
  return {
    ...chance.maybe(() => ({ standard: chance.rarely(0.5) })),
    rules: {
      OwnAlert: {
        expr: 'increase(own_total{namespace="@{self.namespace}"}[1h]) == 0 and on () (hour() >= 6 < 20)',
        summary: 'nothing came from {{ $labels.pod }} for "an hour"',
        ...chance.maybe(() => ({ for: '30m', severity: 'critical' })),
        ...chance.maybe(() => ({
          description: 'Line one\nline two: {{ $value }} %',
          labels: { team: 'own', severity: 'info' },
        })),
      },
      // Takes the place of a standard one.
      ...chance.maybe(() => ({ IntegrationDown: { expr: 'up == 0', summary: 'down' } })),
    },
  };
}
