import type { KubernetesObject } from '../../cluster/api.ts';
import type { World } from './world.ts';

/** Kinds whose objects are looked at to see what a change has changed. */
const KINDS = [
  ['v1', 'ConfigMap'],
  ['v1', 'Service'],
  ['v1', 'ServiceAccount'],
  ['apps/v1', 'Deployment'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['external-secrets.io/v1', 'ExternalSecret'],
  ['external-secrets.io/v1', 'SecretStore'],
] as const;

const PART_OF = 'app.kubernetes.io/part-of';

/** What runs on all clusters at one moment. */
export interface Snapshot {
  /** `<cluster> <release>` of each pod that is meant to stay, by its uid. */
  readonly pods: ReadonlyMap<string, string>;
  /** What identifies the state that is wanted of each object, by `<cluster> <kind> <namespace>/<name>`. */
  readonly objects: ReadonlyMap<string, string>;
}

/** Looks at all clusters. */
export async function snapshot({ clusters }: World): Promise<Snapshot> {
  const pods = new Map<string, string>();
  const objects = new Map<string, string>();
  for (const [cluster, { api }] of clusters) {
    for (const pod of (await api.list('v1', 'Pod')).filter(isOurs))
      if (pod.metadata.deletionTimestamp === undefined && !isOfJob(pod))
        pods.set(String(pod.metadata.uid), `${cluster} ${releaseOf(pod)}`);
    for (const [apiVersion, kind] of KINDS)
      for (const object of (await api.list(apiVersion, kind)).filter(isOurs)) {
        const { namespace, name } = object.metadata;
        objects.set(`${cluster} ${kind} ${namespace}/${name}`, wantedOf(object));
      }
  }
  return { pods, objects };
}

/** Releases with other pods than before, as `<cluster> <release>`. */
export function replaced(before: Snapshot, after: Snapshot): readonly string[] {
  const of = (one: Snapshot, other: Snapshot): readonly string[] =>
    [...one.pods].filter(([uid]) => !other.pods.has(uid)).map(([, release]) => release);
  return [...new Set([...of(before, after), ...of(after, before)])].sort();
}

/** Objects that came, went or changed. */
export function changed(before: Snapshot, after: Snapshot): readonly string[] {
  const keys = new Set([...before.objects.keys(), ...after.objects.keys()]);
  return [...keys].filter(key => before.objects.get(key) !== after.objects.get(key)).sort();
}

const isOurs = ({ metadata }: KubernetesObject): boolean => metadata.labels?.[PART_OF] !== undefined;

/** Pods of jobs come and go by themselves. */
const isOfJob = ({ metadata }: KubernetesObject): boolean =>
  metadata.labels?.['batch.kubernetes.io/job-name'] !== undefined;

const releaseOf = ({ metadata }: KubernetesObject): string =>
  metadata.labels?.['app.kubernetes.io/name'] ?? '';

/** Everything but status and what the server keeps of its own; controllers annotate Deployments. */
function wantedOf({ status: _, metadata, ...rest }: KubernetesObject): string {
  const { 'deployment.kubernetes.io/revision': __, ...annotations } = metadata.annotations ?? {};
  return JSON.stringify([metadata.uid, metadata.labels, annotations, rest]);
}
