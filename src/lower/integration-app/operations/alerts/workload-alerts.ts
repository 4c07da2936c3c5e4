import type { ReleaseFacts } from '../../release-facts.ts';
import { scaleOf } from '../scaling/scale.ts';
import type { Alert } from './alert.ts';
import { selector } from './selector.ts';

/** What is alerted of a workload that runs all the time; none of it while it is stopped. */
export function workloadAlerts(facts: ReleaseFacts): readonly Alert[] {
  const { name } = facts;
  const deployment = selector(facts, { deployment: name });
  // Two further parts, as the pods of a ReplicaSet have them: no pod of a longer name has so few.
  const pods = selector(facts, { pod: new RegExp(`${name}-[a-z0-9]+-[a-z0-9]{5}`) });
  const oom = selector(facts, { pod: new RegExp(`${name}-[a-z0-9]+-[a-z0-9]{5}`), reason: 'OOMKilled' });
  const stuck = selector(facts, { deployment: name, condition: 'Progressing', status: 'false' });
  return [
    {
      name: 'IntegrationDown',
      expr: `kube_deployment_status_replicas_available${deployment} == 0 and on (namespace, deployment) kube_deployment_spec_replicas${deployment} > 0`,
      for: '5m',
      severity: 'critical',
      summary: `${name} has no pod that is ready`,
    },
    {
      name: 'IntegrationPodsNotReady',
      expr: `kube_deployment_status_replicas_unavailable${deployment} > 0`,
      for: '15m',
      summary: `${name} has {{ $value }} pods too few that are ready`,
    },
    {
      name: 'IntegrationRolloutStuck',
      expr: `kube_deployment_status_condition${stuck} == 1`,
      for: '1m',
      summary: `the new version of ${name} does not get ready; the old one goes on`,
    },
    {
      name: 'IntegrationRestarting',
      expr: `increase(kube_pod_container_status_restarts_total${pods}[30m]) > 3`,
      for: '5m',
      summary: `container {{ $labels.container }} of {{ $labels.pod }} restarts again and again`,
    },
    {
      name: 'IntegrationOutOfMemory',
      expr: `increase(kube_pod_container_status_restarts_total${pods}[15m]) > 0 and on (namespace, pod, container) kube_pod_container_status_last_terminated_reason${oom} == 1`,
      for: '0s',
      summary: `container {{ $labels.container }} of {{ $labels.pod }} was killed at its memory limit`,
    },
    ...scalingAlerts(facts),
  ];
}

/** A release at its largest size may need more than it is allowed; one whose size cannot change always is. */
function scalingAlerts(facts: ReleaseFacts): readonly Alert[] {
  const { settings } = facts.input;
  const { by } = scaleOf(settings);
  const limits = by === 'autoscaling' || by === 'keda' ? settings.scaling[by] : undefined;
  if (limits === undefined || limits.minReplicas >= limits.maxReplicas) return [];
  const horizontalpodautoscaler = by === 'keda' ? `keda-hpa-${facts.name}` : facts.name;
  const own = selector(facts, { horizontalpodautoscaler });
  return [
    {
      name: 'IntegrationAtMaximumScale',
      expr: `kube_horizontalpodautoscaler_status_current_replicas${own} >= on (namespace, horizontalpodautoscaler) kube_horizontalpodautoscaler_spec_max_replicas${own}`,
      for: '30m',
      summary: `${facts.name} runs as many pods as it may, which is {{ $value }}`,
    },
  ];
}
