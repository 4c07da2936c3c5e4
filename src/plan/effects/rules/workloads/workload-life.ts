import { type JsonMap, mapOf } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { hardPowers } from '../../content/pod-powers.ts';
import { templateIn } from '../../content/pod-template.ts';
import { valueAt } from '../../places/value-at.ts';
import { outcome } from '../../rule.ts';
import { numberOf } from './scaling-effects.ts';

const APPS = 'Kubernetes API reference: workloads';

/** What pods that come do: they take room, and may do what a restricted pod may not. */
export function podsCome(way: readonly string[]): (change: ObjectChange) => readonly EffectReason[] {
  return ({ after }) => [
    ...(numberOf(valueAt(after, 'spec', 'replicas')) === 0
      ? []
      : [outcome('capacity', 'new pods start, and need room on the nodes', APPS)]),
    ...newPowers(way)({ after }),
  ];
}

/** The privileges of pods that were not there before. */
export function newPowers(
  way: readonly string[],
): (change: { readonly after?: JsonMap | undefined }) => readonly EffectReason[] {
  return ({ after }) =>
    hardPowers(mapOf(templateIn(after, way).spec)).map(words =>
      outcome('privilege-widened', `its pods get ${words}`, 'Pod Security Standards'),
    );
}

/** What pods that go do. */
export function podsGo({ before }: ObjectChange): readonly EffectReason[] {
  if (numberOf(valueAt(before, 'spec', 'replicas')) === 0) return [];
  return [
    outcome('capacity', 'its pods are stopped', APPS),
    outcome('traffic', 'its pods answer no requests any more', APPS),
  ];
}
