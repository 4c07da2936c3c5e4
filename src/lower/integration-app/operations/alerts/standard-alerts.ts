import { envName, filesName } from '../../config/config-maps.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { scaleOf } from '../scaling/scale.ts';
import type { Alert } from './alert.ts';
import { secretAlerts, volumeAlerts } from './dependency-alerts.ts';
import { jobAlerts, runAlerts } from './run-alerts.ts';
import { workloadAlerts } from './workload-alerts.ts';

/**
 * The alerts that every release of its sort has. They read what kube-state-metrics, the kubelet and the secrets operator
 * measure, and select the objects of the release alone, by namespace and name.
 */
export function standardAlerts(facts: ReleaseFacts): readonly Alert[] {
  const { secretEnv, secretFiles, ownSecrets } = facts;
  const secrets = [
    ...(secretEnv.length === 0 ? [] : [envName(facts)]),
    ...(secretFiles.length === 0 ? [] : [filesName(facts)]),
    ...ownSecrets.map(({ name }) => name),
  ];
  return [
    ...(scaleOf(facts.input.settings).by === 'schedule' ? runAlerts(facts) : workloadAlerts(facts)),
    ...jobAlerts(facts),
    ...secretAlerts(facts, secrets),
    ...volumeAlerts(facts),
  ];
}
