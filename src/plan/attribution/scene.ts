import type { ObjectId } from '../../lower/manifest.ts';
import type { ObjectChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';
import { identityText } from '../objects/identity-of.ts';
import type { PlacedObject } from '../objects/placed-object.ts';
import { clusterOf, type World, type WorldSide } from './world.ts';

/** All changes, and the world around them. */
export interface Scene {
  readonly world: World;
  /** The changes of other objects of some kinds in the namespace and the cluster of a change. */
  readonly changesBeside: (change: ObjectChange, kinds: readonly string[]) => readonly ObjectChange[];
  /** The change of an object in a cluster, by its identity on either side. */
  readonly changeOf: (address: string, id: ObjectId) => ObjectChange | undefined;
  /** The objects of some kinds in the Application of a change and in its namespace, on a side. */
  readonly objectsBeside: (
    change: ObjectChange,
    kinds: readonly string[],
    side: WorldSide,
  ) => readonly PlacedObject[];
}

/** Makes of the effects of one change what they are beside all the others. */
export type Attribution = (
  reasons: readonly EffectReason[],
  change: ObjectChange,
  scene: Scene,
) => readonly EffectReason[];

/** A scene of changes. */
export function sceneOf(changes: readonly ObjectChange[], world: World): Scene {
  const byKind = new Map<string, ObjectChange[]>();
  const byIdentity = new Map<string, ObjectChange>();
  for (const change of changes) {
    const cluster = clusterOf(change.address);
    const key = `${cluster} ${change.id.namespace} ${kindText(change.id)}`;
    const list = byKind.get(key);
    if (list === undefined) byKind.set(key, [change]);
    else list.push(change);
    for (const id of [change.id, change.previousId ?? change.id])
      byIdentity.set(`${cluster} ${identityText(id)}`, change);
  }
  return {
    world,
    changesBeside: ({ address, id }, kinds) =>
      kinds.flatMap(kind => byKind.get(`${clusterOf(address)} ${id.namespace} ${kind}`) ?? []),
    changeOf: (address, id) => byIdentity.get(`${clusterOf(address)} ${identityText(id)}`),
    objectsBeside: ({ address, previousAddress, id }, kinds, side) =>
      world
        .objectsOf(side === 'before' ? (previousAddress ?? address) : address, side)
        .filter(object => kinds.includes(kindText(object.id)) && object.id.namespace === id.namespace),
  };
}

/** A kind as the rules write it: `<group>/<Kind>`. */
export function kindText({ group, kind }: Pick<ObjectId, 'group' | 'kind'>): string {
  return `${group}/${kind}`;
}

/** The kinds that have a pod template. */
export const WORKLOADS = [
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/CronJob',
  'batch/Job',
  '/Pod',
];
