import { judge } from '../../../../src/plan/attribution/judge.ts';
import { compareObjects } from '../../../../src/plan/difference/compare-objects.ts';
import type { Effect } from '../../../../src/plan/model/effect.ts';
import { keyOf, type Pair } from '../../../plan/corpus.ts';
import type { Verdict } from './observe.ts';

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** `<Kind>/<name>` → what `plan` says that the change of an object does; objects that are the same to it are left out. */
export function plannedEffects({ before, after, world }: Pair): ReadonlyMap<string, readonly Effect[]> {
  const judged = judge(compareObjects(before, after), world);
  return new Map(
    judged.map(({ id, address, apiVersion, effects }) => {
      const key = keyOf({ id, address, apiVersion, object: {} } as never);
      return [key, effects.map(({ effect }) => effect)];
    }),
  );
}

/**
 * Where a plan and a cluster contradict each other; nothing where they agree: an update that is refused is `recreate`, pods
 * that are replaced are `restart`, another number of pods is `capacity`, and what changes nothing is `none`.
 */
export function contradiction(key: string, effects: readonly Effect[], verdict: Verdict): string | undefined {
  const has = (effect: Effect): boolean => effects.includes(effect);
  const says = effects.length === 0 ? 'nothing' : effects.join(', ');
  const isRefused = verdict === 'refused';
  if (verdict === 'gone') return has('data-loss') ? undefined : `plan says ${says}, the object is gone`;
  if (has('recreate') !== isRefused) return `plan says ${says}, the server's verdict is ${verdict}`;
  if (WORKLOADS.has(key.split('/')[0]!) && !isRefused && has('restart') !== (verdict === 'replaced'))
    return `plan says ${says}, the pods are ${verdict}`;
  if (verdict === 'scaled' && !has('capacity')) return `plan says ${says}, the number of pods is another`;
  const isNothing = effects.length === 0 || has('none');
  if (isNothing !== (verdict === 'unchanged')) return `plan says ${says}, the object is ${verdict}`;
  return undefined;
}
