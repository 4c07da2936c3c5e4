import { byCodeUnit } from '../../source/order.ts';
import type { ObjectChange } from '../model/change.ts';
import { identityText } from '../objects/identity-of.ts';
import type { PlacedObject } from '../objects/placed-object.ts';
import { fieldChanges } from './fields/field-changes.ts';
import { type Pair, pairObjects } from './pairs/pair-objects.ts';

/**
 * What happened to the objects of one tree on the way to another, sorted by address and identity. Objects that mean the
 * same to an API server are left out, however they are written.
 */
export function compareObjects(
  before: readonly PlacedObject[],
  after: readonly PlacedObject[],
): readonly ObjectChange[] {
  return pairObjects(before, after)
    .flatMap(changeOf)
    .map(change => ({ change, key: `${change.address}\0${identityText(change.id)}` }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ change }) => change);
}

function changeOf({ before, after }: Pair): readonly ObjectChange[] {
  if (before === undefined)
    return after === undefined
      ? []
      : [{ ...placeOf(after), verb: 'created', fields: [], after: after.object }];
  if (after === undefined)
    return [{ ...placeOf(before), verb: 'deleted', fields: [], before: before.object }];
  const fields = fieldChanges(before, after);
  const isRenamed = identityText(before.id) !== identityText(after.id);
  const isMoved = before.address !== after.address;
  if (!isRenamed && !isMoved && fields.length === 0) return [];
  return [
    {
      ...placeOf(after),
      verb: isRenamed ? 'renamed' : isMoved ? 'moved' : 'changed',
      ...(isMoved ? { previousAddress: before.address } : {}),
      ...(isRenamed ? { previousId: before.id } : {}),
      fields,
      before: before.object,
      after: after.object,
    },
  ];
}

function placeOf({
  address,
  id,
  apiVersion,
}: PlacedObject): Pick<ObjectChange, 'address' | 'id' | 'apiVersion'> {
  return { address, id, apiVersion };
}
