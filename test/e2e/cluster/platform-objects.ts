import type { JsonMap } from '../../../src/source/json.ts';
import { mapOf, mapsIn } from '../../../src/source/json.ts';
import type { KubernetesObject } from './api.ts';

/**
 * What the platform must have for objects to work: their priority, runtime and storage classes, claims that others made,
 * and a volume for each claim.
 */
export function platformObjects(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const found = new Map<string, KubernetesObject>();
  const add = (object: KubernetesObject): void => {
    found.set(`${object.kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`, object);
  };
  for (const object of objects) {
    const { priorityClassName: priority, runtimeClassName: runtime } = podOf(object);
    if (typeof priority === 'string') {
      const apiVersion = 'scheduling.k8s.io/v1';
      add({
        apiVersion,
        kind: 'PriorityClass',
        metadata: { name: priority },
        value: 1000,
      } as KubernetesObject);
    }
    if (typeof runtime === 'string') {
      const apiVersion = 'node.k8s.io/v1';
      add({
        apiVersion,
        kind: 'RuntimeClass',
        metadata: { name: runtime },
        handler: runtime,
      } as KubernetesObject);
    }
    for (const claim of object.kind === 'PersistentVolumeClaim' ? [object] : claimsNamedBy(object, objects)) {
      if (claim !== object) add(claim);
      const { storageClassName = '' } = claim.spec as JsonMap;
      if (storageClassName !== '') add(storageClass(String(storageClassName)));
      add(volumeFor(claim));
    }
  }
  return [...found.values()];
}

/** The claims that the pods of a workload use and that are none of the objects. */
function claimsNamedBy(
  object: KubernetesObject,
  objects: readonly KubernetesObject[],
): readonly KubernetesObject[] {
  const { namespace } = object.metadata;
  const isThere = (name: string): boolean =>
    objects.some(
      ({ kind, metadata }) =>
        kind === 'PersistentVolumeClaim' && metadata.namespace === namespace && metadata.name === name,
    );
  return mapsIn(podOf(object).volumes)
    .map(volume => mapOf(volume.persistentVolumeClaim).claimName)
    .filter(name => typeof name === 'string')
    .filter(name => !isThere(name))
    .map(
      name =>
        ({
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { namespace, name },
          spec: {
            storageClassName: '',
            accessModes: ['ReadWriteMany'],
            resources: { requests: { storage: '1Gi' } },
          },
        }) as KubernetesObject,
    );
}

function volumeFor({ metadata: { namespace, name }, spec }: KubernetesObject): KubernetesObject {
  const { storageClassName = '', accessModes, resources } = spec as JsonMap;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `${namespace}.${name}` },
    spec: {
      storageClassName,
      accessModes,
      capacity: mapOf(resources).requests,
      claimRef: { kind: 'PersistentVolumeClaim', namespace, name },
      hostPath: { path: '/nowhere' },
    },
  } as KubernetesObject;
}

function storageClass(name: string): KubernetesObject {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'kubernetes.io/no-provisioner',
    volumeBindingMode: 'Immediate',
  } as KubernetesObject;
}

/** The spec of the pods of a workload; empty for what has none. */
function podOf({ kind, spec }: KubernetesObject): JsonMap {
  const own = mapOf(spec as JsonMap | undefined);
  const workload = kind === 'CronJob' ? mapOf(mapOf(own.jobTemplate).spec) : own;
  return mapOf(mapOf(workload.template).spec);
}
