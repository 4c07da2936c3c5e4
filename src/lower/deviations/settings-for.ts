import type { Path } from '../../source/pointer.ts';
import type { ObjectId } from '../manifest.ts';

/** Fields of pods that a setting exists for, by their names. */
const OF_PODS: ReadonlyMap<string, string> = new Map([
  ['affinity', 'scheduling.spread'],
  ['initContainers', 'containers'],
  ['nodeSelector', 'scheduling.nodeSelector'],
  ['priorityClassName', 'scheduling.priorityClass'],
  ['terminationGracePeriodSeconds', 'shutdown.gracePeriodSeconds'],
  ['tolerations', 'scheduling.tolerations'],
  ['topologySpreadConstraints', 'scheduling.spread'],
]);

/** Fields of containers that a setting exists for. */
const OF_CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['args', 'arguments'],
  ['command', 'command'],
  ['env', 'config.env'],
  ['envFrom', 'config.from'],
  ['image', 'image'],
  ['livenessProbe', 'probes.liveness'],
  ['readinessProbe', 'probes.readiness'],
  ['resources', 'resources'],
  ['startupProbe', 'probes.startup'],
]);

/** Fields of other objects, by kind and field below `spec`; an empty field stands for all of the object. */
const OF_OBJECTS: ReadonlyMap<string, string> = new Map([
  ['ConfigMap ', 'config'],
  ['CronJob concurrencyPolicy', 'schedule.concurrency'],
  ['CronJob failedJobsHistoryLimit', 'schedule.history'],
  ['CronJob schedule', 'schedule.cron'],
  ['CronJob startingDeadlineSeconds', 'schedule.startingDeadlineSeconds'],
  ['CronJob successfulJobsHistoryLimit', 'schedule.history'],
  ['CronJob timeZone', 'schedule.timeZone'],
  ['Deployment minReadySeconds', 'rollout.minReadySeconds'],
  ['Deployment progressDeadlineSeconds', 'rollout.progressDeadlineSeconds'],
  ['Deployment revisionHistoryLimit', 'rollout.revisionHistoryLimit'],
  ['Deployment strategy', 'rollout'],
  ['HTTPRoute hostnames', 'http.hostLabel'],
  ['HorizontalPodAutoscaler maxReplicas', 'scaling.autoscaling.maxReplicas'],
  ['HorizontalPodAutoscaler metrics', 'scaling.autoscaling'],
  ['HorizontalPodAutoscaler minReplicas', 'scaling.autoscaling.minReplicas'],
  ['NetworkPolicy egress', 'egress'],
  ['PersistentVolumeClaim accessModes', 'storage'],
  ['PersistentVolumeClaim resources', 'storage'],
  ['PersistentVolumeClaim storageClassName', 'storage'],
  ['PodDisruptionBudget maxUnavailable', 'scaling.maxUnavailable'],
  ['PrometheusRule ', 'alerts'],
  ['ScaledObject maxReplicaCount', 'scaling.keda.maxReplicas'],
  ['ScaledObject minReplicaCount', 'scaling.keda.minReplicas'],
  ['ScaledObject pollingInterval', 'scaling.keda.pollingIntervalSeconds'],
  ['ScaledObject triggers', 'scaling.keda.triggers'],
]);

/** The setting that a field of an object exists by, where there is one. */
export function settingFor({ kind }: ObjectId, path: Path): string | undefined {
  const [first, second] = path;
  if (first === 'metadata') return undefined;
  const pod = podFieldOf(path);
  if (pod === undefined) return OF_OBJECTS.get(`${kind} ${String(second)}`) ?? OF_OBJECTS.get(`${kind} `);
  const [field, , inside, deeper] = pod;
  if (field !== 'containers') {
    if (field === 'securityContext') return pod[1] === 'runAsUser' ? 'security.runAsUser' : undefined;
    return OF_PODS.get(String(field));
  }
  if (inside === 'lifecycle') return deeper === 'preStop' ? 'shutdown.preStopSeconds' : undefined;
  return inside === undefined ? 'containers' : OF_CONTAINERS.get(String(inside));
}

/** The part of a path below the spec of a pod template. */
function podFieldOf(path: Path): Path | undefined {
  const at = path.indexOf('template');
  return at > 0 && path[at + 1] === 'spec' && path.length > at + 2 ? path.slice(at + 2) : undefined;
}
