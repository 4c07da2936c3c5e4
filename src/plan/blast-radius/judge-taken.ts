import { type EffectiveChange, judge } from '../attribution/judge.ts';
import { type Lookups, lookupsOf, type World } from '../attribution/world.ts';
import type { ObjectChange } from '../model/change.ts';
import { type DeliverySides, takenAlong, takingAlong } from './taken-along.ts';

/** What the objects that `judgeTaken` looks for are read from. */
export interface TakenSource {
  /** Whether a directory is there on the side after. */
  readonly isThere: (address: string) => Promise<boolean>;
  readonly load: (lookups: Lookups) => Promise<Pick<World, 'objectsOf' | 'objectsOfKind'>>;
}

/** What becomes of the objects that no change names and that their Applications take along, see `takenAlong`. */
export async function judgeTaken(
  deliveries: DeliverySides,
  changes: readonly ObjectChange[],
  { isThere, load }: TakenSource,
): Promise<readonly EffectiveChange[]> {
  const all = takingAlong(deliveries);
  // Where the directory is gone, the changes name all that was in it.
  const stay = await Promise.all(all.map(isThere));
  const addresses = all.filter((_, index) => stay[index]);
  if (addresses.length === 0) return [];
  const { objectsOf } = await load({ addresses, kinds: [] });
  const taken = takenAlong(addresses, changes, address => objectsOf(address, 'before'));
  const loaded = await load(lookupsOf(taken));
  const staying = new Set(addresses);
  return judge(taken, {
    ...loaded,
    // Files that stay have no say in what becomes of their objects.
    objectsOf: (address, side) =>
      side === 'after' && staying.has(address) ? [] : loaded.objectsOf(address, side),
    deliveryOf: (address, side) => (side === 'before' ? deliveries.before.get(address) : undefined),
  });
}
