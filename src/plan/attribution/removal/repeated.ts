import { fieldChanges } from '../../difference/fields/field-changes.ts';
import { effectsOf } from '../../effects/effects-of.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import { identityText } from '../../objects/identity-of.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { WorldSide } from '../world.ts';

/**
 * An object that an Application describes more than once, on one side or on both: it does not come or go with one of its
 * descriptions, but turns into the other one.
 */
export const repeated: Attribution = (reasons, change, scene) => {
  const [old, now] = [describing(change, scene, 'before'), describing(change, scene, 'after')];
  const isTwice = now.length > 1 && now.some(other => differs(other, now[0]!));
  const unsure = isTwice ? [TWICE] : [];
  if (change.verb === 'created' && old.length > 0)
    return [...turning(change, old[0]!, placed(change, 'after')), ...unsure];
  if (change.verb === 'deleted' && now.length > 0)
    return [...turning(change, placed(change, 'before'), now[0]!), ...unsure];
  return change.verb === 'renamed' ? reasons : [...reasons, ...unsure];
};

const TWICE: EffectReason = {
  effect: 'unknown',
  reason: 'the Application describes it more than once, and only one of the descriptions counts',
  source: 'Argo CD: repeated resources',
};

function describing(
  { address, id }: ObjectChange,
  { world }: Scene,
  side: WorldSide,
): readonly PlacedObject[] {
  // The name first: an Application may have thousands of objects, and few of one name.
  return world
    .objectsOf(address, side)
    .filter(object => object.id.name === id.name && identityText(object.id) === identityText(id));
}

function placed({ address, id, apiVersion, before, after }: ObjectChange, side: WorldSide): PlacedObject {
  return { address, id, apiVersion, object: (side === 'before' ? before : after) ?? {} };
}

function differs(a: PlacedObject, b: PlacedObject): boolean {
  return fieldChanges(a, b).length > 0;
}

function turning(change: ObjectChange, old: PlacedObject, now: PlacedObject): readonly EffectReason[] {
  const { address, id } = change;
  const [before, after] = [old.object, now.object];
  return effectsOf({
    ...{ address, id, apiVersion: now.apiVersion, verb: 'changed', before, after },
    fields: fieldChanges(old, now),
  });
}
