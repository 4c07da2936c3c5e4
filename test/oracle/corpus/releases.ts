import { isTree, type Tree, treeAt } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';
import type { Plan } from './integrations.ts';

/** What one release says besides its image: overrides of all kinds, also by cluster. */
export function overridesOf(plan: Plan, integration: Tree, environment: string, chance: Chance): Tree {
  const overrides = {
    ...chance.maybe(() => ({ description: `For ${environment} only` })),
    config: {
      env: {
        ...chance.maybe(() => ({ LEVEL: 'DEBUG' })),
        ...(chance.rarely() && { COUNT: null }),
        ...(chance.rarely() && { ADDRESS: { configMap: 'addresses', key: environment } }),
      },
      ...(chance.rarely() && { files: { '/etc/own/settings.yaml': 'level: debug\n' } }),
    },
    ...(chance.rarely() && isTree(integration.secrets) && { secrets: { files: null } }),
    ...(chance.rarely(0.1) && { scheduling: null }),
    ...(chance.rarely(0.1) && !('jobs' in integration) && { alerts: null }),
    ...(chance.rarely() && {
      egress: {
        cluster: [{ name: 'queue', namespace: 'messaging', ports: [5672] }],
        internet: ['other.example.com'],
      },
    }),
    ...(chance.rarely() && { resources: { limits: { cpu: null }, requests: { memory: '256Mi' } } }),
    ...(chance.rarely() && plan.runtime !== 'container' && !plan.scheduled
      ? { probes: { startup: { failureThreshold: 99 } } }
      : {}),
    ...(chance.rarely(0.1) &&
    treeAt(integration, 'http').management === undefined &&
    !plan.scheduled &&
    plan.runtime === 'dotnet'
      ? { http: { health: { liveness: null } } }
      : {}),
  };
  // Who is called has to be reached from everywhere: where it runs, or by its route.
  const clusters =
    environment === 'prod' && (plan.routed || plan.scheduled) && chance.some()
      ? chance.of<readonly Tree[]>([
          [{ name: 'prod-one' }],
          [
            { matchLabels: { tier: 'standby' }, overrides: { config: { env: { LEVEL: 'WARN' } } } },
            { name: 'prod-one', overrides: { shutdown: { preStopSeconds: 0 } } },
          ],
        ])
      : undefined;
  return { overrides, ...(clusters && { clusters }) };
}
