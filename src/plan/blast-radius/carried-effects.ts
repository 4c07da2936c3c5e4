import { groupBy } from '../../source/group-by.ts';
import type { EffectiveChange } from '../attribution/judge.ts';
import { kindText } from '../attribution/scene.ts';
import { textAt } from '../effects/places/value-at.ts';
import { removal } from '../effects/rules/delivery/application.ts';
import { settle } from '../effects/settle.ts';
import { effectsIn } from './effects-together.ts';
import type { DeliverySides } from './taken-along.ts';

/** What is said of an Application whose objects are not known. */
const UNKNOWN = new Set(removal(true).map(({ reason }) => reason));

/**
 * Changes in which an Application, or a set of them, that is deleted with all that it holds does what that does to its
 * objects. Where these are not known it stays with the worst.
 * @param taken what becomes of the objects that no change names, see `takenAlong`
 */
export function withCarriedEffects(
  changes: readonly EffectiveChange[],
  taken: readonly EffectiveChange[],
  deliveries: DeliverySides,
): readonly EffectiveChange[] {
  const objects = groupBy([...changes.filter(goes), ...taken], placeBefore);
  return changes.map(change => {
    const addresses = change.effects.some(({ reason }) => UNKNOWN.has(reason))
      ? deliveredBy(change, deliveries)
      : [];
    const own = addresses.map(address => objects.get(address) ?? []);
    if (own.length === 0 || own.some(list => list.length === 0)) return change;
    const carried = effectsIn(own.flat());
    const others = change.effects.filter(({ reason }) => !UNKNOWN.has(reason));
    return {
      ...change,
      effects: settle([...others, ...carried]),
      // What it does by itself, too, is still its own.
      carried: carried.flatMap(({ effect }) => (others.some(own => own.effect === effect) ? [] : [effect])),
    };
  });
}

function goes({ verb }: EffectiveChange): boolean {
  return verb === 'deleted' || verb === 'moved';
}

function placeBefore({ address, previousAddress }: EffectiveChange): string {
  return previousAddress ?? address;
}

/** Addresses of the Applications that an object of Argo CD was, or made. */
function deliveredBy({ id, previousId, before }: EffectiveChange, sides: DeliverySides): readonly string[] {
  const all = [...sides.before.values()];
  const { name } = previousId ?? id;
  if (kindText(id) === 'argoproj.io/Application')
    return all.filter(delivery => delivery.name === name).map(({ address }) => address);
  const project = textAt(before, 'spec', 'template', 'spec', 'project');
  const isOwn = (address: string): boolean => sides.before.get(address)?.project === project;
  return project === '' ? [] : all.map(({ address }) => address).filter(isOwn);
}
