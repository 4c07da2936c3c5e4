import { EFFECTS, type Effect } from '../model/effect.ts';
import type { PlanResult, PlanSummary } from '../model/plan-result.ts';
import { collapse } from './collapse.ts';

/** A plan in numbers. */
export function summarize(result: PlanResult, rows = collapse(result.changes)): PlanSummary {
  const { changes, applications, outside } = result;
  const objectsWith = (effect: Effect): number =>
    changes.filter(({ effects }) => effects.some(reason => reason.effect === effect)).length;
  return {
    applications: {
      created: countOf(applications, 'created'),
      deleted: countOf(applications, 'deleted'),
      moved: countOf(applications, 'moved'),
      changed: countOf(applications, 'changed'),
    },
    objects: {
      created: countOf(changes, 'created'),
      deleted: countOf(changes, 'deleted'),
      changed: countOf(changes, 'changed'),
      renamed: countOf(changes, 'renamed'),
      moved: countOf(changes, 'moved'),
    },
    effects: Object.fromEntries(EFFECTS.map(effect => [effect, objectsWith(effect)])) as Record<
      Effect,
      number
    >,
    rows: rows.length,
    outside: outside.length,
  };
}

function countOf<V extends string>(things: readonly { readonly verb: V }[], verb: V): number {
  return things.filter(thing => thing.verb === verb).length;
}
