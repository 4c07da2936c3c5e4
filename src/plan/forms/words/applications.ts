import { counted } from '../../../diagnostics/print/tally.ts';
import { groupBy } from '../../../source/group-by.ts';
import type { ApplicationChange, Cause } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import type { PlanResult } from '../../model/plan-result.ts';
import { listed, type Phrase } from './phrase.ts';

/** Applications that come, go or move for the same reason, with the same effects. */
export interface ApplicationRow {
  readonly phrase: Phrase;
  readonly effects: readonly EffectReason[];
  readonly causes: readonly Cause[];
  /** How many there are. */
  readonly count: number;
}

const ORDER = ['deleted', 'moved', 'created'] as const;
const MOST_NAMES = 8;

/** The Applications that come, go or move, those that go first; those to which the same happens together. */
export function applicationRows({ applications }: PlanResult): readonly ApplicationRow[] {
  const notable = ORDER.flatMap(verb => applications.filter(application => application.verb === verb));
  const alike = groupBy(notable, ({ verb, effects, causes }) =>
    JSON.stringify([
      verb,
      effects.map(({ effect, reason, because }) => [effect, reason, because?.id ?? null]),
      causes.map(({ file, line = 0, setting = '', what = '' }) => [file, line, setting, what]),
    ]),
  );
  return [...alike.values()].map(group => {
    const { effects, causes } = group[0]!;
    return { phrase: applicationPhrase(group), effects, causes, count: group.length };
  });
}

/** What becomes of Applications: `application prod.main.legacy deleted, 9 objects`. */
export function applicationPhrase(group: readonly ApplicationChange[]): Phrase {
  const objects = group.reduce((sum, application) => sum + application.objects, 0);
  return [
    group.length === 1 ? 'application ' : `${group.length} applications `,
    ...listed(
      group.map(({ name }) => name),
      MOST_NAMES,
    ),
    ` ${group[0]!.verb}`,
    ...(objects === 0 ? [] : [`, ${counted(objects, 'object')}`]),
  ];
}
