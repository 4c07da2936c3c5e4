import { identityText } from '../../objects/identity-of.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { pairRenamed } from './pair-renamed.ts';
import { Unpaired } from './unpaired.ts';

/** An object on both sides, or on one of them. */
export interface Pair {
  readonly before?: PlacedObject;
  readonly after?: PlacedObject;
}

/**
 * The objects of two trees in pairs, each in one: first what has the same identity in the same Application, then what has
 * it in another one beside it, then what only has another name.
 */
export function pairObjects(
  before: readonly PlacedObject[],
  after: readonly PlacedObject[],
): readonly Pair[] {
  const rest = new Unpaired(before, after);
  const pairs = [
    ...rest.pairBy(({ address, id }) => `${address}\0${identityText(id)}`),
    ...rest.pairBy(({ address, id }) => `${clusterOf(address)}\0${identityText(id)}`),
    ...pairRenamed(rest),
  ];
  return [
    ...pairs,
    ...rest.before.map(object => ({ before: object })),
    ...rest.after.map(object => ({ after: object })),
  ];
}

/** The folder that an Application's directory lies in: the same one for all Applications of a cluster. */
function clusterOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('/')));
}
