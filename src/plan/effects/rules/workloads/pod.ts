import { mapsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { listAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';
import { powers } from './template-effects.ts';
import { podsCome, podsGo } from './workload-life.ts';

const VALIDATION = 'core/v1 validation: pod updates';

const REFUSED = outcome(
  'recreate',
  'a pod is immutable but for a few fields: delete it, and the new one is made',
  VALIDATION,
);

function image({ kind }: Touch): readonly Outcome[] {
  const restarted = outcome('restart', 'its container is started again with the other image', VALIDATION);
  return kind === 'changed' ? [restarted] : [REFUSED];
}

function deadline({ before, after }: Touch): readonly Outcome[] {
  const isShorter = typeof after === 'number' && (typeof before !== 'number' || after < before);
  return isShorter ? [outcome('in-place', 'the pod may run less long', VALIDATION)] : [REFUSED];
}

function tolerations(_: Touch, { before, after }: ObjectChange): readonly Outcome[] {
  const { removed } = differenceOfLists(
    mapsIn(listAt(before, 'spec', 'tolerations')),
    mapsIn(listAt(after, 'spec', 'tolerations')),
  );
  return removed.length > 0 ? [REFUSED] : [outcome('in-place', 'tolerations may be added', VALIDATION)];
}

/** Pods that nothing looks after. */
export const POD: KindRules = {
  kinds: ['/Pod'],
  fields: [
    { path: '/spec', outcomes: [REFUSED] },
    { path: '/spec/containers/*/image', outcomes: image },
    { path: '/spec/initContainers/*/image', outcomes: image },
    { path: '/spec/activeDeadlineSeconds', outcomes: deadline },
    { path: '/spec/tolerations', outcomes: tolerations },
  ],
  compare: (change, touches) => (touches.some(({ path }) => path[0] === 'spec') ? powers(change, []) : []),
  created: podsCome([]),
  deleted: podsGo,
};
