import { counted } from '../../../diagnostics/print/tally.ts';
import { EFFECTS } from '../../model/effect.ts';
import type { PlanSummary, SideDescription } from '../../model/plan-result.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { datum, type Phrase } from './phrase.ts';

const OBJECT_VERBS = ['deleted', 'created', 'changed', 'renamed', 'moved'] as const;
const APPLICATION_VERBS = ['deleted', 'created', 'moved', 'changed'] as const;

/** What is compared with what. */
export function comparisonOf({ result }: PlanView): Phrase {
  return [...sidePhrase(result.before), ' → ', ...sidePhrase(result.after)];
}

function sidePhrase({ name, commit }: SideDescription): Phrase {
  return commit === undefined ? [datum(name)] : [datum(name), ' at ', datum(commit.slice(0, 12))];
}

/** A plan in one sentence: `3 objects: 1 deleted, 2 changed; 2 applications: 2 changed`. */
export function totals({ objects, applications, outside }: PlanSummary): string {
  const parts = [
    countsOf('object', objects, OBJECT_VERBS),
    countsOf('application', applications, APPLICATION_VERBS),
    outside === 0 ? '' : `${counted(outside, 'thing')} outside the clusters`,
  ];
  return parts.filter(part => part !== '').join('; ') || 'nothing changes';
}

function countsOf<V extends string>(
  noun: string,
  counts: Readonly<Record<V, number>>,
  verbs: readonly V[],
): string {
  const present = verbs.filter(verb => counts[verb] > 0);
  const total = present.reduce((sum, verb) => sum + counts[verb], 0);
  if (total === 0) return '';
  return `${counted(total, noun)}: ${present.map(verb => `${counts[verb]} ${verb}`).join(', ')}`;
}

/** Effects that there are and the number of objects that have them, the most dangerous first. */
export function effectCounts({
  effects,
}: PlanSummary): readonly (readonly [(typeof EFFECTS)[number], number])[] {
  return EFFECTS.filter(effect => effects[effect] > 0).map(effect => [effect, effects[effect]] as const);
}
