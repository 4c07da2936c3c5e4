import { groupBy } from '../../source/group-by.ts';
import { byCodeUnit } from '../../source/order.ts';
import { removal } from '../effects/rules/delivery/application.ts';
import { settle } from '../effects/settle.ts';
import type { ApplicationChange, JudgedChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';
import type { Delivery } from './delivery.ts';
import { isDeliveryFolder } from './delivery-tree.ts';

const ARGO = 'Argo CD: Applications';

/** The deliveries of both sides, by address. */
export interface DeliverySides {
  readonly before: ReadonlyMap<string, Delivery>;
  readonly after: ReadonlyMap<string, Delivery>;
}

/** A change with its effects; what decided it does not matter here. */
type Judged = Omit<JudgedChange, 'causes'>;

/**
 * The Applications that come, go, move to another destination, or have objects that are not the same; sorted by name.
 * An Application that nothing delivers has the name that its address gives.
 */
export function applicationChanges(
  { before, after }: DeliverySides,
  changes: readonly Judged[],
): readonly ApplicationChange[] {
  const byAddress = groupBy(changes, ({ address }) => address);
  const known = new Set([...before.keys(), ...after.keys()]);
  const found = [...known].flatMap((address): readonly ApplicationChange[] => {
    const change = changeOf(before.get(address), after.get(address), byAddress.get(address) ?? []);
    return change === undefined ? [] : [change];
  });
  const others = [...byAddress]
    .filter(([address]) => !known.has(address) && isApplication(address))
    .map(
      ([address, own]): ApplicationChange => ({
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

function changeOf(
  old: Delivery | undefined,
  now: Delivery | undefined,
  own: readonly Judged[],
): ApplicationChange | undefined {
  const { name, address } = (now ?? old)!;
  const change = (verb: ApplicationChange['verb'], reasons: readonly EffectReason[]): ApplicationChange => {
    // What is said of the whole Application need not be said of its objects again.
    const said = new Set(reasons.map(({ effect }) => effect));
    const effects = settle([...effectsIn(own).filter(({ effect }) => !said.has(effect)), ...reasons]);
    return {
      verb,
      name,
      address,
      objects: own.length,
      effects: effects.length > 0 ? effects : [AS_BEFORE],
      ...(said.size > 0 && { own: [...said] }),
    };
  };
  if (old === undefined) return change('created', []);
  if (now === undefined) return change('deleted', leaving(old, own.length === 0));
  const reasons = settings(old, now);
  if (old.destination !== now.destination || old.name !== now.name)
    return change('moved', [...moving(old, now), ...reasons]);
  return own.length + reasons.length === 0 ? undefined : change('changed', reasons);
}

const AS_BEFORE: EffectReason = {
  effect: 'in-place',
  reason: 'Argo CD delivers it, and none of its objects changes',
  source: ARGO,
};

/** Each effect of the objects once, with how many have it. */
function effectsIn(changes: readonly Judged[]): readonly EffectReason[] {
  const reasons = changes.flatMap(({ effects }) => {
    const seen = new Set<string>();
    return effects.filter(({ effect }) => !seen.has(effect) && seen.add(effect));
  });
  const byEffect = groupBy(reasons, ({ effect }) => effect);
  return settle(
    [...byEffect].map(([effect, list]) => {
      const reason = list.length === 1 ? list[0]!.reason : `${list.length} of its objects have this effect`;
      return { effect, reason, source: list[0]!.source };
    }),
  );
}

function leaving({ removal: fate }: Delivery, isOnlyKnownBefore: boolean): readonly EffectReason[] {
  if (fate === 'cascade') return isOnlyKnownBefore ? removal(true) : [];
  const reason =
    fate === 'leaves-objects'
      ? 'the Application goes, and its objects stay in the cluster'
      : 'nothing deletes the Application: it stays with its objects, and has nothing left to read';
  return [{ effect: 'orphan', reason, source: ARGO }];
}

function moving(old: Delivery, now: Delivery): readonly EffectReason[] {
  if (old.destination === now.destination)
    return old.removal === 'cascade'
      ? removal(true)
      : [{ effect: 'orphan', reason: `its objects stay until ${now.name} takes them over`, source: ARGO }];
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
