import type { ObjectId } from '../../lower/manifest.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Delivery } from '../blast-radius/delivery.ts';
import { textAt } from '../effects/places/value-at.ts';
import type { ObjectChange } from '../model/change.ts';
import type { PlacedObject } from '../objects/placed-object.ts';

/** Which of the two trees. */
export type WorldSide = 'before' | 'after';

/** What a change is judged by beside itself. `lookupsOf` tells beforehand what will be asked for. */
export interface World {
  /** The objects of an Application, changed ones and others; empty where it is not on that side. */
  readonly objectsOf: (address: string, side: WorldSide) => readonly PlacedObject[];
  /** The objects of a kind in a namespace of a cluster, whatever their Applications. */
  readonly objectsOfKind: (lookup: KindLookup, side: WorldSide) => readonly PlacedObject[];
  /** How Argo CD delivers an Application; undefined where the tree does not say it. */
  readonly deliveryOf: (address: string, side: WorldSide) => Delivery | undefined;
}

/** A kind in a namespace of a cluster. */
export interface KindLookup extends Pick<ObjectId, 'group' | 'kind' | 'namespace'> {
  /** The first two steps of an address: `<environment>/<cluster>`. */
  readonly cluster: string;
}

/** What `judge` may ask a world for. */
export interface Lookups {
  /** Addresses, sorted. */
  readonly addresses: readonly string[];
  readonly kinds: readonly KindLookup[];
}

/** What must be known to judge changes: their Applications, and for network policies the others of the namespace. */
export function lookupsOf(changes: readonly ObjectChange[]): Lookups {
  const addresses = new Set<string>();
  const kinds = new Map<string, KindLookup>();
  for (const change of changes) {
    const { address, previousAddress, id, verb } = change;
    addresses.add(address);
    if (previousAddress !== undefined) addresses.add(previousAddress);
    const source = textAt(verb === 'created' ? change.after : change.before, 'spec', 'source', 'path');
    const isAsked = isApplication(id) && (verb === 'changed' || verb === 'created');
    if (isAsked && source !== '') addresses.add(source);
    if (!isNetworkPolicy(id) || verb === 'moved') continue;
    const lookup = networkPoliciesOf(address, id.namespace);
    kinds.set(`${lookup.cluster} ${lookup.namespace}`, lookup);
  }
  return { addresses: [...addresses].sort(byCodeUnit), kinds: [...kinds.values()] };
}

/** The network policies of a namespace, in the cluster of an Application. */
export function networkPoliciesOf(address: string, namespace: string): KindLookup {
  return { cluster: clusterOf(address), group: 'networking.k8s.io', kind: 'NetworkPolicy', namespace };
}

/** Whether an object is a network policy of the built-in kind. */
export function isNetworkPolicy({ group, kind }: Pick<ObjectId, 'group' | 'kind'>): boolean {
  return group === 'networking.k8s.io' && kind === 'NetworkPolicy';
}

/** The cluster of an address, with its environment. */
export function clusterOf(address: string): string {
  return address.split('/').slice(0, 2).join('/');
}

function isApplication({ group, kind }: ObjectId): boolean {
  return group === 'argoproj.io' && kind === 'Application';
}
