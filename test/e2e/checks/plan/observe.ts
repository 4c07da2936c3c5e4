import { isDeepStrictEqual } from 'node:util';
import type { ServerVerdict } from '../../../plan/corpus.ts';
import type { Api, KubernetesObject } from '../../cluster/api.ts';

/** What a cluster has of some kinds, by identity, and its pods by their namespace. */
export interface Observation {
  readonly objects: ReadonlyMap<string, KubernetesObject>;
  readonly pods: ReadonlyMap<string, readonly KubernetesObject[]>;
}

/** Where kubectl writes what it applied; only a change that was taken writes it. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
/** Annotations that controllers write. */
const CONTROLLERS =
  /^(deployment\.kubernetes\.io|autoscaling\.alpha|pv\.kubernetes\.io|volume\.(beta\.)?kubernetes\.io|deprecated\.daemonset\.template\.generation)/;
const TEMPLATE = ['pod-template-hash', 'controller-revision-hash'] as const;

/** Identity of an object on a cluster. */
export function identityOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  return [apiVersion.split('/').slice(0, -1).join('/'), kind, metadata.namespace ?? '', metadata.name].join(
    ' ',
  );
}

/** Looks at all objects of the kinds of some objects, and at all pods. */
export async function observe(api: Api, among: readonly KubernetesObject[]): Promise<Observation> {
  const kinds = new Map(among.map(({ apiVersion, kind }) => [`${apiVersion} ${kind}`, { apiVersion, kind }]));
  const objects = new Map<string, KubernetesObject>();
  for (const { apiVersion, kind } of kinds.values())
    for (const object of await api.list(apiVersion, kind)) objects.set(identityOf(object), object);
  const pods = new Map<string, KubernetesObject[]>();
  for (const pod of await api.list('v1', 'Pod')) {
    const { namespace = '' } = pod.metadata;
    pods.set(namespace, [...(pods.get(namespace) ?? []), pod]);
  }
  return { objects, pods };
}

/** Whether the server has an object as it was applied last. */
export function isTaken({ objects }: Observation, applied: KubernetesObject): boolean {
  const text = objects.get(identityOf(applied))?.metadata.annotations?.[LAST_APPLIED];
  return (
    text !== undefined && isDeepStrictEqual(withoutAnnotations(JSON.parse(text)), withoutAnnotations(applied))
  );
}

/** What came of an update; `gone` where controllers deleted the object for it. */
export type Verdict = ServerVerdict | 'gone';

/** What came of an update. */
export function verdictOf(before: Observation, after: Observation, applied: KubernetesObject): Verdict {
  if (!after.objects.has(identityOf(applied))) return 'gone';
  if (!isTaken(after, applied)) return 'refused';
  const [old, now] = [before, after].map(({ objects }) => objects.get(identityOf(applied))!) as [
    KubernetesObject,
    KubernetesObject,
  ];
  if (isDeepStrictEqual(lasting(old), lasting(now))) return 'unchanged';
  const [was, is] = [podsOf(before, old), podsOf(after, now)];
  const known = new Set(was.map(templateOf));
  const survivors = new Set(is.map(({ metadata }) => metadata.uid));
  const isReplaced =
    is.some(pod => !known.has(templateOf(pod))) ||
    (is.length > 0 && !was.some(({ metadata }) => survivors.has(metadata.uid)));
  if (was.length > 0 && isReplaced) return 'replaced';
  return sizeOf(old) === sizeOf(now) ? 'other' : 'scaled';
}

/** What of an object is nobody's doing but the one's who applies it. */
function lasting({ metadata, status: _, ...object }: KubernetesObject): unknown {
  const {
    resourceVersion: _version,
    managedFields: _fields,
    generation: _generation,
    annotations,
    ...rest
  } = metadata;
  const own = Object.entries(annotations ?? {}).filter(
    ([name]) => name !== LAST_APPLIED && !CONTROLLERS.test(name),
  );
  return { ...object, metadata: { ...rest, annotations: Object.fromEntries(own) } };
}

function withoutAnnotations(object: KubernetesObject): unknown {
  const { annotations, ...metadata } = object.metadata;
  const own = Object.entries(annotations ?? {}).filter(([name]) => name !== LAST_APPLIED);
  return { ...object, metadata: { ...metadata, annotations: Object.fromEntries(own) } };
}

/** The pods that an object, or what it made, owns. */
function podsOf(
  { pods, objects }: Observation,
  { kind, metadata }: KubernetesObject,
): readonly KubernetesObject[] {
  const { namespace = '', name } = metadata;
  const owns = ({ metadata: pod }: KubernetesObject): boolean => {
    const owner = ownerOf(pod);
    if (owner?.kind === kind && owner.name === name) return true;
    if (kind !== 'Deployment' || owner?.kind !== 'ReplicaSet') return false;
    const set = objects.get(`apps ReplicaSet ${namespace} ${owner.name}`);
    return set !== undefined && ownerOf(set.metadata)?.name === name;
  };
  return (pods.get(namespace) ?? []).filter(owns);
}

function ownerOf(
  metadata: KubernetesObject['metadata'],
): { readonly kind: string; readonly name: string } | undefined {
  return (metadata.ownerReferences as readonly { kind: string; name: string }[] | undefined)?.[0];
}

function templateOf({ metadata }: KubernetesObject): string {
  return TEMPLATE.map(label => metadata.labels?.[label] ?? '').join();
}

function sizeOf({ kind, spec }: KubernetesObject): unknown {
  return ['Deployment', 'ReplicaSet', 'StatefulSet'].includes(kind)
    ? (spec as { replicas?: number }).replicas
    : 0;
}

/** Whether controllers have seen every workload, and have made its pods as far as they will. */
export function isSettled({ objects, pods }: Observation, among: readonly KubernetesObject[]): boolean {
  return among.every(applied => {
    const object = objects.get(identityOf(applied));
    if (
      object === undefined ||
      !['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(object.kind)
    )
      return true;
    const status = (object.status ?? {}) as Readonly<Record<string, unknown>>;
    if (status.observedGeneration !== object.metadata.generation) return false;
    const wanted =
      object.kind === 'DaemonSet' ? Number(status.desiredNumberScheduled ?? 0) : Number(sizeOf(object) ?? 0);
    return podsOf({ pods, objects }, object).length >= wanted;
  });
}
