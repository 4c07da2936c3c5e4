import type { PlacedObject } from '../../../../src/plan/objects/placed-object.ts';
import { isMap, type JsonMap } from '../../../../src/source/json.ts';
import { keyOf, type Pair } from '../../../plan/corpus.ts';
import type { KubernetesObject } from '../../cluster/api.ts';

/** Both versions of an object of a pair, under names that no other pair has. */
export interface Update {
  /** Name of the pair. */
  readonly pair: string;
  /** `<Kind>/<name>` as the corpus calls it. */
  readonly key: string;
  readonly before: KubernetesObject;
  readonly after: KubernetesObject;
}

/** A pair in a place of its own. */
export interface PlacedPair {
  readonly name: string;
  /** Namespaces that it needs. */
  readonly namespaces: readonly string[];
  readonly before: readonly KubernetesObject[];
  readonly after: readonly KubernetesObject[];
  /** Objects that are on both sides and not the same. */
  readonly updates: readonly Update[];
}

/** Kinds of the cluster whose names say something: their objects cannot be renamed. */
const FIXED = new Set(['CustomResourceDefinition', 'APIService', 'IPAddress']);

/** Whether two pairs cannot be on one cluster at a time: a definition makes APIServices, too. */
export function collides(a: PlacedPair, b: PlacedPair): boolean {
  const isFixed = ({ kind }: KubernetesObject): boolean => FIXED.has(kind);
  return [a, b].every(({ before, after }) => [...before, ...after].some(isFixed));
}

function identity({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace ?? ''} ${metadata.name}`;
}

/** A pair under names of its own: its namespaces, and the names of what belongs to the cluster, end with its number. */
export function apart(pair: Pair, index: number): PlacedPair {
  const suffix = `-${index}`;
  const namespaces = new Set<string>();
  const placed = ({ object }: PlacedObject): KubernetesObject => {
    const metadata = object.metadata as JsonMap;
    const { namespace, name } = metadata;
    if (typeof namespace === 'string') {
      namespaces.add(namespace + suffix);
      return {
        ...object,
        metadata: { ...metadata, namespace: namespace + suffix },
      } as unknown as KubernetesObject;
    }
    const own = FIXED.has(object.kind as string) ? name : `${name}${suffix}`;
    return { ...object, metadata: { ...metadata, name: own } } as unknown as KubernetesObject;
  };
  const [before, after] = [pair.before.map(placed), pair.after.map(placed)];
  const updates = pair.before.flatMap((object, position) => {
    const other = pair.after.findIndex(each => keyOf(each) === keyOf(object) && isSame(each, object));
    if (other < 0) return [];
    const update = { pair: pair.name, key: keyOf(object), before: before[position]!, after: after[other]! };
    return JSON.stringify(update.before) === JSON.stringify(update.after) ? [] : [update];
  });
  return { name: pair.name, namespaces: [...namespaces], before, after, updates };
}

function isSame(a: PlacedObject, b: PlacedObject): boolean {
  return a.id.group === b.id.group && a.id.namespace === b.id.namespace;
}

const CLASS = 'slow';

/** A class of storage that can grow, and room for claims of it and for those of no class, which nobody makes on demand. */
export function storage(volumes: number): readonly KubernetesObject[] {
  const grows: KubernetesObject = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: CLASS },
    provisioner: 'kubernetes.io/no-provisioner',
    allowVolumeExpansion: true,
  };
  const room = Array.from(
    { length: volumes },
    (_, index): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: `room-${index}` },
      spec: {
        capacity: { storage: '10Gi' },
        accessModes: ['ReadWriteOnce', 'ReadWriteMany'],
        storageClassName: index % 4 === 0 ? CLASS : '',
        hostPath: { path: '/nowhere' },
      },
    }),
  );
  return [grows, ...room];
}

/** What pods of some objects need so that they are admitted: accounts, classes. */
export function neededBy(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const own = new Set(objects.map(identity));
  const found = new Map<string, KubernetesObject>();
  const add = (object: KubernetesObject): void => {
    if (!own.has(identity(object))) found.set(identity(object), object);
  };
  for (const object of objects) {
    const { namespace } = object.metadata;
    for (const spec of podSpecsIn(object)) {
      const { priorityClassName, runtimeClassName } = spec;
      const serviceAccountName = spec.serviceAccountName ?? spec.serviceAccount;
      if (typeof serviceAccountName === 'string' && namespace !== undefined)
        add({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: serviceAccountName, namespace } });
      if (typeof priorityClassName === 'string' && !priorityClassName.startsWith('system-'))
        add({
          apiVersion: 'scheduling.k8s.io/v1',
          kind: 'PriorityClass',
          metadata: { name: priorityClassName },
          value: 1,
        });
      if (typeof runtimeClassName === 'string')
        add({
          apiVersion: 'node.k8s.io/v1',
          kind: 'RuntimeClass',
          metadata: { name: runtimeClassName },
          handler: 'h',
        });
    }
  }
  return [...found.values()];
}

function podSpecsIn(value: unknown): readonly JsonMap[] {
  if (Array.isArray(value)) return value.flatMap(podSpecsIn);
  if (!isMap(value)) return [];
  return 'containers' in value ? [value] : Object.values(value).flatMap(podSpecsIn);
}
