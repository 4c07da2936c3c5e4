import { groupBy } from '../../source/group-by.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { EffectiveChange } from '../attribution/judge.ts';
import { removal } from '../effects/rules/delivery/application.ts';
import { settle } from '../effects/settle.ts';
import type { ApplicationChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';
import type { Delivery } from './delivery.ts';
import { isDeliveryFolder } from './delivery-tree.ts';
import { effectsIn } from './effects-together.ts';
import type { DeliverySides } from './taken-along.ts';

const ARGO = 'Argo CD: Applications';

/** An Application that is not the same, with its effects; what decided it is found elsewhere. */
export type EffectiveApplication = Omit<ApplicationChange, 'causes'>;

/**
 * The Applications that come, go, move to another destination, or have objects that are not the same; sorted by name.
 * An Application that nothing delivers has the name that its address gives.
 * @param taken what becomes of the objects that no change names, see `takenAlong`
 */
export function applicationChanges(
  { before, after }: DeliverySides,
  changes: readonly EffectiveChange[],
  taken: readonly EffectiveChange[] = [],
): readonly EffectiveApplication[] {
  const byAddress = groupBy(changes, ({ address }) => address);
  const takenAt = groupBy(taken, ({ address }) => address);
  const known = new Set([...before.keys(), ...after.keys()]);
  const found = [...known].flatMap((address): readonly EffectiveApplication[] => {
    const objects = { own: byAddress.get(address) ?? [], taken: takenAt.get(address) ?? [] };
    const change = changeOf(before.get(address), after.get(address), objects);
    return change === undefined ? [] : [change];
  });
  const others = [...byAddress]
    .filter(([address]) => !known.has(address) && isApplication(address))
    .map(
      ([address, own]): EffectiveApplication => ({
        verb: 'changed',
        name: address.replaceAll('/', '.'),
        address,
        objects: own.length,
        effects: effectsIn(own),
      }),
    );
  return [...found, ...others].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Whether an address is that of an Application, and not a folder of Argo CD's own objects. */
function isApplication(address: string): boolean {
  const [first, second] = address.split('/');
  return first !== '' && !isDeliveryFolder(second);
}

/** The objects of an Application that do not stay as they are. */
interface ItsObjects {
  /** Those that are not the same. */
  readonly own: readonly EffectiveChange[];
  /** Those that are the same, and go with it. */
  readonly taken: readonly EffectiveChange[];
}

function changeOf(
  old: Delivery | undefined,
  now: Delivery | undefined,
  { own, taken }: ItsObjects,
): EffectiveApplication | undefined {
  const { name, address } = (now ?? old)!;
  const all = [...own, ...taken];
  const change = (
    verb: ApplicationChange['verb'],
    reasons: readonly EffectReason[],
  ): EffectiveApplication => {
    // What is said of the whole Application need not be said of its objects again.
    const said = new Set(reasons.map(({ effect }) => effect));
    const effects = settle([...effectsIn(all).filter(({ effect }) => !said.has(effect)), ...reasons]);
    const itsOwn = new Set([...said, ...effectsIn(taken).map(({ effect }) => effect)]);
    return {
      verb,
      name,
      address,
      objects: all.length,
      effects: effects.length > 0 ? effects : [AS_BEFORE],
      ...(itsOwn.size > 0 && { own: [...itsOwn] }),
    };
  };
  if (old === undefined) return change('created', []);
  if (now === undefined) return change('deleted', leaving(old, all.length > 0));
  const reasons = settings(old, now);
  if (old.destination !== now.destination || old.name !== now.name)
    return change('moved', [...moving(old, now, taken.length > 0), ...reasons]);
  return own.length + reasons.length === 0 ? undefined : change('changed', reasons);
}

const AS_BEFORE: EffectReason = {
  effect: 'in-place',
  reason: 'Argo CD delivers it, and none of its objects changes',
  source: ARGO,
};

/** What it means that an Application goes, besides what becomes of the objects that are known. */
function leaving({ removal: fate }: Delivery, isKnown: boolean): readonly EffectReason[] {
  if (fate === 'cascade') return isKnown ? [] : removal(true);
  const reason =
    fate === 'leaves-objects'
      ? 'the Application goes, and its objects stay in the cluster'
      : 'nothing deletes the Application: it stays with its objects, and has nothing left to read';
  return [{ effect: 'orphan', reason, source: ARGO }];
}

function moving(old: Delivery, now: Delivery, isKnown: boolean): readonly EffectReason[] {
  if (old.destination === now.destination) {
    if (old.removal === 'cascade') return isKnown ? [] : removal(true);
    return [{ effect: 'orphan', reason: `its objects stay until ${now.name} takes them over`, source: ARGO }];
  }
  return [
    {
      effect: 'orphan',
      reason: `its objects are made in ${now.destination}; those in ${old.destination} stay`,
      source: ARGO,
    },
    { effect: 'capacity', reason: `new pods start in ${now.destination}`, source: ARGO },
  ];
}

/** What else is set for it, and is no object of its own. */
function settings(old: Delivery, now: Delivery): readonly EffectReason[] {
  const project: EffectReason = {
    effect: 'privilege-widened',
    reason: `the project ${now.project} says what it may deliver, and where`,
    source: ARGO,
  };
  const namespace: EffectReason = {
    effect: 'unknown',
    reason: `objects without a namespace of their own are deleted, and made in ${now.namespace}`,
    source: ARGO,
  };
  const pruning: EffectReason = now.prunes
    ? { effect: 'data-loss', reason: 'objects that its directory does not have are deleted', source: ARGO }
    : { effect: 'orphan', reason: 'objects that leave its directory stay', source: ARGO };
  return [
    ...(old.project === now.project ? [] : [project]),
    ...(old.namespace === now.namespace ? [] : [namespace]),
    ...(old.prunes === now.prunes ? [] : [pruning]),
  ];
}
