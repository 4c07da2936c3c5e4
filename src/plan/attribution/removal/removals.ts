import { deletionEffects, leftBehind } from '../../effects/effects-of.ts';
import { isKept } from '../../effects/keeping.ts';
import type { Attribution } from '../scene.ts';

/** What Argo CD does with an object that left the tree: by its Application, which may be gone itself. */
export const removals: Attribution = (reasons, change, { world }) => {
  const { verb, address, before } = change;
  if (verb !== 'deleted') return reasons;
  const delivery = world.deliveryOf(address, 'before');
  if (delivery === undefined) return reasons;
  const now = world.deliveryOf(address, 'after');
  if (now !== undefined)
    return now.prunes ? reasons : [leftBehind('its Application deletes nothing that left its directory')];
  if (delivery.removal === 'stays')
    return [leftBehind('nothing deletes its Application, which has nothing left to read')];
  if (delivery.removal === 'leaves-objects') return [leftBehind('its Application goes without its objects')];
  return isKept(before, 'Delete')
    ? [leftBehind('its annotation tells Argo CD not to delete it')]
    : deletionEffects(change);
};
