import { groupBy } from '../../source/group-by.ts';
import { settle } from '../effects/settle.ts';
import type { JudgedChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';

/** Each effect of some objects once: with its reason and the object where one of them has it, else with how many do. */
export function effectsIn(
  changes: readonly Pick<JudgedChange, 'address' | 'id' | 'effects'>[],
): readonly EffectReason[] {
  const reasons = changes.flatMap(({ address, id, effects }) => {
    const seen = new Set<string>();
    return effects
      .filter(({ effect }) => !seen.has(effect) && seen.add(effect))
      .map(({ field = '', ...reason }) => ({ because: { address, id, field }, ...reason }));
  });
  const byEffect = groupBy(reasons, ({ effect }) => effect);
  return settle(
    [...byEffect].map(([effect, list]): EffectReason => {
      const [first] = list as [EffectReason, ...EffectReason[]];
      if (list.length === 1) return first;
      return { effect, reason: `${list.length} of its objects have this effect`, source: first.source };
    }),
  );
}
