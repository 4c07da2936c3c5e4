import { byCodeUnit } from '../../source/order.ts';
import type { ObjectChange } from '../model/change.ts';
import { identityText } from '../objects/identity-of.ts';
import type { PlacedObject } from '../objects/placed-object.ts';
import type { Delivery } from './delivery.ts';

/** The deliveries of both sides, by address. */
export interface DeliverySides {
  readonly before: ReadonlyMap<string, Delivery>;
  readonly after: ReadonlyMap<string, Delivery>;
}

/** Addresses of the Applications that are deleted with all that they hold, be it to be made anew; sorted. */
export function takingAlong({ before, after }: DeliverySides): readonly string[] {
  return [...before.values()]
    .filter(old => {
      const now = after.get(old.address);
      const isGone = now === undefined || (now.name !== old.name && now.destination === old.destination);
      return isGone && old.removal === 'cascade';
    })
    .map(({ address }) => address)
    .sort(byCodeUnit);
}

/**
 * The objects that go because their Application does, though their files stay: they are the same on both sides, and so no
 * change names them.
 * @param objectsOf the objects of an Application on the side before
 */
export function takenAlong(
  addresses: readonly string[],
  changes: readonly ObjectChange[],
  objectsOf: (address: string) => readonly PlacedObject[],
): readonly ObjectChange[] {
  const told = new Set(
    changes
      .filter(({ verb }) => verb === 'deleted' || verb === 'moved')
      .map(({ address, previousAddress, id }) => `${previousAddress ?? address} ${identityText(id)}`),
  );
  return addresses.flatMap(address =>
    objectsOf(address)
      .filter(({ id }) => !told.has(`${address} ${identityText(id)}`))
      .map(({ id, apiVersion, object }): ObjectChange => {
        return { verb: 'deleted', address, id, apiVersion, fields: [], before: object };
      }),
  );
}
