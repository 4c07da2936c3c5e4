import type { JsonMap } from '../../../src/source/json.ts';
import { mapOf } from '../../../src/source/json.ts';
import type { KubernetesObject } from './api.ts';

/** What the platform must have for objects to work: their priority and storage classes, and a volume for each claim. */
export function platformObjects(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const found = new Map<string, KubernetesObject>();
  const add = (object: KubernetesObject): void => {
    found.set(`${object.kind}/${object.metadata.name}`, object);
  };
  for (const object of objects) {
    const priority = podOf(object).priorityClassName;
    if (typeof priority === 'string') {
      const apiVersion = 'scheduling.k8s.io/v1';
      add({
        apiVersion,
        kind: 'PriorityClass',
        metadata: { name: priority },
        value: 1000,
      } as KubernetesObject);
    }
    if (object.kind === 'PersistentVolumeClaim') {
      const { storageClassName = '', accessModes, resources } = object.spec as JsonMap;
      if (storageClassName !== '') add(storageClass(String(storageClassName)));
      const { namespace, name } = object.metadata;
      add({
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
      } as KubernetesObject);
    }
  }
  return [...found.values()];
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
