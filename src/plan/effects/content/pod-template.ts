import { type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import { mapAt } from '../places/value-at.ts';

/** Where the pod template of a kind lies, by `<group>/<Kind>`. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['apps/Deployment', ['spec', 'template']],
  ['apps/ReplicaSet', ['spec', 'template']],
  ['apps/StatefulSet', ['spec', 'template']],
  ['apps/DaemonSet', ['spec', 'template']],
  ['/ReplicationController', ['spec', 'template']],
  ['/Pod', []],
  ['batch/Job', ['spec', 'template']],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

/** The way to the pod template of a kind; undefined for kinds without one. */
export function templateWay(group: string, kind: string): readonly string[] | undefined {
  return PLACES.get(`${group}/${kind}`);
}

/** The pod template in an object; empty where there is none. */
export function templateIn(object: JsonMap | undefined, way: readonly string[]): JsonMap {
  return mapAt(object, ...way);
}

/** The containers of a pod, those that run first before the others. */
export function containersIn(template: JsonMap): readonly JsonMap[] {
  const spec = mapOf(template.spec);
  return [...mapsIn(spec.initContainers), ...mapsIn(spec.containers)];
}

/** Where the containers of a pod see its claims: the claim, the folder, and the part of the claim that is seen there. */
export function claimMounts(
  template: JsonMap,
): readonly (readonly [claim: string, folder: string, part: string])[] {
  const names = new Map(
    mapsIn(mapOf(template.spec).volumes).map(volume => [
      volume.name,
      mapOf(volume.persistentVolumeClaim).claimName,
    ]),
  );
  return containersIn(template).flatMap(({ volumeMounts }) =>
    mapsIn(volumeMounts).flatMap(({ name, mountPath, subPath = '' }) => {
      const claim = names.get(name);
      return typeof claim === 'string' ? [[claim, String(mountPath), String(subPath)] as const] : [];
    }),
  );
}

/** The names of the claims that a pod mounts. */
export function claimsIn(template: JsonMap): readonly string[] {
  return mapsIn(mapOf(template.spec).volumes).flatMap(volume => {
    const { claimName } = mapOf(volume.persistentVolumeClaim);
    return typeof claimName === 'string' ? [claimName] : [];
  });
}
